package pl.mosty.polish.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Tag;
import pl.mosty.polish.name.token.Letters;

/// Writes every noun of the dictionary in every case of both numbers and reads it back. As a
/// program it goes through all of them; `docs/polish-names.md` tells how it is run.
final class RoundTrip {

    /// A form that does not lead back to its lemma.
    record Lost(String lemma, GrammaticalNumber number, Case grammaticalCase, String written) {}

    private final Names names = Names.shared();
    private final Dictionary dictionary = Dictionary.shared();
    private final Consumer<Lost> losses;
    private final Map<Case, int[]> counts = new EnumMap<>(Case.class);

    RoundTrip(Consumer<Lost> losses) {
        this.losses = losses;
    }

    /// @param args the file that takes what is lost
    public static void main(String[] args) throws IOException {
        var lost = new ArrayList<String>();
        var trip =
                new RoundTrip(loss ->
                        lost.add(
                                String.join(
                                        "\t",
                                        loss.lemma(),
                                        loss.number().name(),
                                        loss.grammaticalCase().name(),
                                        loss.written())));
        Dictionary.shared().forEachLemma(trip::read);
        Files.write(Path.of(args[0]), lost);
        trip.counts.forEach((grammaticalCase, count) ->
                System.out.printf(
                        Locale.ROOT, "%s: %d of %d%n", grammaticalCase, count[0], count[1]));
        System.out.printf(
                Locale.ROOT,
                "%d of %d forms lead back: %.3f %%%n",
                trip.right(),
                trip.all(),
                100.0 * trip.right() / trip.all());
    }

    int right() {
        return counts.values().stream().mapToInt(count -> count[0]).sum();
    }

    int all() {
        return counts.values().stream().mapToInt(count -> count[1]).sum();
    }

    /// Writes and reads a lemma; one that is no noun is passed over.
    void read(String lemma) {
        for (var number : GrammaticalNumber.values()) {
            var nominatives = dictionary.forms(lemma, tag -> isNominative(tag, number));
            for (var nominative : nominatives) {
                var genders = genders(lemma, number);
                for (var grammaticalCase : Case.values()) {
                    read(nominative, number, genders, grammaticalCase);
                }
            }
        }
    }

    private static boolean isNominative(Tag tag, GrammaticalNumber number) {
        return tag.partOfSpeech() == PartOfSpeech.NOUN
                && tag.allows(number, Case.NOMINATIVE)
                && !tag.text().startsWith("depr");
    }

    private List<Gender> genders(String lemma, GrammaticalNumber number) {
        return dictionary.forms(lemma).stream()
                .map(form -> form.tag())
                .filter(tag -> isNominative(tag, number))
                .flatMap(tag -> tag.genders().stream())
                .toList();
    }

    private void read(
            String lemma, GrammaticalNumber number, List<Gender> genders, Case grammaticalCase) {
        var gender = genders.isEmpty() ? null : genders.getFirst();
        var kind =
                !Letters.startsUpper(lemma)
                        ? NameKind.OTHER
                        : gender == Gender.MASCULINE_PERSONAL ? NameKind.PERSON : NameKind.PLACE;
        var written = names.inflect(lemma, kind, gender, grammaticalCase);
        boolean back =
                names.read(written, kind).stream()
                        .anyMatch(reading -> reading.lemma().equals(lemma));
        var count = counts.computeIfAbsent(grammaticalCase, _ -> new int[2]);
        count[0] += back ? 1 : 0;
        count[1]++;
        if (!back) {
            losses.accept(new Lost(lemma, number, grammaticalCase, written));
        }
    }
}
