package pl.mosty.intake.rule;

import java.util.Locale;
import pl.mosty.intake.reading.Chars;

/// Names printed in capitals, written as names are: `NOVE MESTO` as `Nove Mesto`.
public final class Capitals {

    private Capitals() {}

    /// Each word with one capital where the whole is in capitals, else unchanged.
    public static String normal(String printed) {
        if (printed.length() < 3 || Chars.hasSmall(printed)) {
            return printed;
        }
        var out = new StringBuilder(printed.toLowerCase(Locale.ROOT));
        boolean starts = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isLetter(c) && starts) {
                out.setCharAt(i, Character.toUpperCase(c));
            }
            starts = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return out.toString()
                .replace(" Nad ", " nad ")
                .replace(" Pod ", " pod ")
                .replace(" Am ", " am ")
                .replace(" I ", " i ");
    }
}
