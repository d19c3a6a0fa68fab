package pl.mosty.polish.date.reading;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.date.point.Point;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.date.word.Month;
import pl.mosty.polish.scan.Gap;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.scan.WordSet;

/// What stands before a date and says what it is.
final class Context {

    private static final WordSet LEADS =
            WordSet.of(
                    """
                    dnia dniu dniach dni od do w we z a po przed na from on of between vom am bis
                    von między pomiędzy termin data daty terminie
                    """);

    private static final WordSet DAYS =
            WordSet.of("dn dni dnia dniu dniach dniami terminie termin");

    private static final WordSet ON_DAY = WordSet.of("am on vom den dem zum");

    private static final WordSet STARTS = WordSet.of("od from vom von");

    private static final WordSet MONTH_SPANS =
            WordSet.of("okres okresie miesiące miesiącach miesięcy w za od");

    private static final WordSet IN = WordSet.of("w we");

    private static final WordSet BETWEEN = WordSet.of("między pomiędzy between zwischen");

    /// Words that make a number with a month the name of a street, a school or a holiday.
    private static final WordSet NAMED =
            WordSet.of(
                    """
                    ul ulica ulicy ulicę ulicą al aleja alei aleje pl plac placu placem os osiedle
                    osiedlu osiedla rondo ronda rondzie rondem most mostu moście park parku
                    konstytucja konstytucji konstytucję konstytucją święto święta świętem święcie im
                    imienia trasa trasy trasie pułku
                    """);

    /// Words that make a number a label.
    private static final WordSet LABELS =
            WordSet.of(
                    """
                    nr numer numerem numeru sala sali art ust pkt poz str tel fax faks godz godzinie
                    klasa klasy vol no lok
                    """);

    private static final WordSet MONTH_LEADS =
            WordSet.of(
                    """
                    początek początku początkiem połowa połowie połowy połowę połową poł koniec
                    końcu końca końcem miesiąc miesiąca miesiącu od do z ze in of during since until
                    till late early mid im bis seit anfang mitte ende przełom przełomie weekend
                    weekendu niedzielę sobotę dekadzie tygodniu tygodnia dniach dni
                    """);

    private final Tokens t;

    Context(Tokens tokens) {
        this.t = tokens;
    }

    boolean led(int at) {
        return startsLine(at) || LEADS.contains(before(at)) || t.isMark(at - 1, ",(:;–-");
    }

    boolean monthLed(int at) {
        return MONTH_LEADS.contains(before(at));
    }

    /// Whether Roman numerals can be months here: `w okresie I–III 2022 r.`
    boolean spansMonths(int at) {
        return MONTH_SPANS.contains(before(at)) || startsLine(at) || t.isMark(at - 1, "(:");
    }

    boolean inWords(int at) {
        return IN.contains(before(at));
    }

    /// `między 3 a 5 maja` means the days from the one to the other.
    boolean isBetween(int at) {
        int from = t.is(at - 1, "dem") || t.is(at - 1, "den") ? at - 1 : at;
        return BETWEEN.contains(before(from));
    }

    /// `dnia`, `w dniach`, `dn.`
    boolean saysDays(int at) {
        return DAYS.contains(before(at));
    }

    /// `am 12.9.`, `on 15.10.`: words behind which a full stop makes a day.
    boolean saysDay(int at) {
        return ON_DAY.contains(before(at));
    }

    /// `od`, `from`, `vom`.
    boolean starts(int at) {
        return STARTS.contains(before(at));
    }

    /// Before a short English or German month, `6 Feb.`, `19–22 Sept.`: where a line or a bracket
    /// starts, or behind `on` and the like.
    boolean opensAbroad(int at) {
        int dash = t.isMark(at + 1, ".") ? at + 2 : at + 1;
        boolean range = t.isMark(dash, "-–—") && t.isNumber(dash + 1);
        int day = range ? dash + 1 : at;
        int month = t.isMark(day + 1, ".") ? day + 2 : day + 1;
        return (startsLine(at) || t.isMark(at - 1, "(") || saysDay(at) || starts(at))
                && DateWords.months(t, month).stream().anyMatch(m -> m.form().isForeignShort());
    }

    boolean isNamed(int at) {
        return NAMED.contains(before(at));
    }

    boolean isLabelled(int at) {
        return LABELS.contains(before(at)) || t.isMark(at - 1, "§#№");
    }

    boolean startsLine(int at) {
        if (t.gap(at) == Gap.LINE || t.gap(at) == Gap.BREAK) {
            return true;
        }
        return t.isMark(at - 1, "•-–—*·▪») ")
                && (t.gap(at - 1) == Gap.LINE || t.gap(at - 1) == Gap.BREAK);
    }

    boolean endsLine(int to) {
        int next = t.isMark(to, ":.") ? to + 1 : to;
        return t.gap(next) == Gap.LINE || t.gap(next) == Gap.BREAK;
    }

    /// `3 Maja` in the name of a street or a holiday.
    boolean isName(Point point) {
        if (point.tellsYear() || !t.isNumber(point.from())) {
            return false;
        }
        int month = point.to() - 1;
        boolean capital = t.isWord(month) && t.isCapitalised(month) && !t.isUpperCase(month);
        boolean polish =
                DateWords.months(t, month).stream()
                        .allMatch(word -> word.form() == Month.Form.GENITIVE);
        return isNamed(point.from()) || (capital && polish && !led(point.from()));
    }

    /// Before it (`w piątek, 13 maja`), behind it or within it (`17 maja (środa) 2022 r.`).
    @Nullable DayOfWeek weekdayBeside(Point point) {
        int before =
                t.is(point.from() - 1, "dnia") || t.is(point.from() - 1, "den")
                        ? point.from() - 2
                        : point.from() - 1;
        before = t.isMark(before, ",(") ? before - 1 : before;
        var weekday = t.gap(point.from()) == Gap.BREAK ? null : DateWords.weekday(t, before);
        for (int at = point.from(); at <= point.to() && weekday == null; at++) {
            weekday = t.isMark(at, "(") ? DateWords.weekday(t, at + 1) : null;
        }
        return weekday;
    }

    /// The hash of the word before the token, past the full stop of an abbreviation; 0 where none
    /// stands in reach.
    long before(int at) {
        int before = t.isMark(at - 1, ".") ? at - 2 : at - 1;
        boolean near = t.isWord(before) && t.gap(at) != Gap.BREAK;
        return near ? t.hash(before) : 0;
    }
}
