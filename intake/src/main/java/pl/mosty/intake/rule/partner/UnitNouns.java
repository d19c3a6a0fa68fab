package pl.mosty.intake.rule.partner;

import java.util.Locale;
import java.util.Map;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;

/// The nouns of foreign local governments, written in the nominative with a capital.
final class UnitNouns {

    private static final Map<String, String> NOMINATIVES =
            Map.ofEntries(
                    Map.entry("powia", "Powiat"),
                    Map.entry("hrabstw", "Hrabstwo"),
                    Map.entry("gmin", "Gmina"),
                    Map.entry("region", "Region"),
                    Map.entry("prowincj", "Prowincja"),
                    Map.entry("obw", "Obwód"),
                    Map.entry("rejon", "Rejon"),
                    Map.entry("okręg", "Okręg"),
                    Map.entry("departament", "Departament"),
                    Map.entry("kraj", "Kraj"),
                    Map.entry("samorząd", "Samorząd"));

    private static final Pattern BEGINNING =
            Regex.exact(
                    "\\p{Lu}\\p{L}+(?: (?:ziemsk|grodzk|związkow)\\p{L}+| [Gg]min)?(?=\\s\\p{Lu})");

    private UnitNouns() {}

    /// `Powiatem Germersheim`: a partner's name with its noun in any case.
    static String withNominative(String name) {
        var noun = BEGINNING.matcher(name);
        return noun.lookingAt() ? nominative(noun.group()) + name.substring(noun.end()) : name;
    }

    static String nominative(String printed) {
        var lower = Chars.oneSpaced(printed).toLowerCase(Locale.ROOT);
        if (lower.startsWith("związ")) {
            return "Związek Gmin";
        }
        if (lower.startsWith("stowarzysze")) {
            return "Stowarzyszenie Gmin";
        }
        var noun =
                NOMINATIVES.entrySet().stream()
                        .filter(e -> lower.startsWith(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(printed);
        return lower.contains(" ziemski")
                ? noun + " Ziemski"
                : lower.contains(" związkow") ? noun + " Związkowy" : noun;
    }
}
