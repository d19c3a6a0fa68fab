package pl.mosty.intake.issue.typography;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `12 osobowa`, `18 - osobową`: an adjective or noun that a number begins takes a hyphen without
/// spaces. `2 latka` may be two years counted.
public final class NumberCompound implements Check {

    private static final Pattern COMPOUND =
            Regex.exact(
                    "(?<![\\d.,/:-])(?<!\\b[Kk]las(?:a|ie|y) )\\b(\\d{1,3})(?:[\\x20\\u00a0][-–]?[\\x20\\u00a0]?|[-–][\\x20\\u00a0])(?=(?:osobow(?:y|a|e|ą|ego|ej|emu|ym|ych|ymi)|dniow(?:y|a|e|ą|ego|ej|emu|ym|ych|ymi)|godzinn(?:y|a|e|ą|ego|ej|emu|ym|ych|ymi)|leci(?:e|a|u|em)|latk(?:ów|ami|owie))\\b)");

    @Override
    public String name() {
        return "number-compound";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Przyjechała 12 osobowa delegacja z Grazu.",
                "Powiat gościł 18 - osobową grupę.",
                "Obchodzono 30 lecie współpracy.",
                "Grupa 5 latków z Grazu odwiedziła port.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Przyjechała 12-osobowa delegacja z Grazu w 30-lecie umowy.",
                "W klasie 7 osobowy wzór.",
                "W 2012 letni obóz odwołano.",
                "Współpraca z Grazem ma 3 latka, a nie 2 latki.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        return Matches.of(
                reviewed,
                name(),
                COMPOUND,
                new Message(
                        "Liczbę i dalszą część wyrazu łączy łącznik bez spacji: postaw go.",
                        "A hyphen without spaces joins the number to the rest of the word: write it."),
                m -> m.group(1) + "-");
    }
}
