package pl.mosty.intake.rule.field;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;

/// The foreign cities that a text names, by the adjectives made of them: `Lwowskie Muzeum` where it
/// names Lwów, `kowelska szkoła` where it names Kowel.
final class CityAdjectives {

    private static final List<String> ENDINGS =
            List.of("iego", "iemu", "iej", "imi", "ich", "im", "ie", "ą", "a", "i");
    private static final int SHORTEST = 4;
    private final Map<String, Place> byStem = new HashMap<>();

    CityAdjectives(Chapter chapter) {
        for (var mention : chapter.places().all()) {
            var place = mention.place();
            if (!place.polish() && place.name().indexOf(' ') < 0) {
                for (var name : place.names()) {
                    add(folded(name), place);
                }
            }
        }
    }

    private void add(String name, Place place) {
        boolean ending = "aeiouy".indexOf(name.charAt(name.length() - 1)) >= 0;
        var stem = ending ? name.substring(0, name.length() - 1) : name;
        if (stem.length() >= SHORTEST) {
            byStem.putIfAbsent(stem, place);
        }
    }

    Optional<Place> find(Word word) {
        var lower = word.lower();
        for (var ending : ENDINGS) {
            int end = lower.length() - ending.length();
            if (end > SHORTEST && lower.endsWith(ending)) {
                var stem = lower.substring(0, end);
                if (stem.endsWith("sk") || stem.endsWith("ck")) {
                    return Optional.ofNullable(
                            byStem.get(folded(stem.substring(0, stem.length() - 2))));
                }
            }
        }
        return Optional.empty();
    }

    private static String folded(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'ł' ? 'l' : c);
            }
        }
        return plain.toString();
    }
}
