package pl.mosty.intake.rule.act;

/// A word with the classes that the vocabulary gives it.
record ActWord(int start, int end, String lower, long classes) {

    boolean is(long bits) {
        return (classes & bits) != 0;
    }
}
