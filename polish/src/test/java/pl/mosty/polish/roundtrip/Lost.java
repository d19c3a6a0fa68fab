package pl.mosty.polish.roundtrip;

/// A form that does not lead back to its lemma.
///
/// @param asked number, case and gender, as far as the word has them: `PLURAL LOCATIVE`
record Lost(Kind kind, String lemma, String asked, String written) {

    @Override
    public String toString() {
        return String.join("\t", kind.name(), cause().name(), lemma, asked, written);
    }

    Cause cause() {
        return Cause.of(this);
    }
}
