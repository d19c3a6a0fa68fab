package pl.mosty.polish.date.writing;

/// How a date is written.
///
/// @param withYear whether the year is written where days and months have one
/// @param lead whether the date can stand in a sentence: `w czerwcu`, `w dniach 25–27 maja`
/// @param noBreak whether day and month, year and `r.` are kept on one line by no-break spaces
public record DateStyle(Language language, boolean withYear, boolean lead, boolean noBreak) {

    public enum Language {
        POLISH,
        ENGLISH
    }

    public static final DateStyle POLISH = new DateStyle(Language.POLISH, false, false, false);
    public static final DateStyle ENGLISH = new DateStyle(Language.ENGLISH, false, false, false);

    public DateStyle inFull() {
        return new DateStyle(language, true, lead, noBreak);
    }

    public DateStyle asLead() {
        return new DateStyle(language, withYear, true, noBreak);
    }

    public DateStyle withoutBreaks() {
        return new DateStyle(language, withYear, lead, true);
    }
}
