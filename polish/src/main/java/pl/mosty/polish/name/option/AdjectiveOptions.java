package pl.mosty.polish.name.option;

import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.inflection.Tag;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.Label;

/// Ways to take an adjective that the dictionary knows: its nominative in the gender and number of
/// the form.
final class AdjectiveOptions {

    private static final long MASCULINE =
            Slots.SINGULARS
                    & (Slots.of(Gender.MASCULINE_PERSONAL)
                            | Slots.of(Gender.MASCULINE_ANIMATE)
                            | Slots.of(Gender.MASCULINE_INANIMATE));
    private static final long FEMININE = Slots.SINGULARS & Slots.of(Gender.FEMININE);
    private static final long NEUTER = Slots.SINGULARS & Slots.of(Gender.NEUTER);
    private static final long MEN = Slots.PLURALS & Slots.of(Gender.MASCULINE_PERSONAL);
    private static final long OTHERS = Slots.PLURALS & ~MEN;
    private static final long MEN_NOMINATIVE = Slots.plural(Case.NOMINATIVE, true);

    private static final Label M = Label.of("m");
    private static final Label F = Label.of("f");
    private static final Label N = Label.of("n");
    private static final Label X = Label.of("x");
    private static final Label P = Label.of("p");

    private final Dictionary dictionary;

    AdjectiveOptions(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    void add(OptionSet found, String form, Analysis analysis, long slots, Option.Source source) {
        boolean soft =
                analysis.lemma().endsWith("i")
                        && !form.startsWith("naj")
                        && !analysis.tag().text().endsWith(":com");
        var stem = Adjectives.stem(form, soft);
        var kind = Option.Word.ADJECTIVE;
        var neuter = Adjectives.neuter(stem, soft);
        found.add(Adjectives.masculine(stem, soft), slots & MASCULINE, source, kind, M);
        found.add(Adjectives.feminine(stem, soft), slots & FEMININE, source, kind, F);
        found.add(neuter, slots & NEUTER, source, kind, N);
        found.add(neuter, slots & OTHERS, source, kind, X);
        if ((slots & MEN) != 0) {
            var degree = degree(analysis.tag());
            for (var plural :
                    dictionary.forms(
                            analysis.lemma(),
                            tag ->
                                    tag.partOfSpeech() == PartOfSpeech.ADJECTIVE
                                            && (tag.slots() & MEN_NOMINATIVE) != 0
                                            && degree(tag).equals(degree))) {
                found.add(plural, slots & MEN, source, kind, P);
            }
        }
    }

    static String degree(Tag tag) {
        return Letters.suffix(tag.text(), 4);
    }
}
