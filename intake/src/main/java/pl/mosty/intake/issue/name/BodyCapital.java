package pl.mosty.intake.issue.name;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// The name of one body begins with a capital: `senatu Landu Berlin`.
public final class BodyCapital implements Check {

    private static final Pattern SMALL =
            Regex.exact(
                    "\\b(?:senat(?!or)|landtag|parlament|sejmik|bundestag|bundesrat|zgromadzeni|ministerstw|kancelari)\\p{Ll}{0,3}(?= (?:Landu|Kraju|Województwa|Regionu|Republiki|Federac|Związk|Spraw|Kultury|Nauki|Wolnego|Hanzeatyc|Narodow|Prezydenta|Premiera)\\p{L}* ?)");

    @Override
    public String name() {
        return "body-capital";
    }

    @Override
    public List<String> matching() {
        return List.of("Spotkanie z przedstawicielką senatu Landu Brema do spraw szkół.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Spotkanie z przedstawicielką Senatu Landu Brema.",
                "Przyjechała senator Republiki Austrii Anna Hof.",
                "Uczelniany senat obradował w maju.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return Matches.of(
                reviewed,
                name(),
                SMALL,
                new Message(
                        "Nazwę własną organu zacznij wielką literą.",
                        "Begin the name of a public body with a capital letter."),
                m -> Character.toUpperCase(m.group().charAt(0)) + m.group().substring(1));
    }
}
