package pl.mosty.intake.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.reading.Saying;
import pl.mosty.intake.reading.Shortened;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.inflection.Dictionary;

/// What a line looks like, before its neighbours are asked.
final class LineForm {

    private static final int SHORT = 120;

    /// Nobody writes a sentence in capitals alone.
    private static final int CAPITALS = 240;

    private static final Pattern CATEGORY =
            Pattern.compile(
                    "(?iuU)(?:miast[ao]|regiony|powiaty|gminy|partnerzy|partnerstwa|umow[ay]|członkostw[oa]"
                            + "|organizacje|sieci|współpraca|kontakty|honorow[oea]|projekty|pozostałe|inne"
                            + "|przynależność|jednostki|związki|zrzeszenia|stowarzyszenia|biura|placówki|listy|dawn[ei]|byłe|zakończone|wygasłe|twin|sister|partner|friendship"
                            + "|bez (?:podpisan|um[oó]w|porozum|formaln)\\w+|brak umowy|kandydaci|współpracujemy|należymy|działamy|uczestnictwo w|udział w (?:organiz|siec|stowarzysz|zrzesz)\\w+|w jakich"
                            + "|bliźniacze|siostrzane|byli|partnerstwo (?:honorow|formaln|zawiesz)\\w+|porozumieni[ae] (?:o|partner\\w+|międzynar\\w+|dwustr\\w+)|protokoł[yu]|traktaty?|deklaracj[ae]|zawarte|samorządy|dane kontaktowe"
                            + "|memberships?|members?|organi[sz]ations|former|partnerstädte|mitgliedschaften)\\b.*");
    private static final Pattern IN_COUNTRY =
            Pattern.compile(
                    "(?uU)^\\p{Lu}[^()\\d]{1,40}\\s?(?:\\(\\p{Lu}[\\p{L}.][^()]{0,32}\\)|[–-]\\s\\p{Lu}[\\p{L}.][^–()]{0,26})$");
    private static final Pattern OF_PARTNERS =
            Pattern.compile(
                    "(?iu)(?:miasta|regiony|powiaty|gminy|partnerzy|umowy|partnerstwa)\\s+(?:partnersk|bliźniacz|siostrzan|zaprzyja|współprac|honorow|zagran|podpisan)");
    private static final Pattern LEADS_ON =
            Pattern.compile(
                    "(?iuU)\\s(?:do|z|ze|są|to|jest|przez|m\\.in\\.|dla|jest członk\\w+|(?:działa|uczestniczy) w)$");
    private static final Pattern KEY_VALUE =
            Pattern.compile(
                    "([\\p{Lu}][\\p{Lu} \\-/()]{2,50}|(?iu:(?:(?:nazwa|tytuł|lider|koordynator|partnerzy|wartość|budżet|cel) (?:projektu|przedsięwzięcia)|(?:nazwa )?programu?|projekt|okres realizacji|wartość|kwota (?:dotacji|dofinansowania)|dofinansowanie|koordynator|beneficjent|działanie|akcja|dotacja|czas trwania|wnioskodawca|nabór|źródło finansowania|(?:całkowity |łączny )?koszt|kwota wsparcia|termin(?: realizacji)?|osoba do kontaktu|data podpisania umowy|programme|project(?: title)?|duration|budget)))\\s*:\\s*(\\S.*)");

    /// `Strona powiatu: www.…`: where more may be read heads nothing.
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://|\\bwww\\.|[\\w.-]@\\w[\\w-]*\\.\\w");

    /// `Graz » http://www.graz.at/`: an item that is a name with its page.
    private static final Pattern LINK =
            Pattern.compile(
                    "(?iU)\\p{Lu}[^.:]{1,60}\\s(?:»|>>?|[-–—:])?\\s*(?:https?://|www\\.)\\S+");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?U)\\p{Lu}\\p{Ll}{2,}(?:[/, ]+\\p{Ll}+){0,3}: (?:\\p{Ll}{2,} |\\S.*\\d{4})");

    private static final Pattern YEAR = Pattern.compile(".*\\d{4}\\s?r\\.\\)?");

    private static final Pattern LABELLED_DATE =
            Pattern.compile(
                    "(?iuU)^(?:dat[ay]|dzień|rok|czas|kiedy|termin|date|datum)\\b[^:]{0,50}:\\s.*\\d{4}");

    private static final Pattern PICTURE =
            Pattern.compile("(?iuU)^[^.!?]*\\w\\.(?:jpe?g|png|gif|webp)$");

    private LineForm() {}

    static boolean category(String text, Span body) {
        var words = body.of(text);
        return words.length() < 70
                && (!hasNameInBrackets(words) || OF_PARTNERS.matcher(words).lookingAt())
                && CATEGORY.matcher(Shortened.spelledOut(Passage.of(words))).matches();
    }

    /// `Partnerstwo (Austria)`, but not `Kontakty (bez umowy)`.
    private static boolean hasNameInBrackets(String words) {
        int open = words.indexOf('(');
        return open >= 0
                && (open + 1 == words.length() || !Character.isLowerCase(words.charAt(open + 1)));
    }

    /// A line unlike the items below it, of which each tells its country: `Graz (Austria)`.
    static boolean headsPlaces(String text, List<Line> lines, int at) {
        return at + 2 < lines.size()
                && lines.get(at).body().of(text).indexOf('(') < 0
                && !tellsCountry(text, lines.get(at))
                && tellsCountry(text, lines.get(at + 1))
                && tellsCountry(text, lines.get(at + 2));
    }

    private static boolean tellsCountry(String text, Line line) {
        return line.marker() == null && IN_COUNTRY.in(Passage.of(text, line.body()));
    }

    /// Ends with a word that something must follow: `Dębowo należy do`.
    static boolean leadsOn(String text, Span body) {
        return LEADS_ON.in(Passage.of(text, body));
    }

    /// `Miejsce/daty: spotkanie odbyło się w Grazu …`: a label and what happened, no heading.
    static boolean isLabelled(String text, Span body) {
        return LABELLED.matcher(text).region(body.start(), body.end()).lookingAt()
                && hasPast(text, body);
    }

    static boolean isLink(String text, Span body) {
        return LINK.matcher(Passage.of(text, body)).matches();
    }

    static Pattern keyValue() {
        return KEY_VALUE;
    }

    static boolean ends(String text, Span body, String marks) {
        return body.end() > body.start() && marks.indexOf(text.charAt(body.end() - 1)) >= 0;
    }

    /// Ends with a bracket, or is parted by dashes as the item before: `Graz – Austria – 1998 r.`
    static boolean goesOn(String text, Span item, Span body) {
        int dashes = dashes(text, body);
        return ends(text, body, ")") || (dashes > 0 && dashes == dashes(text, item));
    }

    private static int dashes(String text, Span body) {
        int dashes = 0;
        for (int i = body.start() + 1; i < body.end() - 1; i++) {
            boolean apart = Chars.isSpace(text.charAt(i - 1)) && Chars.isSpace(text.charAt(i + 1));
            dashes += apart && Chars.isDash(text.charAt(i)) ? 1 : 0;
        }
        return dashes;
    }

    /// No longer than a heading and without the mark that ends a sentence.
    static boolean isShort(String text, Line line) {
        var body = line.body();
        int longest = Chars.hasSmall(body.of(text)) ? SHORT : CAPITALS;
        return body.end() - body.start() <= longest
                && !ADDRESS.in(Passage.of(text, body))
                && (!ends(text, body, ".;,!?:…")
                        || ((endsWithYear(text, body) || Shortened.endsIn(text, body))
                                && !hasVerb(text, body)));
    }

    /// `Data podpisania umowy: 17 stycznia 2016 r.`: a label with a date heads nothing.
    static boolean labelsDate(String text, Span body) {
        return LABELLED_DATE.in(Passage.of(text, body));
    }

    /// `Ilustracja do artykułu goscie.jpg`: what a page says where a picture stood.
    static boolean namesPicture(String text, Line line) {
        var body = line.body();
        return body.end() - body.start() <= SHORT && PICTURE.in(Passage.of(text, body));
    }

    static boolean hasVerb(String text, Span body) {
        return has(text, body, "verb:");
    }

    static boolean hasPast(String text, Span body) {
        return has(text, body, "verb:praet") || has(text, body, "verb:imps");
    }

    private static boolean has(String text, Span body, String tag) {
        return Words.of(text, body).stream()
                .filter(w -> !w.capitalised())
                .flatMap(w -> Dictionary.shared().analyses(w.text()).stream())
                .anyMatch(a -> a.tag().text().startsWith(tag));
    }

    /// `Wizyta w Grazu, 3 maja 2021 r.`: the dot is that of the abbreviation.
    private static boolean endsWithYear(String text, Span body) {
        return YEAR.matcher(text.substring(Math.max(body.start(), body.end() - 8), body.end()))
                .matches();
    }

    static boolean upperCase(String text, Span body) {
        if (body.end() - body.start() > CAPITALS || Chars.hasSmall(body.of(text))) {
            return false;
        }
        return Words.of(text, body).stream().anyMatch(w -> w.text().length() > 2);
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

    /// Behind a finished sentence a single line with a dash is what somebody said, and any that
    /// tells who said it: `– Liczymy na więcej – dodał burmistrz Jan Lipa.`
    ///
    /// @param next the line behind it
    static boolean isSpeech(String text, Span before, Line line, @Nullable Line next) {
        var marker = line.marker();
        return marker != null
                && Chars.isDash(marker.charAt(0))
                && ends(text, before, ".!?")
                && (next == null
                        || (next.marker() == null && !startsSmall(text, next.body()))
                        || Saying.isQuoted(text, line.body()));
    }
}
