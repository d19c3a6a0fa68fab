package pl.mosty.intake.pattern;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Automaton.Before;

/// Finds a pattern in a text, with the results of the JDK's matcher over the same region. No match
/// begins within a character of two units, where the JDK's may.
public final class Matcher {

    private final Pattern pattern;
    private final String text;
    private final @Nullable Index index = Index.open();
    private int from;
    private int to;

    /// Where the next search begins, -1 where there is nothing left.
    private int next;

    private @Nullable MatchResult found;

    /// Where the match that is known to be there begins and ends at the earliest.
    private int earliest = -1;

    private int first;
    private java.util.regex.@Nullable Matcher jdk;
    private int shift;

    /// A match that begins behind it holds another word of the cover.
    private int until;

    Matcher(Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
        this.to = text.length();
    }

    /// Only what lies within is seen.
    public Matcher region(int start, int end) {
        from = start;
        to = end;
        next = start;
        found = null;
        earliest = -1;
        jdk = null;
        return this;
    }

    public int regionEnd() {
        return to;
    }

    /// The next match.
    public boolean find() {
        advance();
        while (next >= 0 && next <= to) {
            next = candidate(next);
            if (next < 0) {
                return false;
            }
            var automata = pattern.automata();
            var automaton = automata.searching();
            if (automaton == null) {
                break;
            }
            long result = automaton.search(text, next, to, until, before(automata, next));
            if (result <= Automaton.BARE) {
                next = (int) (Automaton.BARE - result);
                continue;
            }
            if (result == Automaton.NONE) {
                next = -1;
                return false;
            }
            if (result == Automaton.UNKNOWN) {
                pattern.enlarge(automata);
                break;
            }
            if (result == Automaton.HALF) {
                break;
            }
            earliest = (int) (result >>> 32);
            first = (int) result;
            if (automata.exact() || resolve()) {
                return true;
            }
            next = first + 1;
        }
        return next >= 0 && next <= to && byJdk(next);
    }

    /// Where a match can begin at the earliest, -1 where it cannot at all.
    private int candidate(int at) {
        if (index == null) {
            until = to;
            return at;
        }
        int number = pattern.number();
        int word = index.word(number, text, at, to, at == from, pattern.isUsed());
        if (word < 0) {
            until = to;
            return word == Index.NOWHERE ? -1 : at;
        }
        until = word;
        int place = Math.max(at, word - index.before(number));
        return place > at && Alphabet.isHalf(text.charAt(place - 1)) ? at : place;
    }

    /// Whether the index of the text lets a match begin in the region.
    ///
    /// @param first whether it must begin where the region does
    private boolean mayMatch(boolean first) {
        found = null;
        earliest = -1;
        boolean indexed = index != null && (index.isOver(text) || !pattern.isUsed());
        int place = indexed ? candidate(from) : from;
        return place >= 0 && (!first || place == from);
    }

    /// The first match that begins at the place or behind it.
    public boolean find(int start) {
        region(0, text.length());
        next = start;
        return find();
    }

    /// Whether a match begins there; what stands before it is seen.
    public boolean findAt(int place) {
        region(0, text.length());
        var matcher = jdk().region(place, to);
        found = matcher.lookingAt() ? matcher.toMatchResult() : null;
        return found != null;
    }

    /// Behind the last match.
    private void advance() {
        if (found == null && earliest < 0) {
            return;
        }
        int end = end();
        next = end > start() ? end : end + 1;
        found = null;
        earliest = -1;
    }

    /// Tries each place at which the match can begin.
    private boolean resolve() {
        var automata = pattern.automata();
        var automaton = automata.searching();
        var matcher = jdk();
        for (int i = earliest; i <= first; i++) {
            if (automaton == null || automaton.begins(text, i, to, before(automata, i))) {
                if (matcher.region(i - shift, to - shift).lookingAt()) {
                    found = matcher.start() == i - shift ? matcher.toMatchResult() : again(i);
                    return true;
                }
            }
        }
        earliest = -1;
        return false;
    }

    /// The match that begins there, where the JDK's `lookingAt` has told it to begin at a `^` that
    /// it looked behind to.
    private MatchResult again(int start) {
        var matcher = jdk().region(start - shift, to - shift);
        matcher.find();
        return matcher.toMatchResult();
    }

    private boolean byJdk(int start) {
        var matcher = jdk().region(start - shift, to - shift);
        found = matcher.find() ? matcher.toMatchResult() : null;
        next = found == null ? -1 : next;
        return found != null;
    }

    private java.util.regex.Matcher jdk() {
        var made = jdk;
        if (made == null) {
            boolean whole = from == 0 && to == text.length();
            shift = whole ? 0 : from;
            made = pattern.jdk().matcher(whole ? text : text.substring(from, to));
            made.useTransparentBounds(true).useAnchoringBounds(false);
            jdk = made;
        }
        return made;
    }

    private Before before(Pattern.Automata automata, int at) {
        return at == from
                ? Before.NOTHING
                : automata.word(text.charAt(at - 1)) ? Before.WORD : Before.OTHER;
    }

    /// Whether a match begins where the region does.
    public boolean lookingAt() {
        return mayMatch(true)
                && matches(pattern.automata().looking(), java.util.regex.Matcher::lookingAt);
    }

    /// Whether the whole region is a match.
    public boolean matches() {
        return mayMatch(false)
                && matches(pattern.automata().whole(), java.util.regex.Matcher::matches);
    }

    private boolean matches(
            @Nullable Automaton automaton, Predicate<java.util.regex.Matcher> asked) {
        if (automaton != null
                && automaton.search(text, from, to, to, Before.NOTHING) == Automaton.NONE) {
            return false;
        }
        var matcher = pattern.jdk().matcher(text).region(from, to);
        found = asked.test(matcher) ? matcher.toMatchResult() : null;
        shift = 0;
        jdk = null;
        return found != null;
    }

    private MatchResult match() {
        boolean any = found != null || (earliest >= 0 && resolve());
        if (!any || found == null) {
            throw new IllegalStateException("no match of " + pattern);
        }
        return found;
    }

    public int start() {
        return match().start() + shift;
    }

    public int end() {
        return match().end() + shift;
    }

    public String group() {
        return match().group();
    }

    /// Null where the group took no part.
    @SuppressWarnings("NullAway") // as the JDK's
    public String group(int group) {
        return match().group(group);
    }

    /// -1 where the group took no part.
    public int start(int group) {
        int start = match().start(group);
        return start < 0 ? start : start + shift;
    }

    /// -1 where the group took no part.
    public int end(int group) {
        int end = match().end(group);
        return end < 0 ? end : end + shift;
    }

    /// The groups of the match; its places are those of the region.
    public MatchResult toMatchResult() {
        return match();
    }

    /// The text with its first match replaced; the JDK's syntax.
    public String replaceFirst(String replacement) {
        return find() ? pattern.jdk().matcher(text).replaceFirst(replacement) : text;
    }

    /// The text with all matches replaced; the JDK's syntax.
    public String replaceAll(String replacement) {
        return find() ? pattern.jdk().matcher(text).replaceAll(replacement) : text;
    }
}
