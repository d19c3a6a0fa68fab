package pl.mosty.polish.date.reading;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.point.PointReader;
import pl.mosty.polish.date.word.DateWords;
import pl.mosty.polish.date.word.Month;
import pl.mosty.polish.scan.Tokens;

/// Finds the dates of a text, in Polish and as far as English and German reports write theirs.
///
/// Numbers and names that only look like dates are left alone: `URBACT 2022`, `Impact’22`, `Dz.U.
/// 2019/848`, telephone numbers, `ul. 27 Grudnia`. What is meant as a date but is none (`31
/// czerwca`) is reported as such. One pass, in time linear in the text.
public final class DateReader {

    private DateReader() {}

    /// In the order of the text, without overlap.
    public static List<DateMention> read(CharSequence text) {
        return read(Tokens.of(text));
    }

    /// As {@link #read(CharSequence)}, of a text that is cut already.
    public static List<DateMention> read(Tokens tokens) {
        var points = new PointReader(tokens);
        var days = new DayReader(tokens, points);
        var months = new MonthReader(tokens, points);
        var years = new YearReader(tokens);
        var told = new ToldReader(tokens, points);
        var found = new ArrayList<DateMention>();
        int at = 0;
        while (at < tokens.size()) {
            if (!tokens.isNumber(at) && !DateWords.mayStart(tokens.hash(at))) {
                at++;
                continue;
            }
            int next = -1;
            if (tokens.isNumber(at)) {
                next = days.read(at, found::add);
                next = next < 0 ? years.year(at, found::add) : next;
                next = next < 0 ? years.decade(at, found::add) : next;
            } else if (tokens.isWord(at)) {
                next = days.read(at, found::add);
                next = next < 0 ? months.read(at, found::add) : next;
                next = next < 0 ? years.decade(at, found::add) : next;
            }
            next = next < 0 ? told.part(at, found::add) : next;
            next = next < 0 && tokens.isWord(at) ? told.relative(at, found::add) : next;
            at = Math.max(next, at + 1);
        }
        return found;
    }

    /// Whether the one word is a month's name in any form, shortened ones among them: `września`,
    /// `Sept`; no numeral.
    public static boolean namesMonth(String word) {
        return DateWords.months(Tokens.of(word), 0).stream()
                .anyMatch(month -> month.form() != Month.Form.ROMAN);
    }
}
