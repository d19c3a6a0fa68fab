package pl.mosty.intake.issue.state;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.polish.country.CountryMention;

/// `Wielkiego Księstwa Luksemburg`: an official name whose parts do not agree in case.
public final class StateName implements Check {

    @Override
    public String name() {
        return "state-name-case";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2022 r. odbyły się spotkania z:\n\n • 24 maja – Ambasadorem Wielkiego Księstwa Luksemburg w Polsce Janem Lipą;\n • 25 maja – Ambasadorem Malty.");
    }

    @Override
    public List<String> others() {
        return List.of("Rozmowa z Ambasadorem Wielkiego Księstwa Luksemburga w Polsce.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        return reviewed.chapter().countries().all().stream()
                .filter(country -> !country.wellFormed())
                .map(this::finding)
                .toList();
    }

    private Finding finding(CountryMention country) {
        return new Finding(
                name(),
                new Span(country.start(), country.end()),
                new Message(
                        "Części nazwy państwa nie zgadzają się w przypadku: odmień je wszystkie.",
                        "The parts of the country’s name do not agree in case: inflect all of them."),
                country.correction());
    }
}
