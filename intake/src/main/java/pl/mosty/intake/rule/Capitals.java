package pl.mosty.intake.rule;

import java.util.Locale;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;

/// Names printed in capitals, written as names are: `NOVE MESTO` as `Nove Mesto`.
public final class Capitals {

    private static final Pattern ACRONYM = Regex.exact("UE|RP|USA|[BCDFGHJKLMNPRSTWXZ]{2,5}");
    private static final Pattern FAMILY = Regex.exact("(?<= )(?![IVXL]+(?!\\p{L}))\\p{Lu}{3,}");

    private Capitals() {}

    /// `Viviane KLEIN`, `Marc BERG'em`: a family name printed in capitals behind a given name that
    /// is not, written as names are.
    public static String ofFamily(String name) {
        int space = name.indexOf(' ');
        if (space < 0 || !Chars.hasSmall(name.substring(0, space))) {
            return name;
        }
        var out = new StringBuilder(name);
        var family = FAMILY.matcher(name);
        while (family.find()) {
            out.replace(
                    family.start() + 1,
                    family.end(),
                    name.substring(family.start() + 1, family.end()).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

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

    /// With the capital that begins a sentence, and acronyms in theirs.
    public static String sentence(String printed) {
        var out = new StringBuilder();
        for (var word : printed.strip().split("(?<=\\s)", -1)) {
            var bare = word.strip();
            boolean acronym = ACRONYM.matcher(bare).matches();
            out.append(
                    acronym
                            ? word
                            : out.isEmpty()
                                    ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                                    : word.toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
