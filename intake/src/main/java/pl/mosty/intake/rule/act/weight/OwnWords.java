package pl.mosty.intake.rule.act.weight;

import static pl.mosty.intake.rule.act.word.WordClass.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;

/// Finds the own unit in an activity's words: as its place, its people, its doing.
final class OwnWords {

    /// The own unit as it speaks of itself.
    static final Facet US =
            Facet.of(form -> Set.of("nas", "nam", "nami", "us", "uns").contains(form.lower()));

    /// `lwowski`, `grazkiego`
    private static final Facet OF_PLACE =
            Facet.of(form -> form.is(Endings.ADJECTIVE) && isOfPlace(form.lower()));

    private static final Set<String> TITLES =
            Set.of("p", "pan", "pani", "państwo", "mr", "ms", "mrs");
    private static final int SUBJECT = 4;
    private final Chapter chapter;
    private final List<ActWord> words;
    private final Roles roles;
    private final Weights weights;

    OwnWords(Chapter chapter, List<ActWord> words, Roles roles, Weights weights) {
        this.chapter = chapter;
        this.words = words;
        this.roles = roles;
        this.weights = weights;
    }

    /// `zorganizowano`, `Katowice zorganizowały`: an undertaking of its own.
    boolean isOwnDoing(int i) {
        var word = words.get(i);
        boolean impersonal = word.lower().endsWith("no") || word.lower().endsWith("to");
        var before = i == 0 ? word : words.get(i - 1);
        return impersonal || chapter.own().isCalled(before.form().text());
    }

    /// `delegacja Rady Miasta`, `chełmscy tancerze`, `the Gdynia choir`: people of the own unit.
    boolean acts(int headEnd) {
        for (int i = 0; i < words.size() && words.get(i).start() < headEnd; i++) {
            var word = words.get(i);
            var text = word.form().text();
            boolean ours =
                    (word.form().capitalised() && chapter.own().isCalled(text) && !roles.isAt(i))
                            || isOwnAdjective(word)
                            || (word.is(WordClass.bits(HERE)) && !roles.isAt(i));
            boolean ofUnit =
                    word.is(UNIT.bit())
                            && i > 0
                            && words.get(i - 1).is(Roles.PEOPLE_ACT | UNIT.bit());
            for (int near = Math.max(0, i - 3); near < Math.min(words.size(), i + 4); near++) {
                if (words.get(near).is(Roles.PEOPLE_ACT)
                        && !roles.metBefore(near)
                        && (ours || (ofUnit && near < i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// `Dębowo odwiedziła delegacja z Grazu`, `odwiedzili Dębowo`: the own unit is what was
    /// visited, not who did.
    boolean isVisited(int verb) {
        boolean before = verb > 0 && isOwnName(verb - 1) && !roles.isAt(verb - 1);
        if (before) {
            for (int i = verb + 1; i < words.size() && i <= verb + SUBJECT; i++) {
                if (words.get(i).is(Roles.PEOPLE_ACT) || TITLES.contains(words.get(i).lower())) {
                    return !roles.metBefore(i) && !roles.isAt(i);
                }
            }
            return false;
        }
        int next = verb + 1;
        while (next < words.size() && words.get(next).is(WordClass.bits(UNIT))) {
            next++;
        }
        return next < words.size() && isOwnName(next);
    }

    private boolean isOwnName(int i) {
        var word = words.get(i);
        var text = word.form().text();
        return word.form().capitalised() && chapter.own().isCalled(text);
    }

    /// `u nas`, `w naszym mieście`, `w rybnickim ratuszu`, `w Rybniku`.
    boolean isHere(int i) {
        var word = words.get(i);
        var lower = word.lower();
        if (word.is(US)) {
            return i > 0 && words.get(i - 1).is(AT.bit());
        }
        if (word.is(HERE.bit())) {
            return roles.isAt(i) || lower.equals("here") || lower.equals("hier");
        }
        var text = word.form().text();
        if (word.form().capitalised() && chapter.own().isCalled(text)) {
            boolean ofEvent = i > 0 && words.get(i - 1).is(EVENT.bit()) && roles.isAt(i - 1);
            boolean at = roles.isAt(i) || ofEvent;
            if (at) {
                weights.atOwnUnit();
            }
            return at;
        }
        return isOwnAdjective(word)
                && (roles.isAt(i) || (i > 0 && words.get(i - 1).is(VISIT.bit())));
    }

    private boolean isOwnAdjective(ActWord word) {
        var name = chapter.own().name();
        if (name == null || name.length() < 4 || !word.is(OF_PLACE)) {
            return false;
        }
        var lower = word.lower();
        var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int stem = Math.max(4, last.length() - 3);
        return last.length() >= 4
                && lower.startsWith(last.substring(0, Math.min(stem, last.length())));
    }

    private static boolean isOfPlace(String adjective) {
        int k = adjective.indexOf('k', 1);
        while (k > 0 && "sczd".indexOf(adjective.charAt(k - 1)) < 0) {
            k = adjective.indexOf('k', k + 1);
        }
        return k > 0;
    }
}
