package pl.mosty.intake.rule.act.weight;

import static pl.mosty.intake.rule.act.weight.Weights.MET;
import static pl.mosty.intake.rule.act.weight.Weights.PEOPLE;
import static pl.mosty.intake.rule.act.weight.Weights.PLACE;
import static pl.mosty.intake.rule.act.word.WordClass.*;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.polish.country.CountryForm;

/// Weighs the places and states that an activity names: what stands in the first clause counts
/// twice as much as what stands later.
public final class PlaceWeights {

    private static final Set<String> IN = Set.of("w", "we", "na", "in");
    private static final Set<String> WAS =
            Set.of("był", "była", "było", "jest", "został", "została", "zostało");
    private static final int HOST = 4;
    private final Chapter chapter;
    private final List<ActWord> words;
    private final Roles roles;
    private final int headEnd;
    private final IntPredicate topical;
    private final Weights weights;
    private final boolean signed;

    /// @param headEnd where the first clause ends
    /// @param topical tells whether the words at a place are only what was talked about
    public PlaceWeights(
            Chapter chapter,
            List<ActWord> words,
            int headEnd,
            IntPredicate topical,
            Weights weights) {
        this.chapter = chapter;
        this.words = words;
        this.roles = new Roles(chapter.text(), words);
        this.headEnd = headEnd;
        this.topical = topical;
        this.weights = weights;
        this.signed = ActWord.anyOf(words, SIGN.bit());
    }

    /// @param spelling the place's nominative
    public void place(int start, int end, String spelling, boolean polish) {
        int at = index(start);
        if (at < 0 || topical.test(start)) {
            return;
        }
        boolean inflected = !chapter.text().startsWith(spelling, start);
        var role = roles.of(at, end, false, inflected);
        double in = start < headEnd ? 1 : 0.5;
        if (polish) {
            if (role == Roles.Role.AT || tellsWhere(start, end)) {
                weights.there(start);
                weights.home(PLACE * in);
            }
            return;
        }
        if (chapter.text().startsWith("'s", end) || chapter.text().startsWith("’s", end)) {
            weights.foreign(Roles.Role.FROM, false, in);
            return;
        }
        boolean host = hosts(at, end) || isHost(at);
        if (host || role == Roles.Role.AT || (role == Roles.Role.NONE && tellsWhere(start, end))) {
            weights.there(start);
        }
        weights.foreign(host ? Roles.Role.AT : role, tellsWhere(start, end), in);
    }

    /// `Ljubljana hosted the conference`.
    private boolean hosts(int at, int end) {
        int next = at;
        while (next < words.size() && words.get(next).start() < end) {
            next++;
        }
        return at <= 1
                && next < words.size()
                && words.get(next).is(WordClass.bits(RECEIVE, HAPPEN));
    }

    /// `gospodarzem była gmina Graz`
    private boolean isHost(int at) {
        for (int i = at - 1; i >= 0 && at - i <= HOST; i--) {
            var word = words.get(i);
            if (word.lower().startsWith("gospodarzem")) {
                return true;
            }
            if (!word.is(WordClass.bits(UNIT, EVENT, MEET)) && !WAS.contains(word.lower())) {
                return false;
            }
        }
        return false;
    }

    /// `(Lille, 3–5 kwietnia)`, `Vidnava: pokaz`, `miejsce: Vidnava`.
    private boolean tellsWhere(int start, int end) {
        var text = chapter.text();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean open =
                before == '('
                        && end < text.length()
                        && (text.charAt(end) == ',' || isNumbered(end));
        boolean closed =
                end < text.length()
                        && text.charAt(end) == ')'
                        && start > 1
                        && before == ' '
                        && text.charAt(start - 2) == ','
                        && start > 2
                        && Character.isLetterOrDigit(text.charAt(start - 3))
                        && chapter.dates().within(new Span(Math.max(0, start - 24), start)).stream()
                                .anyMatch(d -> d.end() >= start - 4);
        boolean labelled =
                !words.isEmpty()
                        && start <= words.getFirst().start() + 10
                        && end < text.length()
                        && text.charAt(end) == ':';
        boolean label =
                start > 1 && before == ' ' && text.charAt(start - 2) == ':' && start < headEnd;
        return open || closed || labelled || label;
    }

    private boolean isNumbered(int end) {
        var text = chapter.text();
        return text.startsWith(" ", end)
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1));
    }

    /// @param whole the told words
    public void countries(Span whole) {
        for (var country : chapter.countries().within(whole)) {
            int at = index(country.start());
            if (at < 0 || topical.test(country.start())) {
                continue;
            }
            if (country.country().code().equals("PL")) {
                boolean here = signed && country.form() != CountryForm.ADJECTIVE && roles.isAt(at);
                if (here) {
                    weights.home(PEOPLE);
                }
                continue;
            }
            double in = country.start() < headEnd ? 1 : 0.5;
            if (country.form() != CountryForm.ADJECTIVE) {
                if (saysWhereItLies(country.start())) {
                    continue;
                }
                var role =
                        isBracketed(country.start(), at)
                                ? roles.of(at - 1, words.get(at - 1).end(), false, true)
                                : roles.of(at, country.end(), true, true);
                weights.foreign(role, false, in);
                continue;
            }
            for (int next = at + 1; next < words.size() && next <= at + 2; next++) {
                var word = words.get(next);
                if (word.is(Roles.PEOPLE_ACT)) {
                    if (roles.metBefore(next)) {
                        weights.guests(MET * in);
                    } else {
                        weights.come(PEOPLE * in);
                    }
                    break;
                }
                if (word.is(WordClass.bits(HALL, UNIT, EVENT)) && roles.isAt(at)) {
                    weights.abroad(PLACE * in);
                    break;
                }
                if (!word.is(Endings.ADJECTIVE)) {
                    break;
                }
            }
        }
    }

    /// `Delegacja Cervii (Włochy)`: the state of a name that no table knows.
    private boolean isBracketed(int country, int at) {
        var text = chapter.text();
        return at > 0
                && country > 0
                && text.charAt(country - 1) == '('
                && words.get(at - 1).end() >= country - 2
                && Character.isUpperCase(text.charAt(words.get(at - 1).start()))
                && !chapter.places().cover(words.get(at - 1).start());
    }

    /// `z Klagenfurtu w Austrii`, `z Oberschule Apensen w Niemczech`: only where the town is.
    private boolean saysWhereItLies(int country) {
        int at = index(country);
        if (isDestination(at) || at < 2 || !IN.contains(words.get(at - 1).lower())) {
            return false;
        }
        var before = words.get(at - 2);
        var text = chapter.text();
        return chapter.places().cover(before.end() - 1)
                || (Character.isUpperCase(text.charAt(before.start()))
                        && Places.standard()
                                .find(text.substring(before.start(), before.end()))
                                .filter(p -> !p.polish())
                                .isPresent());
    }

    /// `na zaproszenie gminy Levice na Słowację`: where they went.
    private boolean isDestination(int country) {
        return country > 0
                && words.get(country - 1).lower().equals("na")
                && (words.get(country).lower().endsWith("ę")
                        || words.get(country).lower().equals("węgry"));
    }

    private int index(int start) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < words.size() ? low : -1;
    }
}
