package pl.mosty.intake.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Puts the characters that a pattern cannot tell apart into one class. Classes are found when a
/// character is first seen.
final class Alphabet {

    /// A character that was not asked for yet: no state leads on by it.
    static final int UNSEEN = 0;

    /// No character: the end of the text.
    static final int END = 1;

    /// What no automaton can tell, see {@link #isTold}: left to the JDK's engine.
    static final int HALF = 2;

    /// More classes than there is room for.
    static final int FULL = -1;

    /// Texts of a language or two have no more characters.
    private static final int USUAL = 112;

    /// Set in the class of a character that belongs to words.
    private static final int OF_WORDS = 0x80;

    private static final int CLASS = 0x7f;

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private final List<Atom> atoms;
    private final BitSet letters = new BitSet();
    private final @Nullable Atom words;
    private final boolean unicode;
    private final int room;

    /// The classes of the characters by their numbers, see {@link Met}.
    private byte[] classes = new byte[USUAL];

    /// Those of characters of two units.
    private final Map<Integer, Integer> pairs = new ConcurrentHashMap<>();

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Kind, Integer> known = new HashMap<>();

    /// @param words what belongs to words, null where that is not asked
    /// @param unicode whether these are words of any language
    /// @param room how many classes there may be, at most 127
    Alphabet(List<Atom> atoms, @Nullable Atom words, boolean unicode, int room) {
        this.atoms = atoms;
        for (int i = 0; i < atoms.size(); i++) {
            letters.set(i, atoms.get(i).isLetters());
        }
        this.words = words;
        this.unicode = unicode;
        this.room = room;
        for (int i = 0; i <= HALF; i++) {
            kinds.add(new Kind(new BitSet(), false, false));
        }
    }

    /// The class of the character that begins there, be it of one unit or of two, {@link #HALF} or
    /// {@link #FULL}.
    int at(String text, int at, int to) {
        return isPair(text, at, to) ? ofPair(text.codePointAt(at)) : of(text.charAt(at));
    }

    /// Whether a character of two units stands there.
    static boolean isPair(String text, int at, int to) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < to
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private int ofPair(int character) {
        var number = pairs.get(character);
        return number != null ? number : addPair(character);
    }

    private synchronized int addPair(int character) {
        int type = Character.getType(character);
        boolean sign = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
        if (!sign || Character.isAlphabetic(character)) {
            return HALF;
        }
        var taken = new BitSet(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            taken.set(i, atoms.get(i).takesPair(character));
        }
        int number = number(new Kind(taken, false, false));
        pairs.put(character, number);
        return number;
    }

    /// The class of the character of one unit, {@link #HALF} or {@link #FULL}.
    int of(char c) {
        int kind = seen(c);
        return kind != UNSEEN ? kind : add(c);
    }

    /// The class of the character, {@link #UNSEEN} of one that was not asked for by {@link #of} or
    /// has none.
    int seen(char c) {
        return marked(c) & CLASS;
    }

    /// The class with its mark.
    private int marked(char c) {
        var known = classes;
        int number = Met.known(c);
        return number < known.length ? known[number] : UNSEEN;
    }

    /// Whether the character is one of words; false where no automaton can tell.
    boolean isWord(char c) {
        return of(c) > HALF && marked(c) < 0;
    }

    /// The atoms that take nothing but letters and digits.
    BitSet letters() {
        return letters;
    }

    /// Where the next word begins: at the place or behind it, at most at `to`; or at a character of
    /// no class.
    ///
    /// @param within whether the place lies within a word
    int wordAt(String text, int at, int to, boolean within) {
        int i = at;
        boolean word = within;
        for (; i < to; i++) {
            int kind = of(text.charAt(i));
            if (kind <= HALF) {
                return i;
            }
            boolean next = marked(text.charAt(i)) < 0;
            if (next && !word) {
                return i;
            }
            word = next;
        }
        return i;
    }

    /// Half of a character beyond 16 bits, or a mark upon another one: not told everywhere.
    static boolean isHalf(char c) {
        return Character.isSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Where words are those of any language, the JDK's engine takes a mark for a part of them;
    /// elsewhere it looks at what stands before.
    private boolean isTold(char c) {
        return !Character.isSurrogate(c) && (words == null || unicode || !isMark(c));
    }

    private synchronized int add(char c) {
        if (!isTold(c)) {
            return HALF;
        }
        var taken = new BitSet(atoms.size());
        int folded = Atom.fold(c);
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).takes(c, folded)) {
                taken.set(i);
            }
        }
        boolean word = words != null && words.takes(c, folded);
        int number = number(new Kind(taken, word, LINE_ENDS.indexOf(c) >= 0));
        if (number == FULL) {
            return FULL;
        }
        int met = Met.number(c);
        if (met >= classes.length) {
            classes = Arrays.copyOf(classes, Math.min(met * 2, 1 << Character.SIZE));
        }
        classes[met] = (byte) (word ? number | OF_WORDS : number);
        return number;
    }

    private int number(Kind kind) {
        var number = known.get(kind);
        if (number == null) {
            if (kinds.size() >= room) {
                return FULL;
            }
            number = kinds.size();
            kinds.add(kind);
            known.put(kind, number);
        }
        return number;
    }

    synchronized Kind kind(int number) {
        return kinds.get(number);
    }

    /// @param taken the atoms that hold it
    record Kind(BitSet taken, boolean word, boolean lineEnd) {

        // written out: to link those that the compiler makes takes every start some milliseconds
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind
                    && kind.word == word
                    && kind.lineEnd == lineEnd
                    && kind.taken.equals(taken);
        }

        @Override
        public int hashCode() {
            return taken.hashCode() * 4 + (word ? 2 : 0) + (lineEnd ? 1 : 0);
        }
    }
}
