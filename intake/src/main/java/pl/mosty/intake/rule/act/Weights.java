package pl.mosty.intake.rule.act;

import static pl.mosty.intake.rule.act.WordClass.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.inflection.Dictionary;

/// Weighs where an activity took place and who came: a place there counts more than a verb, a verb
/// more than a noun, the words of the first clause twice as much as later ones.
final class Weights {

    private static final double PLACE = 3;
    private static final double BRACKETED = 2.5;
    private static final double VERB = 2.5;
    private static final double PEOPLE = 2;
    private static final double OWN_HALL = 1.5;
    private static final double MET = 0.7;
    private static final double UNSURE = 0.9;
    private static final long ANY_PEOPLE = WordClass.bits(PERSON, GROUP, GUEST);

    private final Chapter chapter;
    private final List<ActWord> words;
    private final Roles roles;
    private final int headEnd;
    private final IntPredicate topical;
    private final Set<Integer> there = new HashSet<>();
    private boolean atOwn;
    private double abroad;
    private double home;
    private double guests;
    private double going;
    private boolean fromAbroad;
    private boolean ownDoing;
    private final boolean signed;

    /// @param topical tells whether the words at a place are only what was talked about
    Weights(Chapter chapter, List<ActWord> words, int headEnd, IntPredicate topical) {
        this.chapter = chapter;
        this.words = words;
        this.roles = new Roles(chapter.text(), words);
        this.headEnd = headEnd;
        this.topical = topical;
        this.signed = words.stream().anyMatch(w -> w.is(SIGN.bit()));
    }

    double abroad() {
        return abroad;
    }

    double home() {
        return home;
    }

    double guests() {
        return guests;
    }

    double going() {
        return going;
    }

    Set<Integer> there() {
        return there;
    }

    boolean atOwn() {
        return atOwn;
    }

    boolean ownDoing() {
        return ownDoing;
    }

    /// @param spelling the place's nominative
    void place(int start, int end, String spelling, boolean polish) {
        int at = index(start);
        if (at < 0 || topical.test(start)) {
            return;
        }
        boolean inflected = !chapter.text().startsWith(spelling, start);
        var role = roles.of(at, end, inflected);
        double in = start < headEnd ? 1 : 0.5;
        if (polish) {
            if (role == Roles.Role.AT || tellsWhere(start, end)) {
                there.add(start);
                home = Math.max(home, PLACE * in);
            }
            return;
        }
        boolean host = hosts(at, end);
        if (host || role == Roles.Role.AT || (role == Roles.Role.NONE && tellsWhere(start, end))) {
            there.add(start);
        }
        foreign(host ? Roles.Role.AT : role, tellsWhere(start, end), in);
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

    private void foreign(Roles.Role role, boolean where, double in) {
        switch (role) {
            case AT -> abroad = Math.max(abroad, PLACE * in);
            case FROM -> come(PEOPLE * in);
            case WITH -> guests = Math.max(guests, MET * in);
            case NONE -> abroad = where ? Math.max(abroad, BRACKETED * in) : abroad;
        }
    }

    private void come(double weight) {
        fromAbroad = true;
        guests = Math.max(guests, weight);
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
    void countries(Span whole) {
        for (var country : chapter.countries().within(whole)) {
            int at = index(country.start());
            if (at < 0 || topical.test(country.start())) {
                continue;
            }
            if (country.country().code().equals("PL")) {
                boolean here = signed && country.form() != CountryForm.ADJECTIVE && roles.isAt(at);
                home = here ? Math.max(home, PEOPLE) : home;
                continue;
            }
            double in = country.start() < headEnd ? 1 : 0.5;
            if (country.form() != CountryForm.ADJECTIVE) {
                var role = roles.of(at, country.end(), true);
                foreign(role, false, in);
                continue;
            }
            for (int next = at + 1; next < words.size() && next <= at + 2; next++) {
                var word = words.get(next);
                if (word.is(ANY_PEOPLE)) {
                    if (roles.metBefore(next)) {
                        guests = Math.max(guests, MET * in);
                    } else {
                        come(PEOPLE * in);
                    }
                    break;
                }
                if (word.is(WordClass.bits(HALL, UNIT, EVENT)) && roles.isAt(at)) {
                    abroad = Math.max(abroad, PLACE * in);
                    break;
                }
                if (!Roles.isAdjective(word.lower())) {
                    break;
                }
            }
        }
    }

    /// Verbs, nouns and houses of its own words.
    ///
    /// @param underForeign whether it stands under the name of a foreign place
    void words(boolean underForeign) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (topical.test(word.start()) && !word.is(MEET.bit())) {
                continue;
            }
            double in = word.start() < headEnd ? 1 : 0.5;
            if (isHere(i)) {
                home = Math.max(home, PLACE * in);
            } else if (word.is(HALL.bit()) && roles.isAt(i) && !isForeignHall(i)) {
                home = Math.max(home, OWN_HALL * in);
            }
            boolean there =
                    word.is(THERE.bit())
                            && (roles.isAt(i) || word.lower().startsWith("tamtejsz"))
                            && (underForeign || abroad > 0 || guests > 0);
            if (there) {
                abroad = Math.max(abroad, BRACKETED * in);
            }
            if (word.is(FOREIGN.bit()) && i + 1 < words.size() && words.get(i + 1).is(ANY_PEOPLE)) {
                come(PEOPLE * in);
            }
            if (word.is(PROVINCE.bit()) && i > 0 && words.get(i - 1).is(WordClass.bits(FROM))) {
                foreign(roles.of(i, word.end(), false), false, in);
            }
            if (word.classes() == 0 && isUnknownName(i)) {
                foreign(roles.ofUnknown(i, word.end()), false, in * UNSURE);
            }
            verbs(i, word, in);
        }
    }

    /// A name that the dictionary does not have, and that is none of the places known.
    private boolean isUnknownName(int i) {
        var word = words.get(i);
        var text = chapter.text();
        if (i == 0
                || !Character.isUpperCase(text.charAt(word.start()))
                || word.lower().length() < 4
                || Character.isUpperCase(text.charAt(word.end() - 1))
                || chapter.places().cover(word.start())
                || chapter.countries().cover(word.start())) {
            return false;
        }
        return chapter.language().equals("pl")
                ? !Dictionary.shared().contains(word.lower())
                        && Dictionary.shared()
                                .analyses(text.substring(word.start(), word.end()))
                                .isEmpty()
                : words.get(i - 1).is(FROM.bit());
    }

    private void verbs(int i, ActWord word, double in) {
        if (word.is(WordClass.bits(HAPPEN, PERFORM)) && isOwnDoing(i)) {
            ownDoing = true;
        }
        if (word.is(GO.bit()) && !isBefore(i)) {
            going = Math.max(going, VERB * in);
        }
        if (word.is(RECEIVE.bit())) {
            guests = Math.max(guests, VERB * in);
        }
        if (word.is(COME.bit())) {
            guests = Math.max(guests, VERB * in);
        }
        if (word.is(GUEST.bit())) {
            guests = Math.max(guests, PEOPLE * in);
        }
    }

    /// `zorganizowano`, `Katowice zorganizowały`: an undertaking of its own.
    private boolean isOwnDoing(int i) {
        var word = words.get(i);
        boolean impersonal = word.lower().endsWith("no") || word.lower().endsWith("to");
        var before = i == 0 ? word : words.get(i - 1);
        return impersonal
                || chapter.own().isCalled(chapter.text().substring(before.start(), before.end()));
    }

    /// A stay or a visit that no words place: there where its section is about a place abroad and
    /// nobody came from it, else here.
    void stays(boolean underForeign, boolean stays) {
        if (!stays || abroad > 0 || going > 0) {
            return;
        }
        if (fromAbroad || home > 0) {
            boolean theirs = fromAbroad || underForeign || guests > 0;
            guests = Math.max(guests, theirs ? VERB : 1);
        } else if (underForeign) {
            going = PEOPLE;
        }
    }

    /// `u nas`, `w naszym mieście`, `w rybnickim ratuszu`, `w Rybniku`.
    private boolean isHere(int i) {
        var word = words.get(i);
        var lower = word.lower();
        if (lower.equals("nas")
                || lower.equals("nami")
                || lower.equals("us")
                || lower.equals("uns")) {
            return i > 0 && words.get(i - 1).is(AT.bit());
        }
        if (word.is(HERE.bit())) {
            return roles.isAt(i) || lower.equals("here") || lower.equals("hier");
        }
        var text = chapter.text().substring(word.start(), word.end());
        if (Character.isUpperCase(text.charAt(0)) && chapter.own().isCalled(text)) {
            atOwn |= roles.isAt(i);
            return roles.isAt(i);
        }
        return isOwnAdjective(lower) && roles.isAt(i);
    }

    private boolean isOwnAdjective(String lower) {
        var name = chapter.own().name();
        if (name == null || name.length() < 4 || !Roles.isAdjective(lower)) {
            return false;
        }
        var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        int stem = Math.max(4, last.length() - 2);
        return last.length() >= 4
                && lower.startsWith(last.substring(0, Math.min(stem, last.length())))
                && lower.matches(".*[sczd]k.*");
    }

    private boolean isForeignHall(int i) {
        for (int before = Math.max(0, i - 3); before < i; before++) {
            int at = words.get(before).start();
            boolean foreign =
                    words.get(before).is(THERE.bit())
                            || chapter.countries()
                                    .at(at)
                                    .filter(c -> !c.country().code().equals("PL"))
                                    .isPresent();
            if (foreign) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int i) {
        return i > 0
                && java.util.Set.of("przed", "po", "before", "after", "vor", "nach")
                        .contains(words.get(i - 1).lower());
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
