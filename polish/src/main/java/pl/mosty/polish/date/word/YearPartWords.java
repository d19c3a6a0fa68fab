package pl.mosty.polish.date.word;

import java.util.List;
import pl.mosty.polish.date.YearPart;
import pl.mosty.polish.scan.PhraseTable;

/// Words for seasons, halves and quarters of a year, and for years told by another one.
final class YearPartWords {

    private static final List<YearPart> SEASONS =
            List.of(YearPart.SPRING, YearPart.SUMMER, YearPart.AUTUMN, YearPart.WINTER);
    private static final List<YearPart> QUARTERS =
            List.of(
                    YearPart.FIRST_QUARTER,
                    YearPart.SECOND_QUARTER,
                    YearPart.THIRD_QUARTER,
                    YearPart.FOURTH_QUARTER);
    private static final String SEASON_WORDS =
            """
            wiosną, na wiosnę, wiosna, in spring, spring of, in the spring of, spring, im Frühjahr, im Frühling, Frühjahr, Frühling
            latem, w lecie, lato, in summer, summer of, in the summer of, summer, im Sommer, Sommer
            jesienią, na jesieni, jesień, in autumn, autumn of, in the autumn of, autumn, fall, im Herbst, Herbst
            zimą, w zimie, zima, in winter, winter of, in the winter of, winter, im Winter
            """;
    private static final List<List<String>> ORDINALS =
            List.of(
                    List.of("i", "1", "1.", "pierwsz"),
                    List.of("ii", "2", "2.", "drugi"),
                    List.of("iii", "3", "3.", "trzeci"),
                    List.of("iv", "4", "4.", "czwart"));

    private static final List<String> DECADES =
            List.of(
                    "dziesiąt",
                    "dwudziest",
                    "trzydziest",
                    "czterdziest",
                    "pięćdziesiąt",
                    "sześćdziesiąt",
                    "siedemdziesiąt",
                    "osiemdziesiąt",
                    "dziewięćdziesiąt");

    private YearPartWords() {}

    /// `w tym roku`: how many years from the document's own.
    static void fillYears(PhraseTable<Integer> table) {
        for (var now :
                List.of(
                        "tym roku",
                        "bieżącym roku",
                        "roku bieżącym",
                        "obecnym roku",
                        "roku sprawozdawczym",
                        "omawianym roku",
                        "początku roku",
                        "początek roku",
                        "połowy roku",
                        "końca roku",
                        "połowie roku",
                        "końcu roku",
                        "koniec roku",
                        "this year")) {
            table.add(now, 0);
        }
        for (var past :
                List.of(
                        "ubiegłym roku",
                        "zeszłym roku",
                        "minionym roku",
                        "poprzednim roku",
                        "roku ubiegłym",
                        "roku poprzednim",
                        "last year")) {
            table.add(past, -1);
        }
        for (var next : List.of("przyszłym roku", "następnym roku", "kolejnym roku", "next year")) {
            table.add(next, 1);
        }
        fillAdjectives(table);
    }

    /// `tegoroczny`, `w zeszłorocznym festiwalu`
    private static void fillAdjectives(PhraseTable<Integer> table) {
        for (var ending : List.of("y", "a", "e", "ego", "ej", "emu", "ym", "ą", "ych", "ymi")) {
            table.add("tegoroczn" + ending, 0);
            table.add("zeszłoroczn" + ending, -1);
            table.add("ubiegłoroczn" + ending, -1);
            table.add("przyszłoroczn" + ending, 1);
        }
    }

    /// `latach dziewięćdziesiątych`: the tens of the decade's years.
    static void fillDecades(PhraseTable<Integer> table) {
        for (int i = 0; i < DECADES.size(); i++) {
            for (var ending : List.of("e", "ych", "ym", "ymi")) {
                table.add(DECADES.get(i) + ending, 10 * (i + 1));
            }
        }
    }

    static void fill(PhraseTable<YearPart> table) {
        var lines = SEASON_WORDS.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (var words : lines.get(i).split(", ", -1)) {
                table.add(words, SEASONS.get(i));
            }
        }
        for (int i = 0; i < 4; i++) {
            var quarter = QUARTERS.get(i);
            for (var noun : List.of("kwartał", "kwartale", "kwartału", "kwartałem", "kw.")) {
                each(i, noun, quarter, table);
            }
        }
        for (var noun : List.of("kwartał", "kwartale", "kwartału", "kw.")) {
            for (var and : List.of(" i ", " oraz ", "-", " - ")) {
                table.add("i" + and + "ii " + noun, YearPart.FIRST_HALF);
                table.add("iii" + and + "iv " + noun, YearPart.SECOND_HALF);
            }
        }
        fillForeign(table);
        for (int i = 0; i < 2; i++) {
            var half = i == 0 ? YearPart.FIRST_HALF : YearPart.SECOND_HALF;
            for (var noun :
                    List.of(
                            "połowa",
                            "połowie",
                            "połowy",
                            "połowę",
                            "półrocze",
                            "półroczu",
                            "poł.",
                            "półrocza")) {
                each(i, noun, half, table);
            }
        }
    }

    private static void fillForeign(PhraseTable<YearPart> table) {
        var english = List.of("first", "second", "third", "fourth");
        var german = List.of("ersten", "zweiten", "dritten", "vierten");
        for (int i = 0; i < 4; i++) {
            table.add("Q" + (i + 1), QUARTERS.get(i));
            table.add(english.get(i) + " quarter of", QUARTERS.get(i));
            table.add(german.get(i) + " Quartal", QUARTERS.get(i));
            table.add(i + 1 + ". Quartal", QUARTERS.get(i));
        }
        for (int i = 0; i < 2; i++) {
            var half = i == 0 ? YearPart.FIRST_HALF : YearPart.SECOND_HALF;
            table.add(english.get(i) + " half of", half);
            table.add(german.get(i) + " Halbjahr", half);
            table.add(german.get(i) + " Hälfte", half);
            table.add(i + 1 + ". Halbjahr", half);
        }
    }

    /// The ordinal in every form that can stand before a noun in the singular: one that does not
    /// agree is accepted too.
    private static void each(int i, String noun, YearPart part, PhraseTable<YearPart> table) {
        for (var ordinal : ORDINALS.get(i)) {
            if (ordinal.length() < 5) {
                table.add(ordinal + " " + noun, part);
                continue;
            }
            boolean soft = ordinal.equals("trzeci");
            var stem = ordinal.equals("drugi") ? "drug" : ordinal;
            for (var ending : List.of("y", "ego", "ym", "a", "ej", "ą", "e")) {
                var adapted =
                        soft && ending.startsWith("y")
                                ? ending.substring(1)
                                : ordinal.equals("drugi") ? afterG(ending) : ending;
                table.add(stem + adapted + " " + noun, part);
            }
        }
    }

    /// `drugi`, `drugiego`
    private static String afterG(String ending) {
        return switch (ending.charAt(0)) {
            case 'y' -> "i" + ending.substring(1);
            case 'e' -> "i" + ending;
            default -> ending;
        };
    }
}
