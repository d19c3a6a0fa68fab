package pl.mosty.intake.issue.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.OneLetter;
import pl.mosty.intake.reading.Word;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// A word that no dictionary knows, one letter apart from a country's name, in brackets or behind
/// the noun of a state: `Esbjerg (Dannia)`, `Królestwa Hiszpani`.
public final class MisspeltState implements Check {

    private static final int SHORTEST = 5;
    private static final int WINDOW = 24;
    private static final Pattern OPENING = Pattern.compile("(?s).*(?:\\(|\\|\\s*|[–,-]\\s)");
    private static final Pattern OF_STATE =
            Pattern.compile(
                    "(?isuU).*\\b(?:królestw|republik|księstw|ambasad|konsul|ambasador)\\p{L}*\\s(?:generaln\\p{L}+\\s)?");
    private static final List<Case> LIKELIEST =
            List.of(
                    Case.NOMINATIVE,
                    Case.GENITIVE,
                    Case.LOCATIVE,
                    Case.INSTRUMENTAL,
                    Case.ACCUSATIVE,
                    Case.DATIVE);

    @Override
    public String name() {
        return "misspelt-state";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasta partnerskie\nEsbjerg (Dannia)\nGraz (Austria)",
                "Spotkanie z Ambasadorem Królestwa Hiszpani Janem Lipą.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasta partnerskie\nEsbjerg (Dania)\nGraz (Austria)",
                "Spotkanie z panią Danią Kowalską (Austra Lines).");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var text = reviewed.text();
        var findings = new ArrayList<Finding>();
        for (var word : reviewed.chapter().words().unknownNames()) {
            if (isUnknown(reviewed, word) && standsForState(text, word)) {
                nearest(word.lower(), isOfState(text, word))
                        .ifPresent(name -> findings.add(finding(word, name)));
            }
        }
        return findings;
    }

    private Finding finding(Word word, String meant) {
        return new Finding(
                name(),
                new Span(word.start(), word.end()),
                new Message(
                                "Prawdopodobna literówka w nazwie państwa: popraw na „%s”.",
                                "The name of the country is probably misspelt: write “%s”.")
                        .with(meant),
                meant);
    }

    /// Behind `Królestwa` the genitive, where it comes into question.
    private static Optional<String> nearest(String word, boolean genitive) {
        var near =
                Forms.BY_FIRST.getOrDefault(word.charAt(0), List.of()).stream()
                        .filter(form -> OneLetter.apart(form.lower, word))
                        .toList();
        return near.stream()
                .filter(form -> !genitive || form.grammaticalCase == Case.GENITIVE)
                .findFirst()
                .or(() -> near.stream().findFirst())
                .map(form -> form.name);
    }

    private static boolean standsForState(String text, Word word) {
        var behind = text.substring(word.end(), Math.min(text.length(), word.end() + 2)).strip();
        boolean alone = behind.isEmpty() || ")|,;–-".indexOf(behind.charAt(0)) >= 0;
        return isOfState(text, word) || (alone && OPENING.matcher(before(text, word)).matches());
    }

    private static boolean isOfState(String text, Word word) {
        return OF_STATE.matcher(before(text, word)).matches();
    }

    private static Passage before(String text, Word word) {
        return new Passage(text, Math.max(0, word.start() - WINDOW), word.start());
    }

    private static boolean isUnknown(Reviewed reviewed, Word word) {
        var span = new Span(word.start(), word.end());
        return word.text().length() >= SHORTEST
                && reviewed.chapter().countries().within(span).isEmpty()
                && reviewed.chapter().places().within(span).isEmpty();
    }

    private record Form(String lower, String name, Case grammaticalCase) {}

    /// Short names of one word in every case, made when first needed.
    private static final class Forms {
        private static final Map<Character, List<Form>> BY_FIRST = make();

        private static Map<Character, List<Form>> make() {
            var forms = new HashMap<Character, List<Form>>();
            for (var country : Countries.standard().list()) {
                for (var form : LIKELIEST) {
                    var name = country.shortName().in(form);
                    if (name.length() >= SHORTEST && name.indexOf(' ') < 0) {
                        forms.computeIfAbsent(
                                        Character.toLowerCase(name.charAt(0)),
                                        _ -> new ArrayList<>())
                                .add(new Form(name.toLowerCase(Locale.ROOT), name, form));
                    }
                }
            }
            return forms;
        }
    }
}
