package pl.mosty.polish.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The stems that an adjective can be made of, likeliest first: `Łódź` has `łódź` and `łodz`,
/// `Kielce` `kielc` and `kielec`, `Lwów` `lwow` and `lwów`.
final class PlaceStems {

    private static final String VOWELS = "aeiouyąęó";

    private PlaceStems() {}

    /// @param word in small letters, longer than two of them
    static List<String> of(String word) {
        var stems = new LinkedHashSet<String>();
        if (word.endsWith("ium")) {
            stems.add(word.substring(0, word.length() - 3));
        }
        var base = withoutEnding(word);
        int last = base.length() - 1;
        int o = base.lastIndexOf('ó');
        if (base.equals(word) && o > 0 && o >= last - 2) {
            stems.add(base.substring(0, o) + "o" + base.substring(o + 1));
        }
        stems.add(base);
        if (word.endsWith("ki") && word.length() > 4) {
            stems.add(word.substring(0, word.length() - 2));
        }
        if (last > 1 && !isVowel(base, last) && !isVowel(base, last - 1)) {
            fill(base, last, stems);
        }
        return List.copyOf(stems);
    }

    /// Poles break clusters with `e`: `wilen`, `kielec`, `kowien`.
    private static void fill(String base, int last, Set<String> stems) {
        var before = base.substring(0, last);
        stems.add(before + "e" + base.substring(last));
        stems.add(before + "ie" + base.substring(last));
    }

    private static String withoutEnding(String word) {
        int end = word.length();
        if (end > 2 && isVowel(word, end - 1)) {
            end--;
            end -= end > 2 && word.charAt(end - 1) == 'i' ? 1 : 0;
        }
        return word.substring(0, end);
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
