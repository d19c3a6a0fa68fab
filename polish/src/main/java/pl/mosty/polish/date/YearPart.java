package pl.mosty.polish.date;

/// Parts of a year that are named, with their number in EDTF (ISO 8601-2:2019, level 1 for the
/// seasons, level 2 for quarters and halves).
public enum YearPart {
    SPRING(21),
    SUMMER(22),
    AUTUMN(23),
    WINTER(24),
    FIRST_QUARTER(33),
    SECOND_QUARTER(34),
    THIRD_QUARTER(35),
    FOURTH_QUARTER(36),
    FIRST_HALF(40),
    SECOND_HALF(41),
    /// `w tym roku`, `w ubiegłym roku`: not a part, but a year that is told by another one.
    WHOLE(0);

    private final int edtf;

    YearPart(int edtf) {
        this.edtf = edtf;
    }

    /// 0 of a whole year, which has no number.
    public int edtf() {
        return edtf;
    }
}
