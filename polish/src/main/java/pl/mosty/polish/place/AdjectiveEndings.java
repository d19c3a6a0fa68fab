package pl.mosty.polish.place;

import java.util.ArrayList;
import java.util.List;

/// Puts `-ski` and its like behind the stem of a place's name. Source: word formation of school
/// grammar; the changes of consonants are those of `praski`, `poznański`, `łódzki`, `katowicki`.
final class AdjectiveEndings {

    /// Last letters of a stem, longest first, and what they become with `-ski`.
    private static final List<List<String>> CHANGES =
            List.of(
                    List.of("szcz", "ski"), // Bydgoszcz, bydgoski
                    List.of("ńsk", "ński"), // Gdańsk, gdański
                    List.of("sk", "ski"), // Lipsk, lipski
                    List.of("ck", "cki"), // Płock, płocki
                    List.of("dzk", "dzki"),
                    List.of("ng", "ński"), // Getynga, getyński
                    List.of("nn", "ński"), // Bonn, boński
                    List.of("tz", "cki"), // Chemnitz, chemnicki
                    List.of("th", "thski"), // Perth, perthski
                    List.of("ch", "ski"), // Wałbrzych, wałbrzyski
                    List.of("sz", "ski"), // Kalisz, kaliski
                    List.of("rz", "rski"),
                    List.of("cz", "cki"), // Rawicz, rawicki
                    List.of("dz", "dzki"), // Grudziądz, grudziądzki
                    List.of("dź", "dzki"), // Łódź, łódzki
                    List.of("ni", "ński"), // Gdynia, gdyński
                    List.of("cj", "cki"), // Wenecja, wenecki
                    List.of("sj", "ski"),
                    List.of("zj", "ski"),
                    List.of("k", "cki"), // Rybnik, rybnicki
                    List.of("c", "cki"), // Katowice, katowicki
                    List.of("t", "cki"), // Frankfurt, frankfurcki
                    List.of("ć", "cki"),
                    List.of("d", "dzki"), // Belgrad, belgradzki
                    List.of("g", "ski"), // Hamburg, hamburski
                    List.of("h", "ski"),
                    List.of("ż", "ski"), // Paryż, paryski
                    List.of("z", "ski"),
                    List.of("ź", "ski"),
                    List.of("s", "ski"), // Nysa, nyski
                    List.of("ś", "ski"),
                    List.of("n", "ński"), // Berlin, berliński
                    List.of("ń", "ński"), // Poznań, poznański
                    List.of("ł", "lski"), // Piła, pilski
                    List.of("w", "wski"));

    /// Endings that only the dictionary can confirm: `budapeszteński`, `zabrzański`, `monachijski`,
    /// `bazylejski`, `neapolitański`, `jaworznicki`.
    private static final List<String> OTHERS =
            List.of(
                    "eński", "ieński", "ański", "iański", "ijski", "yjski", "jski", "itański",
                    "icki", "yński", "iński");

    /// A shorter stem fits some other adjective by accident: `Oslo` is not `osielski`.
    private static final int SHORTEST = 3;

    private AdjectiveEndings() {}

    /// The regular adjective of the stem.
    static String regular(String stem) {
        for (var change : CHANGES) {
            if (stem.endsWith(change.getFirst())) {
                var kept = stem.substring(0, stem.length() - change.getFirst().length());
                return kept + change.getLast();
            }
        }
        return stem + "ski";
    }

    /// The less regular ones, likeliest first.
    static List<String> others(String stem) {
        var found = new ArrayList<String>();
        for (var ending : OTHERS) {
            if (stem.length() >= SHORTEST) {
                found.add(stem + ending);
            }
        }
        return found;
    }
}
