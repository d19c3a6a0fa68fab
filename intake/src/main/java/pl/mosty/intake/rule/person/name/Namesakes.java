package pl.mosty.intake.rule.person.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;

/// Words that make the name behind them that of a thing: `ul. Jana Kilińskiego`, `pomnik gen.
/// Bema`.
public final class Namesakes {

    private static final Set<String> TITLES =
            Set.of(
                    "dr",
                    "prof",
                    "mgr",
                    "inż",
                    "hab",
                    "ks",
                    "gen",
                    "płk",
                    "mjr",
                    "kpt",
                    "o",
                    "bp",
                    "generała",
                    "księdza",
                    "biskupa",
                    "profesora",
                    "św",
                    "świętego",
                    "prezydenta",
                    "marszałka",
                    "króla",
                    "poety",
                    "kardynała",
                    "papieża",
                    "hetmana",
                    "di",
                    "de",
                    "of");
    private static final Set<String> THINGS = read();
    private static final Pattern NUMBERED = Regex.exact("\\s[IVX]+$");
    private static final Pattern NUMERAL = Regex.exact("\\s(?:[IVX]{2,}|[VX])\\b(?!\\.\\S)");

    /// Behind what is no stem, but a form: `pieśni.`, since `pieśniarz` is somebody.
    private static final char WHOLE = '.';

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_STEM = 10;

    private Namesakes() {}

    /// `Ministrem Oświaty Saksonii`: what an office is of, written with capitals, up to the state
    /// or region abroad.
    public static boolean endsWithLand(Chapter chapter, Span name) {
        return chapter.countries().anyWithin(name, c -> c.end() == name.end())
                || chapter.places().anyWithin(name, p -> p.end() == name.end() && isRegion(p));
    }

    private static boolean isRegion(PlaceMention mention) {
        return !mention.place().polish() && mention.place().kind() == Place.Kind.REGION;
    }

    /// `Jan Paweł II`, `Bogusław X`: a ruler or pope of old, after whom things are named.
    public static boolean isNumbered(String text, Span name) {
        return NUMBERED.in(name.of(text)) || withNumeral(text, name).end() > name.end();
    }

    /// `Karol XVI`, where the name is read as `Karol`.
    public static Span withNumeral(String text, Span name) {
        var behind = NUMERAL.matcher(text).region(name.end(), text.length());
        return behind.lookingAt() ? new Span(name.start(), behind.end()) : name;
    }

    /// Whether the word before, titles between left out, is such a word.
    public static boolean isThing(String text, List<Word> words, int at) {
        int left = 1;
        for (int k = at - 1; k >= 0 && left > 0; k--) {
            var gap = text.substring(words.get(k).end(), words.get(k + 1).start());
            if ((!gap.isBlank() && !gap.strip().equals(".")) || gap.indexOf('\n') >= 0) {
                return false;
            }
            var lower = words.get(k).lower();
            if (k == at - 1 && Character.isDigit(lower.charAt(0))) {
                return words.get(at).text().equals("Maja");
            }
            if (isThing(lower)) {
                return true;
            }
            left -= TITLES.contains(lower) ? 0 : 1;
        }
        return false;
    }

    private static boolean isThing(String lower) {
        if (lower.length() < SHORTEST_STEM) {
            return THINGS.contains(lower);
        }
        if (THINGS.contains(lower + WHOLE)) {
            return true;
        }
        for (int n = Math.min(lower.length(), LONGEST_STEM); n >= SHORTEST_STEM; n--) {
            if (THINGS.contains(lower.substring(0, n))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        var in = Objects.requireNonNull(Namesakes.class.getResourceAsStream("no-people.txt"));
        try (in) {
            var words = new HashSet<String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
