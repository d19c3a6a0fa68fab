package pl.mosty.intake.issue.state;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;

/// One list of diplomats, or one enumeration of states, names some officially and others shortly.
public final class MixedStateNames implements Check {

    private static final int REACH = 12;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|i|oraz|, a także|a także|, i|and|, and)\\s+");

    @Override
    public String name() {
        return "mixed-state-names";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Królestwa Danii Janem Lipą;\n • 5 maja – Ambasadorem Republiki Czeskiej Adamem Klonem;\n • 9 maja – Ambasadorem Łotwy Piotrem Bukiem;\n • 10 maja – Ambasadorem Pakistanu Ewarystem Grabem.",
                "W 2022 r. odbyto rozmowy z dyplomatami takich państw jak Królestwo Danii, Republika Czeska, Ukraina, Szwajcaria, Norwegia i Republika Litewska.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2022 r. odbyły się spotkania dyplomatyczne z:\n\n • 2 maja – Ambasadorem Danii Janem Lipą;\n • 5 maja – Ambasadorem Czech Adamem Klonem;\n • 9 maja – Ambasadorem Łotwy Piotrem Bukiem.",
                "W 2022 r. odbyto rozmowy z dyplomatami Danii, Czech, Szwajcarii i Norwegii.",
                "Republika Czeska, kraj partnerski, leży nad Łabą, Dania i Norwegia nad morzem, a Szwajcaria w górach.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        var bySection = reviewed.bySection();
        for (var part : reviewed.chapter().outline().parts()) {
            judge(ofOffices(reviewed, bySection.getOrDefault(part.ordinal(), List.of())), findings);
        }
        enumerations(reviewed).forEach(states -> judge(states, findings));
        return findings;
    }

    /// States with nothing but commas and conjunctions between them.
    private static List<List<CountryMention>> enumerations(Reviewed reviewed) {
        var all = new ArrayList<List<CountryMention>>();
        var text = reviewed.text();
        int behind = -1;
        for (var country : reviewed.chapter().countries().all()) {
            boolean goesOn =
                    behind >= 0
                            && country.start() > behind
                            && country.start() - behind <= REACH
                            && BETWEEN.matcher(text.substring(behind, country.start())).matches();
            if (!goesOn) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(country);
            behind = country.end();
        }
        return all;
    }

    private void judge(List<CountryMention> countries, List<Finding> findings) {
        var official = new ArrayList<CountryMention>();
        var brief = new ArrayList<CountryMention>();
        for (var country : countries) {
            if (country.form() == CountryForm.OFFICIAL) {
                official.add(country);
            } else if (hasOfficialName(country)) {
                brief.add(country);
            }
        }
        if (!official.isEmpty() && !brief.isEmpty() && official.size() + brief.size() > 3) {
            var fewer = official.size() < brief.size() ? official : brief;
            findings.add(finding(fewer.getFirst(), official.size(), brief.size()));
        }
    }

    /// Ukraine and Romania have no other name than the short one.
    private static boolean hasOfficialName(CountryMention country) {
        return country.form() == CountryForm.SHORT
                && !country.country()
                        .officialName()
                        .nominative()
                        .equals(country.country().shortName().nominative());
    }

    private static List<CountryMention> ofOffices(Reviewed reviewed, List<Activity> activities) {
        var found = new ArrayList<CountryMention>();
        for (var activity : activities) {
            for (var person : activity.people()) {
                if (person.officeSpan() != null) {
                    found.addAll(foreign(reviewed.chapter(), person.officeSpan()));
                }
            }
        }
        return found;
    }

    private static List<CountryMention> foreign(Chapter chapter, Span span) {
        return chapter.countries().within(span, c -> !c.country().code().equals("PL"));
    }

    private Finding finding(CountryMention first, int official, int brief) {
        return new Finding(
                name(),
                new Span(first.start(), first.end()),
                new Message(
                                "Lista miesza urzędowe (%d) i skrócone (%d) nazwy państw: wybierz jedną formę.",
                                "The list mixes official (%d) and short (%d) names of countries: choose one form.")
                        .with(official, brief),
                null);
    }
}
