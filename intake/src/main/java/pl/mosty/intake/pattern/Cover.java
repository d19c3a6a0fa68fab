package pl.mosty.intake.pattern;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Words of which every match of a pattern holds at least one: where none of them stands, nothing
/// needs to be searched.
///
/// @param words parts of words or several of them, in folded letters, see {@link Atom#fold}; those
///   behind a {@link #START} stand where a word begins or ends
/// @param before how many characters of a match may stand before the word, at most {@link #ANY}
record Cover(Set<String> words, int before) {

    /// No limit.
    static final int ANY = 1 << 20;

    /// A boundary of words.
    static final String START = "\ue000";

    /// Above this share of the places in a text, looking for the words is dearer than the search.
    private static final double COMMON = 0.03;

    /// About how often a given letter or sign stands at a place.
    private static final double LETTER = 0.06;

    private static final double SIGN = 0.01;
    private static final double SPACE = 0.15;
    private static final double BOUNDARY = 0.3;

    /// The cover of all matches, null where there is none that is worth it.
    static @Nullable Cover of(Syntax.Parsed parsed) {
        var letters = parsed.atoms().stream().map(Atom::letters).toList();
        var cover = new Covering(letters, parsed.unicode()).of(parsed.root()).cover();
        return cover == null || cover.share() > COMMON ? null : cover;
    }

    /// The one of fewer places; null only where both are.
    static @Nullable Cover rarer(@Nullable Cover one, @Nullable Cover other) {
        return one == null || (other != null && other.share() < one.share()) ? other : one;
    }

    /// What covers the matches of all alternatives; null where one of them has no cover.
    static @Nullable Cover all(List<? extends @Nullable Cover> alternatives) {
        var words = new TreeSet<String>();
        int before = 0;
        for (var cover : alternatives) {
            if (cover == null) {
                return null;
            }
            words.addAll(cover.words);
            before = Math.max(before, cover.before);
        }
        return new Cover(words, before);
    }

    /// The same behind so many characters.
    Cover behind(int characters) {
        return new Cover(words, Math.min(before + characters, ANY));
    }

    private double share() {
        return words.stream().mapToDouble(Cover::share).sum();
    }

    private static double share(String word) {
        double share = 1;
        for (int i = 0; i < word.length(); i++) {
            boolean again = i > 0 && isSpace(word.charAt(i)) && isSpace(word.charAt(i - 1));
            share *= again ? SIGN : share(word.charAt(i));
        }
        return share;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }

    private static double share(char c) {
        return Character.isLetterOrDigit(c)
                ? LETTER
                : isSpace(c) ? SPACE : c == START.charAt(0) ? BOUNDARY : SIGN;
    }
}
