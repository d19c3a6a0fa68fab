package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.rule.person.name.GivenNames;

/// `Jens - Peter Holm`, `Neukirchen- Vluyn`, `Jens Peter – Holm`: a name that the text elsewhere
/// joins by hyphens without spaces. Two places of which each is one alone, `Graz – Wels`, are no
/// name; and what is written apart more often than joined is left to its habit.
public final class CompoundName implements Check {

    private static final Message APART =
            new Message(
                    "Tę nazwę tekst pisze też z łącznikiem bez spacji („%s”): pisz ją wszędzie tak samo.",
                    "The text also writes this name with a hyphen and no spaces (“%s”): write it alike everywhere.");

    @Override
    public String name() {
        return "compound-name";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Gości powitał starosta Jens - Peter Holm. Dary wręczył Jens-Peter Holm.",
                "Delegację prowadził Lars Otto – Toft. Starosta Lars-Otto Toft podziękował za gościnę.",
                "Starosta Karl-Otto Brandt śpiewał, a potem Karl Otto Brandt tańczył.",
                "Chór z Neustadt-Glewe śpiewał w maju, a orkiestra z Neustadt- Glewe grała w lipcu.",
                "Region Burgundia-Franche-Comté jest partnerem, Burgundię – Franche Comté znamy.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Mecz Graz – Wels (program Graz-Wels) skończył się remisem.",
                "Umowę podpisali Jens-Peter Holm i Jens Peter Brandt.",
                "Rajd Nowinki-Klonowo ma trasę Nowinki – Klonowo.",
                "Sieć Energy Cities nosiła nazwę Energie-Cités.",
                "Nowy Sącz i Graz: z Nowego Sącza do Grazu. Festiwal w Nowym Sączu (Nowy-Sącz).",
                "Starosta Jens-Peter Holm podziękował. Jens-Peter Holm zaprosił gości.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var text = reviewed.text();
        var names = HyphenedNames.of(text, reviewed.chapter().words().all());
        var findings = new ArrayList<Finding>();
        for (var apart : names.writtenApart()) {
            if (!isTwoPlaces(reviewed, apart.words()) && !isRoute(reviewed, apart)) {
                findings.add(
                        new Finding(
                                name(), apart.span(), APART.with(apart.joined()), apart.mend()));
            }
        }
        return findings;
    }

    /// `Nowinki – Klonowo`: two words with a spaced stroke, unless a person's given name or a known
    /// place is written so.
    private static boolean isRoute(Reviewed reviewed, HyphenedNames.Apart apart) {
        var words = apart.words();
        var text = reviewed.text();
        return words.size() == 2
                && apart.joined().indexOf('-') == apart.joined().lastIndexOf('-')
                && Character.isWhitespace(text.charAt(words.getFirst().end()))
                && words.getLast().start() - words.getFirst().end() == 3
                && !GivenNames.isKnown(words.getFirst().of(text))
                && Places.standard().find(apart.joined()).isEmpty();
    }

    /// Each of the words is a place or a state of its own.
    private static boolean isTwoPlaces(Reviewed reviewed, List<Span> words) {
        return words.stream()
                .allMatch(word ->
                        reviewed.chapter().places().within(word).stream()
                                        .anyMatch(p -> p.start() == word.start())
                                || !reviewed.chapter().countries().within(word).isEmpty());
    }
}
