package pl.mosty.intake.issue.state;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// One list of ambassadors says `w Polsce` of some and not of others.
public final class MixedPosting implements Check {

    private static final Pattern IN_POLAND = Regex.anyCase("w (?:Polsce|RP)$");

    @Override
    public String name() {
        return "mixed-posting";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii w Polsce Janem Lipą;\n • 5 maja – Ambasadorem Czech Adamem Klonem;\n • 9 maja – Ambasadorem Łotwy w Polsce Piotrem Bukiem.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii w Polsce Janem Lipą;\n • 5 maja – Konsulem Generalnym Czech Adamem Klonem;\n • 9 maja – Ambasadorem Łotwy w Polsce Piotrem Bukiem.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        var bySection = reviewed.bySection();
        for (var part : reviewed.chapter().outline().parts()) {
            var with = new ArrayList<Span>();
            var without = new ArrayList<Span>();
            for (var activity : bySection.getOrDefault(part.ordinal(), List.of())) {
                activity.people().forEach(p -> sort(reviewed.text(), p, with, without));
            }
            if (!with.isEmpty() && !without.isEmpty() && with.size() + without.size() > 2) {
                var fewer = with.size() < without.size() ? with : without;
                findings.add(
                        new Finding(
                                name(),
                                fewer.getFirst(),
                                new Message(
                                                "Ambasadorzy z dopiskiem „w Polsce”: %d, bez niego: %d; wybierz jedną formę.",
                                                "Ambassadors with “w Polsce”: %d, without it: %d; choose one form.")
                                        .with(with.size(), without.size()),
                                null));
            }
        }
        return findings;
    }

    private static void sort(
            String text, PersonMention person, List<Span> with, List<Span> without) {
        var office = person.officeSpan();
        if (office == null
                || person.office() == null
                || !person.office().regionMatches(true, 0, "ambasador", 0, 9)) {
            return;
        }
        (IN_POLAND.matcher(office.of(text)).find() ? with : without).add(office);
    }
}
