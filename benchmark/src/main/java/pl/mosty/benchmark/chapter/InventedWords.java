package pl.mosty.benchmark.chapter;

import java.util.List;
import java.util.Random;

/// Names, dates and sentences of invented chapters.
final class InventedWords {

    private static final List<String> SYLLABLES =
            List.of(
                    "bar", "wen", "tol", "kri", "mor", "dą", "zyg", "lin", "ost", "rek", "pła",
                    "gne", "tur", "han", "vel", "nia", "cho", "fre", "lub", "sko", "de", "mi");
    private static final List<String> GIVEN =
            List.of(
                    "Janem",
                    "Anną",
                    "Piotrem",
                    "Marią",
                    "Paulem",
                    "Oksaną",
                    "Johnem",
                    "Giulią",
                    "Péterem",
                    "Larsem",
                    "Kateryną",
                    "Jürgenem",
                    "Ritvą",
                    "Tiago");
    private static final List<String> OFFICES =
            List.of(
                    "Ambasadorem Królestwa Danii w Polsce",
                    "Konsul Generalną Republiki Federalnej Niemiec w Krakowie",
                    "Ambasadorem Irlandii",
                    "Burmistrzem miasta partnerskiego",
                    "Zastępczynią Mera",
                    "Konsulem Honorowym Portugalii",
                    "przewodniczącym rady miejskiej");
    private static final List<String> MONTHS =
            List.of(
                    "stycznia",
                    "lutego",
                    "marca",
                    "kwietnia",
                    "maja",
                    "czerwca",
                    "lipca",
                    "sierpnia",
                    "września",
                    "października",
                    "listopada",
                    "grudnia");
    private static final List<String> ACTS =
            List.of(
                    "omówiono",
                    "przedstawiono",
                    "otwarto",
                    "zaplanowano",
                    "podsumowano",
                    "zaprezentowano",
                    "uzgodniono",
                    "obejrzano");
    private static final List<String> THINGS =
            List.of(
                    "wymianę uczniów",
                    "program staży",
                    "wystawę fotografii",
                    "remont biblioteki",
                    "trasy rowerowe",
                    "ochronę zabytków",
                    "warsztaty muzyczne",
                    "nową linię tramwajową",
                    "pomoc dla uchodźców",
                    "turniej siatkówki",
                    "dni kultury",
                    "gospodarkę odpadami");
    private static final List<String> WHERE =
            List.of(
                    "w ratuszu",
                    "na rynku",
                    "w szkole imienia",
                    "w parku nad rzeką",
                    "w domu kultury",
                    "na uniwersytecie",
                    "podczas konferencji",
                    "zdalnie");

    private final Random random;

    InventedWords(Random random) {
        this.random = random;
    }

    String name() {
        var name = new StringBuilder();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            name.append(one(SYLLABLES));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    String person() {
        return one(GIVEN) + " " + name() + "skim";
    }

    String official() {
        return one(OFFICES) + " " + person();
    }

    /// A day, or days of one month or of two.
    String date() {
        int day = 1 + random.nextInt(20);
        return switch (random.nextInt(4)) {
            case 0 -> day + "–" + (day + 1 + random.nextInt(7)) + " " + one(MONTHS);
            case 1 -> "30 " + MONTHS.get(3) + " – " + day + " " + MONTHS.get(4);
            default -> day + " " + one(MONTHS);
        };
    }

    String clause() {
        return "%s %s i %s %s %s"
                .formatted(one(ACTS), one(THINGS), one(THINGS), one(WHERE), name());
    }

    String sentence() {
        var clause = clause();
        return "%s%s, w czym pomogło stowarzyszenie „%s” oraz %d mieszkańców."
                .formatted(
                        Character.toUpperCase(clause.charAt(0)),
                        clause.substring(1),
                        name(),
                        5 + random.nextInt(900));
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
