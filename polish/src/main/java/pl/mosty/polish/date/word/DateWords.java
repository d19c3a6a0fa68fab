package pl.mosty.polish.date.word;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.RelativeDay;
import pl.mosty.polish.date.YearPart;
import pl.mosty.polish.scan.PhraseTable;
import pl.mosty.polish.scan.Tokens;

/// The words that dates are made of. Source: school grammar, and abbreviations as offices write
/// them; what each means in a text are lines of `date-examples.tsv`.
public final class DateWords {

    private static final String MONTHS =
            """
            styczeń stycznia styczniu styczniem sty i jan - jan jän
            luty lutego lutym - lut ii feb - feb -
            marzec marca marcu marcem mar iii mar - mär mrz
            kwiecień kwietnia kwietniu kwietniem kwi iv apr - apr -
            maj maja maju majem - v - - - -
            czerwiec czerwca czerwcu czerwcem cze vi jun - jun -
            lipiec lipca lipcu lipcem lip vii jul - jul -
            sierpień sierpnia sierpniu sierpniem sie viii aug - aug -
            wrzesień września wrześniu wrześniem wrz ix sep sept sep sept
            październik października październiku październikiem paź x oct - okt -
            listopad listopada listopadzie listopadem lis xi nov - nov -
            grudzień grudnia grudniu grudniem gru xii dec - dez -
            """;
    private static final List<Month.Form> FORMS =
            List.of(
                    Month.Form.NOMINATIVE,
                    Month.Form.GENITIVE,
                    Month.Form.LOCATIVE,
                    Month.Form.INSTRUMENTAL,
                    Month.Form.SHORT,
                    Month.Form.ROMAN,
                    Month.Form.ENGLISH_SHORT,
                    Month.Form.ENGLISH_SHORT,
                    Month.Form.GERMAN_SHORT,
                    Month.Form.GERMAN_SHORT);
    public static final List<String> ENGLISH =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    public static final List<String> GERMAN =
            List.of(
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember");
    private static final String WEEKDAYS =
            """
            poniedziałek poniedziałku monday montag
            wtorek wtorku tuesday dienstag
            środa środę środy wednesday mittwoch
            czwartek czwartku thursday donnerstag
            piątek piątku friday freitag
            sobota sobotę soboty saturday samstag
            niedziela niedzielę niedzieli sunday sonntag
            """;

    private static final List<String> ORDINALS =
            List.of(
                    "pierwszego",
                    "drugiego",
                    "trzeciego",
                    "czwartego",
                    "piątego",
                    "szóstego",
                    "siódmego",
                    "ósmego",
                    "dziewiątego",
                    "dziesiątego",
                    "jedenastego",
                    "dwunastego",
                    "trzynastego",
                    "czternastego",
                    "piętnastego",
                    "szesnastego",
                    "siedemnastego",
                    "osiemnastego",
                    "dziewiętnastego",
                    "dwudziestego");

    private static final PhraseTable<Month> MONTH_TABLE = new PhraseTable<>();
    private static final PhraseTable<DayOfWeek> WEEKDAY_TABLE = new PhraseTable<>();
    private static final PhraseTable<RelativeDay> RELATIVE_TABLE = new PhraseTable<>();
    private static final PhraseTable<YearPart> PART_TABLE = new PhraseTable<>();
    private static final PhraseTable<Integer> SHIFT_TABLE = new PhraseTable<>();
    private static final PhraseTable<Integer> TOLD_YEAR_TABLE = new PhraseTable<>();
    private static final PhraseTable<Integer> DECADE_TABLE = new PhraseTable<>();
    private static final PhraseTable<Integer> DAY_TABLE = new PhraseTable<>();

    static {
        var lines = MONTHS.lines().map(line -> line.split(" ", -1)).toList();
        for (int month = 1; month <= 12; month++) {
            var words = lines.get(month - 1);
            for (int i = 0; i < words.length; i++) {
                if (!words[i].equals("-")) {
                    MONTH_TABLE.add(words[i], new Month(month, FORMS.get(i)));
                }
            }
            MONTH_TABLE.add(ENGLISH.get(month - 1), new Month(month, Month.Form.ENGLISH));
            MONTH_TABLE.add(GERMAN.get(month - 1), new Month(month, Month.Form.GERMAN));
        }
        int day = 1;
        for (var line : WEEKDAYS.lines().toList()) {
            for (var word : line.split(" ", -1)) {
                WEEKDAY_TABLE.add(word, DayOfWeek.of(day));
            }
            day++;
        }
        fillDays();
        RelativeWords.fill(RELATIVE_TABLE);
        YearPartWords.fill(PART_TABLE);
        YearPartWords.fillYears(TOLD_YEAR_TABLE);
        YearPartWords.fillDecades(DECADE_TABLE);
        for (var now :
                List.of(
                        "br",
                        "b.r",
                        "b. r",
                        "bież. r",
                        "bież. roku",
                        "bieżącego roku",
                        "tego roku",
                        "tegoż roku")) {
            SHIFT_TABLE.add(now, 0);
        }
        for (var past :
                List.of(
                        "ub.r",
                        "ub. r",
                        "ub. roku",
                        "ubieg. roku",
                        "ubr",
                        "ubiegłego roku",
                        "zeszłego roku",
                        "minionego roku")) {
            SHIFT_TABLE.add(past, -1);
        }
        SHIFT_TABLE.add("przyszłego roku", 1);
    }

    private DateWords() {}

    private static void fillDays() {
        for (int i = 0; i < ORDINALS.size(); i++) {
            DAY_TABLE.add(ORDINALS.get(i), i + 1);
        }
        for (int i = 0; i < 9; i++) {
            DAY_TABLE.add("dwudziestego " + ORDINALS.get(i), i + 21);
        }
        DAY_TABLE.add("trzydziestego", 30);
        DAY_TABLE.add("trzydziestego pierwszego", 31);
    }

    /// False of nearly every word that no month, weekday or phrase told by days or years starts
    /// with.
    public static boolean mayStart(long hash) {
        return MONTH_TABLE.mayStart(hash) || mayStartPart(hash) || mayTellDay(hash);
    }

    public static boolean mayStartPart(long hash) {
        return PART_TABLE.mayStart(hash)
                || TOLD_YEAR_TABLE.mayStart(hash)
                || DECADE_TABLE.mayStart(hash);
    }

    private static boolean mayTellDay(long hash) {
        return RELATIVE_TABLE.mayStart(hash)
                || WEEKDAY_TABLE.mayStart(hash)
                || DAY_TABLE.mayStart(hash);
    }

    public static List<Month> months(Tokens tokens, int at) {
        return MONTH_TABLE.word(tokens, at);
    }

    /// `dziewiątego`, `dwudziestego pierwszego`: the day that an ordinal in the genitive tells.
    public static PhraseTable.@Nullable Match<Integer> day(Tokens tokens, int at) {
        return DAY_TABLE.longest(tokens, at);
    }

    public static @Nullable DayOfWeek weekday(Tokens tokens, int at) {
        var days = WEEKDAY_TABLE.word(tokens, at);
        return days.isEmpty() ? null : days.getFirst();
    }

    public static PhraseTable.@Nullable Match<RelativeDay> relative(Tokens tokens, int at) {
        return RELATIVE_TABLE.longest(tokens, at);
    }

    public static PhraseTable.@Nullable Match<YearPart> part(Tokens tokens, int at) {
        return PART_TABLE.longest(tokens, at);
    }

    /// `br.` and its like: how many years from the document's own.
    public static PhraseTable.@Nullable Match<Integer> shift(Tokens tokens, int at) {
        return SHIFT_TABLE.longest(tokens, at);
    }

    /// `tym roku` and its like: how many years from the document's own.
    public static PhraseTable.@Nullable Match<Integer> toldYear(Tokens tokens, int at) {
        return TOLD_YEAR_TABLE.longest(tokens, at);
    }

    /// The tens of `dziewięćdziesiątych`, or 0.
    public static int decade(Tokens tokens, int at) {
        var tens = DECADE_TABLE.word(tokens, at);
        return tens.isEmpty() ? 0 : tens.getFirst();
    }

    public static String nominative(int month) {
        return form(month, 0);
    }

    public static String genitive(int month) {
        return form(month, 1);
    }

    public static String locative(int month) {
        return form(month, 2);
    }

    private static String form(int month, int column) {
        return MONTHS.lines().skip(month - 1L).findFirst().orElseThrow().split(" ", -1)[column];
    }
}
