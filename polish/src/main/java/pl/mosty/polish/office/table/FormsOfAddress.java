package pl.mosty.polish.office.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.Office;
import pl.mosty.polish.office.OfficeKind;
import pl.mosty.polish.office.OfficeStyle;

/// How the holders of offices are spoken to, written to and spoken of. Source: Polish custom of
/// diplomatic and official correspondence, from general knowledge; no law binds it.
public final class FormsOfAddress {

    /// Whom custom calls by the higher or the shorter office: a deputy by the office that he
    /// deputises for, a consul general as a consul.
    private static final String CALLED =
            """
            president vice-president city-president deputy-city-president deputy-president vice-city-president
            prime-minister deputy-prime-minister
            minister deputy-minister secretary-of-state undersecretary-of-state minister-counsellor counsellor-minister
            deputy mep member-of-parliament-eu
            commissioner commissioner-eu
            ambassador ambassador-extraordinary
            counsellor commercial-counsellor
            secretary first-secretary second-secretary third-secretary secretary-of-city secretary-of-commune secretary-of-county
            attache military-attache cultural-attache
            consul consul-general vice-consul honorary-consul-general honorary-consul
            voivode deputy-voivode
            marshal marshal-of-voivodeship deputy-marshal-of-voivodeship deputy-marshal
            governor deputy-governor
            lord-mayor deputy-lord-mayor
            mayor deputy-mayor deputy-to-mayor
            mayor-fr deputy-mayor-fr
            commune-head deputy-commune-head
            starost deputy-starost
            chair chair-of-voivodeship-assembly chair-of-assembly vice-chair-of-assembly vice-chair chair-of-council
            chair vice-chair-of-council chair-of-city-council vice-chair-of-city-council chair-of-town-council
            chair vice-chair-of-town-council chair-of-county-council vice-chair-of-county-council
            chair chair-of-commune-council vice-chair-of-commune-council
            rector vice-rector
            dean-of-faculty dean
            chief-executive vice-chief-executive
            director director-general deputy-director deputy-to-director
            """;

    private final Offices offices;
    private final Map<String, String> called = new HashMap<>();

    public FormsOfAddress(Offices offices) {
        this.offices = offices;
        for (var line : CALLED.lines().toList()) {
            var ids = line.split(" ", -1);
            for (int i = 1; i < ids.length; i++) {
                called.put(ids[i], ids[0]);
            }
        }
    }

    /// `Panie Ambasadorze`, `Pani Ambasador`, of a deputy mayor `Panie Prezydencie`; `Wasza
    /// Królewska Mość`, `Księże Biskupie`.
    public String inSpeech(Office office, Gender gender) {
        if (office.kind() == OfficeKind.CHURCH || isNuncio(office)) {
            return "Księże " + vocative(office, gender);
        }
        return switch (office.id()) {
            case "king" -> "Wasza Królewska Mość";
            case "prince" -> "Wasza Książęca Mość";
            default -> (gender == Gender.FEMININE ? "Pani " : "Panie ") + vocative(office, gender);
        };
    }

    /// The opening of a letter: `Szanowny Panie Ambasadorze`, `Szanowna Pani Ambasador`.
    public String inLetter(Office office, Gender gender) {
        var spoken = inSpeech(office, gender);
        if (spoken.startsWith("Księże ")) {
            return "Ekscelencjo, Czcigodny " + spoken;
        }
        return spoken.startsWith("Wasza ")
                ? spoken
                : (gender == Gender.FEMININE ? "Szanowna " : "Szanowny ") + spoken;
    }

    /// What goes before the office of somebody who is spoken of: `Jego Ekscelencja`, `Jej
    /// Ekscelencji`, `Jego Królewska Mość`, `Jego Magnificencja`. Empty where custom has none.
    public Optional<String> honorific(Office office, Gender gender, Case grammaticalCase) {
        var whose = gender == Gender.FEMININE ? "Jej " : "Jego ";
        return switch (office.id()) {
            case "king" -> Optional.of(whose + majesty("Królewsk", grammaticalCase));
            case "prince" -> Optional.of(whose + majesty("Książęc", grammaticalCase));
            case "rector" -> Optional.of(whose + dignity("Magnificencj", grammaticalCase));
            default ->
                    office.excellency()
                            ? Optional.of(whose + dignity("Ekscelencj", grammaticalCase))
                            : Optional.empty();
        };
    }

    private String vocative(Office office, Gender gender) {
        var meant = offices.get(called.getOrDefault(office.id(), office.id()));
        return offices.inflect(meant, gender, Case.VOCATIVE, OfficeStyle.OFFICIAL);
    }

    private static boolean isNuncio(Office office) {
        return office.id().endsWith("nuncio");
    }

    private static String dignity(String stem, Case grammaticalCase) {
        return stem
                + switch (grammaticalCase) {
                    case NOMINATIVE -> "a";
                    case GENITIVE, DATIVE, LOCATIVE -> "i";
                    case ACCUSATIVE -> "ę";
                    case INSTRUMENTAL -> "ą";
                    case VOCATIVE -> "o";
                };
    }

    private static String majesty(String stem, Case grammaticalCase) {
        var soft = stem.endsWith("k") ? "i" : "";
        return stem
                + switch (grammaticalCase) {
                    case NOMINATIVE, VOCATIVE -> "a Mość";
                    case GENITIVE, DATIVE, LOCATIVE -> soft + "ej Mości";
                    case ACCUSATIVE -> "ą Mość";
                    case INSTRUMENTAL -> "ą Mością";
                };
    }
}
