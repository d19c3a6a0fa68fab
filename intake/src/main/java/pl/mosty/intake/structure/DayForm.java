package pl.mosty.intake.structure;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.MonthNames;

/// How lines of a list or calendar begin with their day.
final class DayForm {

    private static final String MONTHS =
            "(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października"
                    + "|listopada|grudnia|january|february|march|april|may|june|july|august|september"
                    + "|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)";
    private static final String NUMERAL = "(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})";

    /// `28.05`, `3-5.06.`, `12.05.2021 r.`, `15–16 III`.
    private static final String DIGITS =
            "\\d{1,2}(?:\\.\\d{1,2})?(?:\\s*[-–—]\\s*\\d{1,2})?\\.\\d{1,2}\\.\\d{4}(?:\\s*r\\.)?"
                    + "|\\d{1,2}(?:\\.\\d{2}\\.?)?(?:\\s*[-–—/]\\s*\\d{1,2})?\\.\\d{2}\\.?|\\d{1,2}(?:\\s+"
                    + NUMERAL
                    + ")?(?:\\s*[-–—]\\s*\\d{1,2})?\\s+"
                    + NUMERAL;

    /// `w maju`, `5 września 2021 r.`
    private static final String WORDS =
            "(?:w(?:e)?\\s+)?(?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)(?:\\s+\\d{4})?(?:\\s*r(?:\\.|oku))?|\\d{1,2}(?:\\s+"
                    + MONTHS
                    + ")?(?:\\s*[-–—]\\s*\\d{1,2})?\\s+"
                    + MONTHS
                    + "(?:\\s+\\d{4}(?:\\s*r(?:\\.|oku))?)?";

    /// `2005 –`, `maj:`, `MAJ.`, `wiosna 2009 –`
    private static final String PERIOD =
            "(?:(?:19|20)\\d{2},?(?:\\s*\\p{L}{3,12})?\\s*[-–—:]|(?:wiosna|wiosną|lato|latem|jesień|jesienią|zima|zimą|"
                    + MonthNames.IN_POLISH
                    + ")(?:\\s+\\d{4})?\\s*[-–—:.])";

    private static final String DAY = "(?:" + DIGITS + "|" + WORDS + ")";
    private static final String WHAT = "[,.]?\\s+[„\"]?\\p{L}.*";
    private static final Pattern DATED = Pattern.compile("(?ius)" + DAY + "\\s*[-–—:].*");

    private static final Pattern OPENS_WITH_DAY =
            Pattern.compile("(?ius)(?:" + DAY + "|" + PERIOD + ")" + WHAT);
    private static final Pattern OPENS_WITH_DIGITS =
            Pattern.compile("(?ius)(?:" + DIGITS + "|" + PERIOD + ")" + WHAT);
    private static final Pattern DAY_ALONE =
            Pattern.compile("\\d{1,2}\\.?(?:\\s?[-–—]\\s?\\d{1,2}\\.?)?\\s?[-–—:]\\s+\\p{L}");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?iu)(?:" + MonthNames.IN_ALL + ")(?:\\s\\d{4}(?:\\s?r\\.?)?)?:?");

    private static final Pattern HEADS_ENTRY =
            Pattern.compile(
                    "(?ius)"
                            + DAY
                            + "(?:\\s*r(?:\\.|oku))?\\s*(?:[-–—:,.]?|[-–—:,.]?\\s+[„\"\\p{L}\\d].*)");

    /// `2000 – luty – …`, `1999 – odnowiono kontakty:`
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?ius)(?:19|20)\\d{2}(?:\\s?r\\.)?\\s?[-–—:]\\s?(?:(?:"
                            + MonthNames.IN_POLISH
                            + ")\\b.*|.*:)");

    private DayForm() {}

    /// Heads the entries of a year, alone or with its first one, and so has no bullet of its own.
    static boolean opensYear(String text, Span body) {
        return YEAR.matcher(text).region(body.start(), body.end()).matches();
    }

    /// Is nothing but a day or days, or begins with them as the heading of an entry does.
    static boolean headsEntry(String text, Span body) {
        return HEADS_ENTRY.matcher(Chars.oneSpaced(text, body)).matches();
    }

    /// Begins with a day (or days) of a month and a dash, as entries of a list of events do.
    static boolean dated(String text, Span body) {
        return DATED.matcher(Chars.oneSpaced(text, body)).matches();
    }

    /// Begins with a day or days, whatever follows.
    static boolean opensWithDay(String text, Span body) {
        return dated(text, body) || OPENS_WITH_DAY.matcher(Chars.oneSpaced(text, body)).matches();
    }

    /// Begins with a day in digits, as a calendar's lines do and sentences do not.
    static boolean opensWithDigits(String text, Span body) {
        return dated(text, body)
                || OPENS_WITH_DIGITS.matcher(Chars.oneSpaced(text, body)).matches();
    }

    /// Begins with the day alone: `19 – …`, `8–9: …`.
    static boolean dayOfMonth(String text, Span body) {
        return DAY_ALONE.matcher(text).region(body.start(), body.end()).lookingAt();
    }

    /// Is the name of a month, with its year or without.
    static boolean isMonth(String text, Span body) {
        return MONTH_ALONE.matcher(body.of(text).strip()).matches();
    }
}
