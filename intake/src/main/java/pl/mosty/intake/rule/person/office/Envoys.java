package pl.mosty.intake.rule.person.office;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.office.OfficeMention;

/// Ambassadors and consuls: those of other states, and those whom Poland has abroad, who stand by
/// the own side.
final class Envoys {

    private static final Pattern HOME_TOO = Regex.anyCase("^(?:radca|sekretarz|doradca)");
    private static final Pattern OF_POLAND =
            Regex.exact(
                    "\\s+(?:RP\\b|Rzecz(?:y)?pospolitej Polskiej|Polski\\b|of Poland\\b|of the Republic of Poland|der Republik Polen|Polens\\b)");
    private static final Pattern POLISH = Regex.anyCase("\\bpolsk(?:i|a|iego|iej|im|iemu|ą)\\s$");
    private static final int BEFORE = 12;

    private Envoys() {}

    /// Counsellors and secretaries serve at home, too.
    static boolean are(OfficeMention office) {
        return office.office().kind().isDiplomatic()
                && !HOME_TOO.matcher(office.office().lemma()).find();
    }

    /// `Konsul Generalna RP w Lyonie`, `polski konsul`
    static boolean areOfPoland(OfficeMention office, String text) {
        return are(office)
                && (OF_POLAND.matcher(text).region(office.end(), text.length()).lookingAt()
                        || OF_POLAND.in(new Passage(text, office.start(), office.end()))
                        || POLISH.in(
                                new Passage(
                                        text,
                                        Math.max(0, office.start() - BEFORE),
                                        office.start())));
    }
}
