package pl.mosty.benchmark.words;

import java.util.List;
import java.util.Random;

/// Reports of a city that does not exist: prose, and bullets with dates, offices and countries, put
/// together by a seeded generator.
final class InventedProse {

    private static final List<String> MONTHS =
            List.of("stycznia", "marca", "maja", "czerwca", "września", "października");
    private static final List<String> WHO =
            List.of(
                    "Ambasadorem Królestwa Danii w Polsce Larsem Jensenem",
                    "Konsul Generalną Republiki Federalnej Niemiec Anną Weber",
                    "delegacją Brzegowa z Czech",
                    "przedstawicielami Komisji Europejskiej",
                    "burmistrzem partnerskiego miasta na Ukrainie");
    private static final List<String> PROSE =
            List.of(
                    "Wydział współpracy przygotował program pobytu gości i oprowadził ich po nowych"
                            + " szkołach, bibliotece oraz parku nad rzeką.",
                    "Rozmowy dotyczyły przede wszystkim wymiany młodzieży, transportu publicznego i"
                            + " ochrony zabytków w obu miastach.",
                    "Mieszkańcy mogli obejrzeć wystawę fotografii w ratuszu, a uczniowie wzięli udział"
                            + " w warsztatach prowadzonych po polsku i niemiecku.",
                    "W projekcie uczestniczy siedem miast; najbliższe spotkanie zaplanowano na wiosnę,"
                            + " a wyniki badań zostaną ogłoszone na stronie urzędu.");

    private InventedProse() {}

    /// @param bullets whether half of the sentences are dated bullets
    static String text(int length, boolean bullets) {
        var random = new Random(42);
        var text = new StringBuilder();
        while (text.length() < length) {
            if (bullets && random.nextBoolean()) {
                text.append("• ")
                        .append(1 + random.nextInt(28))
                        .append(' ')
                        .append(MONTHS.get(random.nextInt(MONTHS.size())))
                        .append(" 2031 r. – spotkanie z ")
                        .append(WHO.get(random.nextInt(WHO.size())))
                        .append(";\n");
            } else {
                text.append(PROSE.get(random.nextInt(PROSE.size()))).append('\n');
            }
        }
        return text.toString();
    }
}
