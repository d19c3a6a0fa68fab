package pl.mosty.polish.inflection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the dictionary knows of a form.
///
/// @param number null for words that have none
/// @param cases every case the tag stands for, empty for words without case
/// @param genders every gender the tag stands for
/// @param text the tag as PoliMorf writes it (`verb:praet:sg:m1.m2.m3:ter:perf:nonrefl`)
public record Tag(
        PartOfSpeech partOfSpeech,
        @Nullable GrammaticalNumber number,
        Set<Case> cases,
        Set<Gender> genders,
        String text) {

    /// Copies the sets.
    public Tag {
        cases =
                Collections.unmodifiableSet(
                        cases.isEmpty() ? EnumSet.noneOf(Case.class) : EnumSet.copyOf(cases));
        genders =
                Collections.unmodifiableSet(
                        genders.isEmpty() ? EnumSet.noneOf(Gender.class) : EnumSet.copyOf(genders));
    }

    /// Reads a tag of PoliMorf; parts it does not know stay in the text only.
    public static Tag parse(String text) {
        var parts = text.split(":", -1);
        GrammaticalNumber number = null;
        var cases = EnumSet.noneOf(Case.class);
        var genders = EnumSet.noneOf(Gender.class);
        for (int i = 1; i < parts.length; i++) {
            for (var value : parts[i].split("\\.", -1)) {
                switch (value) {
                    case "sg" -> number = GrammaticalNumber.SINGULAR;
                    case "pl" -> number = GrammaticalNumber.PLURAL;
                    case "nom" -> cases.add(Case.NOMINATIVE);
                    case "gen" -> cases.add(Case.GENITIVE);
                    case "dat" -> cases.add(Case.DATIVE);
                    case "acc" -> cases.add(Case.ACCUSATIVE);
                    case "inst" -> cases.add(Case.INSTRUMENTAL);
                    case "loc" -> cases.add(Case.LOCATIVE);
                    case "voc" -> cases.add(Case.VOCATIVE);
                    case "m1", "p1" -> genders.add(Gender.MASCULINE_PERSONAL);
                    case "m2" -> genders.add(Gender.MASCULINE_ANIMATE);
                    case "m3", "p2", "p3" -> genders.add(Gender.MASCULINE_INANIMATE);
                    case "f" -> genders.add(Gender.FEMININE);
                    case "n", "n1", "n2" -> genders.add(Gender.NEUTER);
                    default -> {}
                }
            }
        }
        return new Tag(PartOfSpeech.of(parts[0]), number, cases, genders, text);
    }

    public boolean allows(GrammaticalNumber wanted, Case grammaticalCase) {
        return number == wanted && cases.contains(grammaticalCase);
    }

    public boolean allows(GrammaticalNumber wanted, Case grammaticalCase, @Nullable Gender gender) {
        return allows(wanted, grammaticalCase) && (gender == null || genders.contains(gender));
    }
}
