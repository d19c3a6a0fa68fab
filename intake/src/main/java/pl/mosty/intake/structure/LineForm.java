package pl.mosty.intake.structure;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.inflection.Dictionary;

/// What a line looks like, before its neighbours are asked.
final class LineForm {

    private static final int SHORT = 120;
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

    /// `2005 –`, `maj:`, `wiosna 2009 –`
    private static final String PERIOD =
            "(?:(?:19|20)\\d{2},?(?:\\s*\\p{L}{3,12})?|(?:wiosna|wiosną|lato|latem|jesień|jesienią|zima|zimą|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień)(?:\\s+\\d{4})?)\\s*[-–—:]";

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
            Pattern.compile(
                    "(?iu)(?:styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)(?:\\s\\d{4}(?:\\s?r\\.?)?)?:?");
    private static final Pattern CATEGORY =
            Pattern.compile(
                    "(?iuU)(?:miast[ao]|regiony|powiaty|gminy|partnerzy|partnerstwa|umow[ay]|członkostw[oa]"
                            + "|organizacje|sieci|współpraca|kontakty|honorow[oea]|projekty|pozostałe|inne"
                            + "|przynależność|jednostki|związki|zrzeszenia|stowarzyszenia|biura|placówki|listy|dawn[ei]|byłe|zakończone|wygasłe|twin|sister|partner|friendship"
                            + "|memberships?|members?|organi[sz]ations|former|partnerstädte|mitgliedschaften)\\b.*");
    private static final Pattern OF_PARTNERS =
            Pattern.compile(
                    "(?iu)(?:miasta|regiony|powiaty|gminy|partnerzy|umowy|partnerstwa)\\s+(?:partnersk|bliźniacz|siostrzan|zaprzyja|współprac|honorow|zagran|podpisan)");
    private static final Pattern LEADS_ON =
            Pattern.compile("(?iuU)\\s(?:do|z|ze|są|to|jest|przez|m\\.in\\.|dla)$");
    private static final Pattern KEY_VALUE =
            Pattern.compile(
                    "([\\p{Lu}][\\p{Lu} \\-/()]{2,50}|(?iu:(?:(?:nazwa|tytuł|lider|koordynator|partnerzy|wartość|budżet|cel) (?:projektu|przedsięwzięcia)|(?:nazwa )?programu?|projekt|okres realizacji|wartość|kwota (?:dotacji|dofinansowania)|dofinansowanie|koordynator|beneficjent|działanie|akcja|dotacja|czas trwania|wnioskodawca|nabór|źródło finansowania|(?:całkowity |łączny )?koszt|kwota wsparcia|termin(?: realizacji)?|osoba do kontaktu|data podpisania umowy|programme|project(?: title)?|duration|budget)))\\s*:\\s*(\\S.*)");

    private static final Pattern YEAR = Pattern.compile(".*\\d{4}\\s?r\\.\\)?");

    private LineForm() {}

    /// Begins with a day (or days) of a month and a dash or a wide gap, as entries of a list of
    /// events do.
    static boolean dated(String text, Span body) {
        return DATED.matcher(Chars.oneSpaced(text, body)).matches();
    }

    /// Begins with a day or days, whatever follows.
    static boolean opensWithDay(String text, Span body) {
        return dated(text, body)
                || OPENS_WITH_DAY.matcher(Chars.oneSpaced(body.of(text))).matches();
    }

    /// Begins with a day in digits, as a calendar's lines do and sentences do not.
    static boolean opensWithDigits(String text, Span body) {
        return dated(text, body)
                || OPENS_WITH_DIGITS.matcher(Chars.oneSpaced(body.of(text))).matches();
    }

    /// Begins with the day alone: `19 – …`, `8–9: …`.
    static boolean dayOfMonth(String text, Span body) {
        return DAY_ALONE.matcher(text).region(body.start(), body.end()).lookingAt();
    }

    /// Is the name of a month, with its year or without.
    static boolean isMonth(String text, Span body) {
        return MONTH_ALONE.matcher(body.of(text).strip()).matches();
    }

    static boolean category(String text, Span body) {
        var words = body.of(text);
        boolean bare = words.indexOf('(') < 0 || OF_PARTNERS.matcher(words).lookingAt();
        return words.length() < 70 && bare && CATEGORY.matcher(words).matches();
    }

    /// Ends with a word that something must follow: `Dębowo należy do`.
    static boolean leadsOn(String text, Span body) {
        return LEADS_ON.in(Passage.of(text, body));
    }

    static Pattern keyValue() {
        return KEY_VALUE;
    }

    static boolean ends(String text, Span body, String marks) {
        return body.end() > body.start() && marks.indexOf(text.charAt(body.end() - 1)) >= 0;
    }

    /// No longer than a heading and without the mark that ends a sentence.
    static boolean isShort(String text, Line line) {
        var body = line.body();
        return body.end() - body.start() <= SHORT
                && (!ends(text, body, ".;,!?:…")
                        || (endsWithYear(text, body) && !hasVerb(text, body)));
    }

    private static boolean hasVerb(String text, Span body) {
        return Words.of(text, body).stream()
                .filter(w -> !w.capitalised())
                .flatMap(w -> Dictionary.shared().analyses(w.text()).stream())
                .anyMatch(a -> a.tag().text().startsWith("verb:"));
    }

    /// `Wizyta w Grazu, 3 maja 2021 r.`: the dot is that of the abbreviation.
    private static boolean endsWithYear(String text, Span body) {
        return YEAR.matcher(text.substring(Math.max(body.start(), body.end() - 8), body.end()))
                .matches();
    }

    static boolean upperCase(String text, Span body) {
        var words = Words.of(text, body);
        return !words.isEmpty()
                && body.end() - body.start() <= SHORT
                && words.stream().mapToInt(w -> w.text().length()).max().orElse(0) > 2
                && words.stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLowerCase));
    }

    /// Its first word is in capitals: `GRAZ – Austria`.
    static boolean startsInCapitals(String text, Span body) {
        var words = Words.of(text, body);
        return !words.isEmpty()
                && words.getFirst().upperCase()
                && words.getFirst().text().length() > 3;
    }

    static boolean startsSmall(String text, Span body) {
        return body.end() > body.start() && Character.isLowerCase(text.charAt(body.start()));
    }
}
