package pl.mosty.polish.roundtrip;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.mosty.polish.declension.Adjectives;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.inflection.Tag;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.NameReading;
import pl.mosty.polish.name.Names;

/// Adjectives of every degree, and participles that decline like them, by the school paradigms.
final class AdjectiveForms {

    private final Names names = Names.shared();
    private final Dictionary dictionary = Dictionary.shared();
    private final Tally tally;

    AdjectiveForms(Tally tally) {
        this.tally = tally;
    }

    /// Writes and reads a lemma; one that is no adjective and has no participles is passed over.
    void read(String lemma) {
        for (var part : new PartOfSpeech[] {PartOfSpeech.ADJECTIVE, PartOfSpeech.PARTICIPLE}) {
            var bases = new TreeSet<>(dictionary.forms(lemma, tag -> isBase(tag, part)));
            for (var base : bases) {
                if (!isShort(base, bases)) {
                    read(lemma, base, part);
                }
            }
        }
    }

    /// `gotów` beside `gotowy`, whose other forms it has.
    private static boolean isShort(String base, Set<String> bases) {
        return !isFull(base) && bases.stream().anyMatch(AdjectiveForms::isFull);
    }

    private static boolean isFull(String base) {
        return base.endsWith("y") || base.endsWith("i");
    }

    private static boolean isBase(Tag tag, PartOfSpeech part) {
        return tag.partOfSpeech() == part
                && tag.allows(
                        GrammaticalNumber.SINGULAR, Case.NOMINATIVE, Gender.MASCULINE_PERSONAL);
    }

    private void read(String lemma, String base, PartOfSpeech part) {
        long slots = slots(lemma, base, part);
        var seen = new HashSet<String>();
        for (var grammaticalCase : Case.values()) {
            for (var gender : Gender.values()) {
                if ((slots & Slots.singular(grammaticalCase, gender)) != 0) {
                    var written = Adjectives.singular(base, gender, grammaticalCase);
                    var asked = "SINGULAR " + grammaticalCase + " " + gender;
                    long slot = Slots.singular(grammaticalCase, gender);
                    read(new Asked(lemma, base, part, asked, slot), written, seen);
                }
            }
            for (boolean men : new boolean[] {true, false}) {
                if ((slots & Slots.plural(grammaticalCase, men)) != 0) {
                    var written = Adjectives.plural(base, men, grammaticalCase);
                    var asked = "PLURAL " + grammaticalCase + (men ? " of men" : " of others");
                    long slot = Slots.plural(grammaticalCase, men);
                    read(new Asked(lemma, base, part, asked, slot), written, seen);
                }
            }
        }
    }

    /// What the base can be asked for: a short form (`wart`) has no other cases, `jeden` no plural.
    private long slots(String lemma, String base, PartOfSpeech part) {
        var degrees =
                dictionary.forms(lemma).stream()
                        .filter(form -> form.form().equals(base) && isBase(form.tag(), part))
                        .map(form -> degree(form.tag()))
                        .toList();
        long slots = 0;
        for (var form : dictionary.forms(lemma)) {
            if (form.tag().partOfSpeech() == part && degrees.contains(degree(form.tag()))) {
                slots |= form.tag().slots();
            }
        }
        return slots;
    }

    /// The tag without number, case and gender: `adj:pos`, `ppas:perf:aff`.
    private static String degree(Tag tag) {
        var parts = tag.text().split(":", -1);
        return parts[0]
                + ":"
                + String.join(":", List.of(parts).subList(Math.min(4, parts.length), parts.length));
    }

    private record Asked(String lemma, String base, PartOfSpeech part, String asked, long slot) {}

    private void read(Asked asked, String written, Set<String> seen) {
        boolean known =
                dictionary.analyses(written).stream()
                        .anyMatch(analysis ->
                                analysis.lemma().equals(asked.lemma())
                                        && analysis.tag().partOfSpeech() == asked.part()
                                        && (analysis.tag().slots() & asked.slot()) != 0);
        var kind = asked.part() == PartOfSpeech.ADJECTIVE ? Kind.ADJECTIVE : Kind.PARTICIPLE;
        tally.count(known, kind, asked.base(), asked.asked(), written);
        if (kind == Kind.ADJECTIVE && seen.add(written)) {
            boolean back =
                    names.read(written, NameKind.OTHER).stream()
                            .map(NameReading::lemma)
                            .anyMatch(it -> it.equals(asked.lemma()) || it.equals(asked.base()));
            tally.count(back, Kind.NAMING_ADJECTIVE, asked.base(), asked.asked(), written);
        }
    }
}
