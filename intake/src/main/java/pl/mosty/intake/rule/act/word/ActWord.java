package pl.mosty.intake.rule.act.word;

/// A word with the classes that the vocabulary gives it.
public record ActWord(int start, int end, String lower, long classes) {

    /// Whether it is of one of the classes.
    public boolean is(long bits) {
        return (classes & bits) != 0;
    }
}
