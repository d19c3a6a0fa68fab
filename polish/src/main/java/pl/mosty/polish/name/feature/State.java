package pl.mosty.polish.name.feature;

import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.option.Word;
import pl.mosty.polish.name.weight.Hash;

/// What the words of a name were so far.
public enum State {
    BEGIN("begin"),
    KEPT("kept"),
    NOUN("noun"),
    NOUNS("nouns"),
    ADJECTIVE("adj"),
    NOUN_AND_KEPT("noun kept"),
    BEGIN_AND_PREPOSITION("begin prep"),
    KEPT_AND_PREPOSITION("kept prep"),
    NOUN_AND_PREPOSITION("noun prep"),
    NOUNS_AND_PREPOSITION("nouns prep"),
    ADJECTIVE_AND_PREPOSITION("adj prep"),
    NOUN_KEPT_AND_PREPOSITION("noun kept prep");

    private static final State[] ALL = values();

    private final String text;
    private final long hash;

    State(String text) {
        this.text = text;
        this.hash = Hash.of(text);
    }

    /// The state with a number, which counts them from 0.
    public static State of(int ordinal) {
        return ALL[ordinal];
    }

    /// For features.
    public String text() {
        return text;
    }

    /// The hash of the text.
    public long hash() {
        return hash;
    }

    /// The state after one more word.
    public State after(Option option, Word word) {
        if (isAfterPreposition() || (option.kept() && word.beginsCompound())) {
            return this;
        }
        if (word.preposition()) {
            return withPreposition();
        }
        return switch (option.word()) {
            case NOUN -> this == NOUN || this == NOUNS ? NOUNS : NOUN;
            case ADJECTIVE -> this == BEGIN ? ADJECTIVE : this;
            case NONE ->
                    switch (this) {
                        case BEGIN, KEPT -> KEPT;
                        case NOUN, NOUNS, NOUN_AND_KEPT -> NOUN_AND_KEPT;
                        default -> this;
                    };
        };
    }

    private boolean isAfterPreposition() {
        return compareTo(BEGIN_AND_PREPOSITION) >= 0;
    }

    private State withPreposition() {
        return switch (this) {
            case BEGIN -> BEGIN_AND_PREPOSITION;
            case KEPT -> KEPT_AND_PREPOSITION;
            case NOUN -> NOUN_AND_PREPOSITION;
            case NOUNS -> NOUNS_AND_PREPOSITION;
            case ADJECTIVE -> ADJECTIVE_AND_PREPOSITION;
            case NOUN_AND_KEPT -> NOUN_KEPT_AND_PREPOSITION;
            default -> this;
        };
    }
}
