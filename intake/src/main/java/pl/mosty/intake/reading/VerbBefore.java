package pl.mosty.intake.reading;

import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;

/// Whether the words before the dot of `r.` are a sentence by their verb.
final class VerbBefore {

    private static final Facet IMPERSONAL =
            Facet.of(form ->
                    !form.capitalised()
                            && Dictionary.shared().analyses(form.text()).stream()
                                    .anyMatch(a -> a.tag().text().startsWith("verb:imps")));

    private static final Facet OBJECT =
            Facet.of(form ->
                    form.text().length() > 3
                            && Dictionary.shared().analyses(form.lower()).stream()
                                    .anyMatch(a -> a.tag().cases().contains(Case.ACCUSATIVE)));

    /// A feminine noun in the accusative.
    private static final Facet ONLY_OBJECT =
            Facet.of(form ->
                    form.lower().endsWith("ę")
                            && form.text().length() > 3
                            && Dictionary.shared().analyses(form.lower()).stream()
                                    .anyMatch(a -> a.tag().text().startsWith("subst:sg:acc:f")));

    private static final Facet VERB =
            Facet.of(form ->
                    Dictionary.shared().analyses(form.lower()).stream()
                            .anyMatch(a -> a.tag().text().startsWith("verb:")));

    private VerbBefore() {}

    /// `Współpracę nawiązano w 2006 r.`: what was done before a verb that needs nobody to do it.
    static boolean isWhole(String text, int from, int end) {
        var words = Words.of(text, new Span(from, end));
        return !words.isEmpty()
                && words.getFirst().is(OBJECT)
                && words.stream().anyMatch(w -> w.is(IMPERSONAL));
    }

    /// `Umowę podpisaną w 1989 r. Rada wypowiedziała`: an object, and no verb yet.
    static boolean isMissing(String text, int from, int end) {
        var words = Words.of(text, new Span(from, end));
        return words.stream().anyMatch(w -> w.is(ONLY_OBJECT))
                && words.stream().noneMatch(w -> w.is(VERB));
    }
}
