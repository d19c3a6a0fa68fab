package pl.mosty.polish.name.option;

import java.util.List;
import pl.mosty.polish.inflection.Analysis;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.weight.Label;

/// What the dictionary's readings of a word allow, as letters: n nominative, g genitive, o another
/// case, p preposition, a adjective, j first part of a compound adjective, x any other kind of
/// word; after the stroke the same of the word in small letters.
final class Roles {

    private static final String LETTERS = "ngopajx";
    private static final int NOMINATIVE = 1;
    private static final int GENITIVE = 2;
    private static final int OTHER = 4;
    private static final int PREPOSITION = 8;
    private static final int ADJECTIVE = 16;
    private static final int COMPOUND = 32;
    private static final int OTHER_WORD = 64;

    private static final long OTHER_CASES =
            Slots.of(Case.INSTRUMENTAL)
                    | Slots.of(Case.LOCATIVE)
                    | Slots.of(Case.DATIVE)
                    | Slots.of(Case.ACCUSATIVE);
    private static final long NOMINATIVES = Slots.of(Case.NOMINATIVE);
    private static final long GENITIVES = Slots.of(Case.GENITIVE);
    private static final String[] TEXTS = texts();

    /// Of a word without readings.
    static final Label NONE = Label.of("/");

    private Roles() {}

    static Label of(Readings readings) {
        if (!readings.asWritten() && !readings.inSmallLetters()) {
            return NONE;
        }
        return Label.of(
                TEXTS[of(readings.known())]
                        + TEXTS[of(readings.asName())]
                        + "/"
                        + TEXTS[of(readings.asCommon())]);
    }

    private static int of(List<Analysis> analyses) {
        int roles = 0;
        for (int i = 0; i < analyses.size(); i++) {
            var tag = analyses.get(i).tag();
            roles |=
                    switch (tag.partOfSpeech()) {
                        case PREPOSITION -> PREPOSITION;
                        case NOUN -> cases(tag.slots());
                        case ADJECTIVE, PARTICIPLE ->
                                cases(tag.slots())
                                        | ADJECTIVE
                                        | (tag.text().equals("adja") ? COMPOUND : 0);
                        default -> OTHER_WORD;
                    };
        }
        return roles;
    }

    private static int cases(long slots) {
        return ((slots & NOMINATIVES) != 0 ? NOMINATIVE : 0)
                | ((slots & GENITIVES) != 0 ? GENITIVE : 0)
                | ((slots & OTHER_CASES) != 0 ? OTHER : 0);
    }

    private static String[] texts() {
        var texts = new String[1 << LETTERS.length()];
        for (int roles = 0; roles < texts.length; roles++) {
            var text = new StringBuilder();
            for (int i = 0; i < LETTERS.length(); i++) {
                text.append((roles & (1 << i)) != 0 ? LETTERS.substring(i, i + 1) : "");
            }
            texts[roles] = text.toString();
        }
        return texts;
    }
}
