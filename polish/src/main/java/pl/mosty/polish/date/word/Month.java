package pl.mosty.polish.date.word;

/// A word for a month.
///
/// @param number 1 to 12
public record Month(int number, Form form) {

    public enum Form {
        NOMINATIVE,
        GENITIVE,
        LOCATIVE,
        INSTRUMENTAL,
        /// `lip`, `IX`: read only between a day and a year.
        SHORT,
        ENGLISH,
        GERMAN
    }

    /// Whether it can follow a day.
    public boolean followsDay() {
        return form != Form.LOCATIVE && form != Form.INSTRUMENTAL;
    }
}
