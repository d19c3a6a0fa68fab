package pl.mosty.intake.reading;

/// A run of letters and digits with inner hyphens and apostrophes.
public final class Word {

    private final int start;
    private final int end;
    private final Form form;

    Word(int start, int end, Form form) {
        this.start = start;
        this.end = end;
        this.form = form;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Form form() {
        return form;
    }

    public String text() {
        return form.text();
    }

    public boolean capitalised() {
        return form.capitalised();
    }

    /// At least two letters and no small one.
    public boolean upperCase() {
        return form.upperCase();
    }

    public boolean is(Facet facet) {
        return form.is(facet);
    }

    /// Whether the dictionary has it as it is written.
    public boolean isKnown() {
        return form.isKnown();
    }

    /// Whether the dictionary has it in small letters.
    public boolean isKnownInSmall() {
        return form.isKnownInSmall();
    }

    /// With a capital, no acronym, and of no language that the dictionary knows.
    public boolean isUnknownName() {
        return form.isUnknownName();
    }

    /// In small letters.
    public String lower() {
        return form.lower();
    }
}
