package pl.mosty.intake.source.content;

import java.util.Locale;

/// A page or paragraph of a file.
///
/// @param number from 1; paragraphs are counted where they have text, a table's row as one
public record Place(Unit unit, int number) {

    /// What a file is counted in.
    public enum Unit {
        PAGE("s. ", "p. "),
        PARAGRAPH("akapit ", "paragraph ");

        private final String polish;
        private final String english;

        Unit(String polish, String english) {
            this.polish = polish;
            this.english = english;
        }
    }

    /// `s. 3`, `akapit 17`; in any other language than Polish `p. 3`, `paragraph 17`.
    public String words(Locale locale) {
        return ("pl".equals(locale.getLanguage()) ? unit.polish : unit.english) + number;
    }
}
