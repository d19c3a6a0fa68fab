package pl.mosty.polish.date.writing;

import pl.mosty.polish.date.DateInterval;

/// Writes dates as PWN has them: an unspaced en dash within a month (`25–27 maja`), a spaced one
/// between months (`30 sierpnia – 3 września`), no leading zeros.
public final class DateWriter {

    private DateWriter() {}

    public static String write(DateInterval interval, DateStyle style) {
        var words =
                style.language() == DateStyle.Language.ENGLISH
                        ? new EnglishDates(style)
                        : new PolishDates(style);
        var text = style.lead() ? words.lead(interval) : words.plain(interval);
        return style.noBreak() ? withoutBreaks(text) : text;
    }

    /// Keeps numbers with what they count: `8 kwietnia`, `2022 r.`.
    private static String withoutBreaks(String text) {
        var kept = new StringBuilder(text);
        for (int i = 1; i + 1 < kept.length(); i++) {
            boolean afterNumber = Character.isDigit(kept.charAt(i - 1));
            boolean afterOneLetter =
                    kept.charAt(i - 1) == 'w' && (i == 1 || kept.charAt(i - 2) == ' ');
            if (kept.charAt(i) == ' '
                    && (afterOneLetter || (afterNumber && kept.charAt(i + 1) != '–'))) {
                kept.setCharAt(i, '\u00a0');
            }
        }
        return kept.toString();
    }
}
