package pl.mosty.intake.rule.field;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Trait;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.inflection.Dictionary;

/// The states of people told by their nation in the plural: `przyjechało 25 Litwinów`, `Polacy i
/// Czesi spotkali się`. A single `Czech` is as often somebody's name.
final class Nationals {

    private static final Map<String, String> STATES =
            Map.ofEntries(
                    Map.entry("Niemiec", "DE"),
                    Map.entry("Czech", "CZ"),
                    Map.entry("Słowak", "SK"),
                    Map.entry("Węgier", "HU"),
                    Map.entry("Ukrainiec", "UA"),
                    Map.entry("Francuz", "FR"),
                    Map.entry("Litwin", "LT"),
                    Map.entry("Łotysz", "LV"),
                    Map.entry("Estończyk", "EE"),
                    Map.entry("Duńczyk", "DK"),
                    Map.entry("Szwed", "SE"),
                    Map.entry("Norweg", "NO"),
                    Map.entry("Fin", "FI"),
                    Map.entry("Włoch", "IT"),
                    Map.entry("Hiszpan", "ES"),
                    Map.entry("Portugalczyk", "PT"),
                    Map.entry("Holender", "NL"),
                    Map.entry("Belg", "BE"),
                    Map.entry("Anglik", "GB"),
                    Map.entry("Brytyjczyk", "GB"),
                    Map.entry("Irlandczyk", "IE"),
                    Map.entry("Austriak", "AT"),
                    Map.entry("Szwajcar", "CH"),
                    Map.entry("Rumun", "RO"),
                    Map.entry("Bułgar", "BG"),
                    Map.entry("Grek", "GR"),
                    Map.entry("Turek", "TR"),
                    Map.entry("Serb", "RS"),
                    Map.entry("Chorwat", "HR"),
                    Map.entry("Słoweniec", "SI"),
                    Map.entry("Białorusin", "BY"),
                    Map.entry("Rosjanin", "RU"),
                    Map.entry("Mołdawianin", "MD"),
                    Map.entry("Gruzin", "GE"),
                    Map.entry("Ormianin", "AM"),
                    Map.entry("Chińczyk", "CN"),
                    Map.entry("Japończyk", "JP"),
                    Map.entry("Koreańczyk", "KR"),
                    Map.entry("Amerykanin", "US"));

    /// The state's code, empty of any other word.
    private static final Trait<String> STATE = Trait.of(Nationals::state);

    /// `bitwy Polaków i Szwedów`, `zwycięstwo nad Turkami`, and `Miasto Węgrów`, which is a town.
    private static final Pattern OF_OLD =
            Regex.anyCase(
                    "\\b(?:bitw|zwycięstw|najazd|potop|wojn|wojen)\\p{L}* (?-i:(?:nad|z|ze|przeciwko?|i|oraz|\\p{Lu}\\p{L}+),? )*$|\\b(?:miast[oaem]{1,2}|gmin[aąęy]|miejscowoś\\p{L}+) $");

    private static final int BEFORE = 60;

    private Nationals() {}

    /// @param left where a word stands that did not take part
    static Set<String> in(Chapter chapter, Span span, IntPredicate left) {
        var codes = new LinkedHashSet<String>();
        for (var word : chapter.words().within(span)) {
            if (word.capitalised()
                    && !left.test(word.start())
                    && !isOther(chapter, span, word.start(), word.end())) {
                codes.add(word.form().get(STATE));
            }
        }
        codes.remove("");
        return codes;
    }

    private static boolean isOther(Chapter chapter, Span span, int start, int end) {
        int from = Math.max(span.start(), start - BEFORE);
        return OF_OLD.in(new Passage(chapter.text(), from, start))
                || chapter.places().anyWithin(new Span(start, end), p -> p.place().polish());
    }

    private static String state(Form form) {
        return Dictionary.shared().analyses(form.text()).stream()
                .filter(a -> a.tag().text().startsWith("subst:pl") && a.tag().text().endsWith("m1"))
                .map(a -> STATES.getOrDefault(a.lemma(), ""))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }
}
