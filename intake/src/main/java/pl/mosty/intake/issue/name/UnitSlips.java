package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.OneLetter;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;

/// Names right behind the noun of a unit, `Powiatu Diephloz`. There a name stands as it is or takes
/// an ending, so one with the last letter of a known name, or of one that the text prints more
/// often, and a slip before it, is that name misspelt.
final class UnitSlips {

    private static final int SHORTEST = 7;
    private static final int LONG = 9;
    private static final Pattern UNIT =
            Regex.anyCase(
                    "(?:hrabstw|powiat|gmin|region|rejon|okręg|obwod|obwód|prowincj|departament|landkreis|kreis|kanton|dystrykt|miast)\\p{L}*");

    /// Where English is spoken a name keeps the `-e` that nobody hears: `Oxfordshire`.
    private static final Set<String> ENGLISH = Set.of("GB", "IE", "US", "CA", "AU", "NZ");

    private final String text;
    private final List<Word> words;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> byEnds = new HashMap<>();

    UnitSlips(String text, Words words) {
        this.text = text;
        this.words = words.all();
        for (var word : words.unknownNames()) {
            if (counts.merge(word.text(), 1, Integer::sum) == 2) {
                byEnds.computeIfAbsent(ends(word.text()), _ -> new ArrayList<>()).add(word.text());
            }
        }
    }

    /// The words with what was meant, in the order of the text.
    List<Slip> find() {
        var found = new ArrayList<Slip>();
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            if (word.text().length() >= SHORTEST
                    && word.isUnknownName()
                    && counts.getOrDefault(word.text(), 0) == 1
                    && Places.standard().find(word.text()).isEmpty()
                    && isUnit(words.get(i - 1), word)) {
                meant(word).ifPresent(meant -> found.add(new Slip(word, meant)));
            }
        }
        return found;
    }

    private boolean isUnit(Word before, Word word) {
        return before.end() == word.start() - 1
                && text.charAt(before.end()) != '\n'
                && UNIT.matcher(before.text()).matches();
    }

    private Optional<String> meant(Word word) {
        var commoner =
                byEnds.getOrDefault(ends(word.text()), List.of()).stream()
                        .filter(other -> isSlip(word.text(), other))
                        .findFirst();
        return commoner.isPresent() || word.text().length() < LONG
                ? commoner
                : Places.standard().similar(word.text()).flatMap(place -> meant(place, word));
    }

    private static Optional<String> meant(Place place, Word word) {
        return place.names().stream()
                .filter(name ->
                        (ends(name).equals(ends(word.text())) && isSlip(word.text(), name))
                                || (ENGLISH.contains(place.country())
                                        && name.equals(word.text() + "e")))
                .findFirst();
    }

    private static boolean isSlip(String printed, String meant) {
        return !Folded.hasMoreMarks(printed, meant)
                && !(isHillOrCastle(printed) && isHillOrCastle(meant))
                && (OneLetter.apart(printed, meant) || isSwapped(printed, meant));
    }

    /// `Altenberg` and `Altenburg` are two towns.
    private static boolean isHillOrCastle(String name) {
        return name.endsWith("berg") || name.endsWith("burg");
    }

    /// Two letters beside each other changed places.
    private static boolean isSwapped(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.length() == b.length()
                && i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static String ends(String name) {
        return "" + name.charAt(0) + name.charAt(name.length() - 1);
    }

    record Slip(Word word, String meant) {}
}
