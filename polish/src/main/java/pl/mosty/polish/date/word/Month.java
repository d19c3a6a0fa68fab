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
        /// `lip`: read only between a day and a year.
        SHORT,
        /// `IX`: as a month alone only in `I–III 2022`.
        ROMAN,
        ENGLISH,
        /// `Sept`, `Oct`: with a full stop or a year.
        ENGLISH_SHORT,
        GERMAN,
        /// `Okt`, `Dez`.
        GERMAN_SHORT;

        public boolean isShort() {
            return this == SHORT || this == ROMAN || isForeignShort();
        }

        public boolean isForeignShort() {
            return this == ENGLISH_SHORT || this == GERMAN_SHORT;
        }

        public boolean isEnglish() {
            return this == ENGLISH || this == ENGLISH_SHORT;
        }
    }

    /// Whether it can follow a day.
    public boolean followsDay() {
        return form != Form.LOCATIVE && form != Form.INSTRUMENTAL;
    }
}
