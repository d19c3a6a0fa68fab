package pl.mosty.polish.declension;

import java.util.List;

/// The nominative plural of adjectives that goes with men, which softens the stem: `duńscy`,
/// `młodzi`, `proszeni`. Source: school grammar; held against PoliMorf by the round trip.
final class MensPlural {

    /// The first that fits: what the bare stem ends in, and what stands there instead.
    private static final List<List<String>> SOFTENED =
            List.of(
                    List.of("sk", "scy"),
                    List.of("ck", "ccy"),
                    List.of("k", "cy"),
                    List.of("g", "dzy"),
                    List.of("ch", "si"),
                    List.of("h", "zi"),
                    List.of("sł", "śli"),
                    List.of("szł", "szli"),
                    List.of("zł", "źli"),
                    List.of("ł", "li"),
                    List.of("st", "ści"),
                    List.of("sn", "śni"),
                    List.of("czn", "czni"),
                    List.of("szn", "szni"),
                    List.of("rzn", "rzni"),
                    List.of("dzn", "dzni"),
                    List.of("zn", "źni"),
                    List.of("dzielon", "dzieleni"),
                    List.of("zielon", "zieloni"),
                    List.of("czerwon", "czerwoni"),
                    List.of("słon", "słoni"),
                    List.of("płon", "płoni"),
                    List.of("wron", "wroni"),
                    List.of("dzion", "dzeni"),
                    List.of("cion", "ceni"),
                    List.of("on", "eni"),
                    List.of("t", "ci"),
                    List.of("sz", "si"),
                    List.of("rz", "rzy"),
                    List.of("cz", "czy"),
                    List.of("dz", "dzy"),
                    List.of("r", "rzy"),
                    List.of("d", "dzi"),
                    List.of("duż", "duzi"),
                    List.of("ż", "ży"),
                    List.of("c", "cy"));

    private MensPlural() {}

    static String of(AdjectiveStem stem) {
        return switch (stem.type()) {
            case SOFT, LATERAL, VOWEL, UNDECLINED -> stem.nominative();
            case POSSESSIVE -> stem.bare() + "i";
            case HARD, VELAR -> softened(stem.bare());
        };
    }

    private static String softened(String stem) {
        for (var rule : SOFTENED) {
            if (stem.endsWith(rule.getFirst())) {
                return stem.substring(0, stem.length() - rule.getFirst().length()) + rule.getLast();
            }
        }
        return stem + "i";
    }
}
