package pl.mosty.polish.inflection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the dictionary knows of a form.
public final class Tag {

    private final PartOfSpeech partOfSpeech;
    private final @Nullable GrammaticalNumber number;
    private final Set<Case> cases;
    private final Set<Gender> genders;
    private final String text;
    private final long slots;

    private Tag(
            PartOfSpeech partOfSpeech,
            @Nullable GrammaticalNumber number,
            Set<Case> cases,
            Set<Gender> genders,
            String text) {
        this.partOfSpeech = partOfSpeech;
        this.number = number;
        this.cases = Collections.unmodifiableSet(cases);
        this.genders = Collections.unmodifiableSet(genders);
        this.text = text;
        this.slots = Slots.of(number, cases, genders);
    }

    /// Reads a tag of PoliMorf; parts it does not know stay in the text only.
    public static Tag parse(String text) {
        GrammaticalNumber number = null;
        var cases = EnumSet.noneOf(Case.class);
        var genders = EnumSet.noneOf(Gender.class);
        int first = end(text, 0, ':');
        for (int from = first + 1; from <= text.length(); ) {
            int to = end(text, from, '.');
            switch (text.substring(from, to)) {
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
            from = to + 1;
        }
        return new Tag(PartOfSpeech.of(text.substring(0, first)), number, cases, genders, text);
    }

    /// Where the part that begins at a place ends: at a colon or the given sign.
    private static int end(String text, int from, char sign) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ':' && text.charAt(at) != sign) {
            at++;
        }
        return at;
    }

    public PartOfSpeech partOfSpeech() {
        return partOfSpeech;
    }

    /// Null for words that have none.
    public @Nullable GrammaticalNumber number() {
        return number;
    }

    /// Every case the tag stands for, empty for words without case.
    public Set<Case> cases() {
        return cases;
    }

    /// Every gender the tag stands for.
    public Set<Gender> genders() {
        return genders;
    }

    /// The tag as PoliMorf writes it (`verb:praet:sg:m1.m2.m3:ter:perf:nonrefl`).
    public String text() {
        return text;
    }

    /// Numbers, cases and genders together, as [Slots] lays them out.
    public long slots() {
        return slots;
    }

    public boolean allows(GrammaticalNumber wanted, Case grammaticalCase) {
        return number == wanted && cases.contains(grammaticalCase);
    }

    public boolean allows(GrammaticalNumber wanted, Case grammaticalCase, @Nullable Gender gender) {
        return allows(wanted, grammaticalCase) && (gender == null || genders.contains(gender));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Tag other && other.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
