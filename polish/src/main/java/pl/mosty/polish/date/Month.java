package pl.mosty.polish.date;

/// A word for a month.
///
/// @param number 1 to 12
record Month(int number, Form form) {

    enum Form {
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
    boolean followsDay() {
        return form != Form.LOCATIVE && form != Form.INSTRUMENTAL;
    }
}
