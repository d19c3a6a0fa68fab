package pl.mosty.polish.name.option;

import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Hash;

/// A printed word with everything that can be said of it before its neighbours are looked at.
public final class Word {

    private final String form;
    private final String lower;
    private final boolean hyphenAfter;
    private final WordFacts facts;
    private final Option[] options;
    private final long[] suffixes = new long[6];
    private final long[] beginnings;
    private final boolean preposition;
    private final boolean compound;
    private final boolean inPlace;

    /// @param hyphenAfter a hyphen joins it to the next word
    Word(String form, String lower, boolean hyphenAfter, WordFacts facts, Option[] options) {
        this.form = form;
        this.lower = lower;
        this.hyphenAfter = hyphenAfter;
        this.facts = facts;
        this.options = options;
        this.beginnings = Hash.beginnings(lower);
        this.preposition = facts.preposition();
        this.compound = facts.compound() && hyphenAfter;
        this.inPlace = Letters.lowersInPlace(form);
        for (int length = 1; length < suffixes.length; length++) {
            suffixes[length] = Hash.suffix(lower, length, suffixes[length - 1]);
        }
    }

    public String form() {
        return form;
    }

    public String lower() {
        return lower;
    }

    public boolean hyphenAfter() {
        return hyphenAfter;
    }

    public WordFacts facts() {
        return facts;
    }

    /// Every way to take the word, in an array of the caller's own.
    public Option[] options() {
        return options.clone();
    }

    /// The hash of the word in small letters.
    public long hash() {
        return beginnings[lower.length()];
    }

    /// The hash of its first letters in small letters.
    public long beginning(int length) {
        return beginnings[length];
    }

    /// How many letters the word and an option's outcome have in common, large or small.
    public int common(Option option) {
        var output = option.output();
        int common = inPlace ? option.stem() : 0;
        while (common < lower.length()
                && common < output.length()
                && lower.charAt(common) == Letters.lower(output.charAt(common))) {
            common++;
        }
        return common;
    }

    public boolean preposition() {
        return preposition;
    }

    /// Whether it is the first part of a compound adjective (`polsko-czeski`).
    public boolean beginsCompound() {
        return compound;
    }

    /// The hash of its last letters in small letters.
    ///
    /// @param length up to 5
    public long suffix(int length) {
        return suffixes[length];
    }

    /// Whether the dictionary would let the word inflect with the ones before it.
    public boolean couldAgree(long slots) {
        for (var option : options) {
            if (option.fromDictionary() && (option.slots() & slots) != 0) {
                return true;
            }
        }
        return false;
    }
}
