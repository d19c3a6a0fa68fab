package pl.mosty.polish.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.WordForm;
import pl.mosty.polish.name.token.Letters;

/// Nouns of the dictionary put into a case, from which the training learns how words look that it
/// does not know. Their count is 0.
final class Declined {

    private Declined() {}

    static List<Training.Row> sample(int count) {
        var lemmas = new ArrayList<String>();
        Dictionary.shared().forEachLemma(lemmas::add);
        var random = new Random(7);
        Collections.shuffle(lemmas, random);
        var rows = new ArrayList<Training.Row>();
        for (var lemma : lemmas) {
            if (rows.size() >= count) {
                break;
            }
            if (Letters.startsUpper(lemma) && isIndeclinable(lemma)) {
                for (int i = 0; i < 3; i++) {
                    add(rows, lemma, random);
                }
            }
            if (lemma.length() > 3
                    && lemma.chars().allMatch(Character::isLetter)
                    && !Letters.allUpper(lemma)
                    && (Letters.startsUpper(lemma) || random.nextInt(4) == 0)) {
                add(rows, lemma, random);
            }
        }
        addPeople(rows, lemmas, count / 4, random);
        return rows;
    }

    /// Two names in one case; a woman's second name that ends in a consonant stays as it is.
    private static void addPeople(
            List<Training.Row> rows, List<String> lemmas, int count, Random random) {
        var men = new ArrayList<String>();
        var women = new ArrayList<String>();
        for (var lemma : lemmas) {
            if (lemma.length() > 3
                    && Letters.startsUpper(lemma)
                    && lemma.chars().allMatch(Character::isLetter)
                    && !Letters.allUpper(lemma)) {
                if (!form(lemma, Case.NOMINATIVE, Gender.MASCULINE_PERSONAL).isEmpty()) {
                    men.add(lemma);
                } else if (lemma.endsWith("a")
                        && !form(lemma, Case.GENITIVE, Gender.FEMININE).isEmpty()) {
                    women.add(lemma);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            boolean woman = random.nextInt(3) == 0;
            var gender = woman ? Gender.FEMININE : Gender.MASCULINE_PERSONAL;
            var first = (woman ? women : men).get(random.nextInt((woman ? women : men).size()));
            var second = men.get(random.nextInt(men.size()));
            boolean stays = woman && !second.endsWith("a");
            if (woman && !stays) {
                second = women.get(random.nextInt(women.size()));
            }
            var grammaticalCase =
                    random.nextInt(3) == 0
                            ? Case.NOMINATIVE
                            : CASES.get(random.nextInt(CASES.size()));
            var one = form(first, grammaticalCase, gender);
            var other = stays ? second : form(second, grammaticalCase, gender);
            if (!one.isEmpty() && !other.isEmpty()) {
                rows.add(
                        new Training.Row(
                                one + " " + other, NameKind.PERSON, 0, first + " " + second));
            }
        }
    }

    private static final List<Case> CASES =
            List.of(
                    Case.GENITIVE,
                    Case.GENITIVE,
                    Case.DATIVE,
                    Case.ACCUSATIVE,
                    Case.INSTRUMENTAL,
                    Case.INSTRUMENTAL,
                    Case.LOCATIVE);

    private static String form(String lemma, Case grammaticalCase, Gender gender) {
        var forms =
                Dictionary.shared()
                        .forms(
                                lemma,
                                PartOfSpeech.NOUN,
                                GrammaticalNumber.SINGULAR,
                                grammaticalCase,
                                gender);
        return forms.isEmpty() ? "" : forms.getFirst();
    }

    private static boolean isIndeclinable(String lemma) {
        return lemma.length() > 3
                && !Letters.allUpper(lemma)
                && Dictionary.shared().analyses(lemma).stream()
                        .anyMatch(a ->
                                a.tag().allows(GrammaticalNumber.SINGULAR, Case.INSTRUMENTAL)
                                        && a.lemma().equals(lemma));
    }

    private static void add(List<Training.Row> rows, String lemma, Random random) {
        boolean nominative = random.nextInt(100) < 40;
        var forms =
                Dictionary.shared().forms(lemma).stream()
                        .filter(form -> form.tag().partOfSpeech() == PartOfSpeech.NOUN)
                        .filter(form -> form.tag().number() == GrammaticalNumber.SINGULAR)
                        .filter(form ->
                                !form.tag().cases().contains(Case.VOCATIVE)
                                        || form.tag().cases().contains(Case.NOMINATIVE))
                        .filter(form -> nominative == form.tag().cases().contains(Case.NOMINATIVE))
                        .toList();
        if (forms.isEmpty()) {
            return;
        }
        var form = forms.get(random.nextInt(forms.size()));
        var printed = Letters.capitalise(form.form());
        rows.add(
                new Training.Row(
                        printed,
                        kind(form, Letters.startsUpper(lemma), random),
                        0,
                        Letters.capitalise(lemma)));
    }

    private static NameKind kind(WordForm form, boolean name, Random random) {
        var genders = form.tag().genders();
        if (name && genders.contains(Gender.MASCULINE_PERSONAL)) {
            return NameKind.PERSON;
        }
        if (name && genders.contains(Gender.FEMININE)) {
            return random.nextBoolean() ? NameKind.PERSON : NameKind.PLACE;
        }
        if (genders.contains(Gender.MASCULINE_PERSONAL) || (name && random.nextBoolean())) {
            return name ? NameKind.PLACE : NameKind.PERSON;
        }
        return random.nextBoolean() ? NameKind.OTHER : NameKind.ORGANISATION;
    }
}
