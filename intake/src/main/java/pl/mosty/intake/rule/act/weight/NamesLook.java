package pl.mosty.intake.rule.act.weight;

import static pl.mosty.intake.rule.act.word.WordClass.AT;
import static pl.mosty.intake.rule.act.word.WordClass.FROM;

import java.util.List;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.polish.inflection.Dictionary;

/// Tells by its letters whether a place's name that no table knows may be Polish.
final class NamesLook {

    private static final List<String> POLISH =
            List.of(
                    "owie", "owej", "icach", "ycach", "ycy", "ówce", "ówku", "owce", "sku", "cku",
                    "awie", "iskach", "yskach", "ychach", "iczu", "orzu", "inku", "ynku", "once",
                    "ankach", "arach", "ążu", "ęciu", "ęcinie", "owem", "icy", "ówek", "owic",
                    "sko", "owo", "ewo", "ice", "yce", "ów");
    private static final String POLISH_LETTERS = "ąęłśćńóżź";

    /// Has a letter that Polish names have not.
    static final Facet FOREIGN = Facet.of(form -> foreign(form.lower()));

    private static final Facet LOOKS_POLISH = Facet.of(form -> polish(form.lower()));
    private static final Facet UNKNOWN = Facet.of(NamesLook::isInNoForm);

    private NamesLook() {}

    /// Neither as printed nor in small letters.
    private static boolean isInNoForm(Form form) {
        return !Dictionary.shared().contains(form.lower())
                && Dictionary.shared().analyses(form.text()).isEmpty();
    }

    private static boolean polish(String lower) {
        return !foreign(lower)
                && (endsAsPolish(lower)
                        || lower.chars().anyMatch(c -> POLISH_LETTERS.indexOf(c) >= 0));
    }

    private static boolean endsAsPolish(String lower) {
        for (var ending : POLISH) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean foreign(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean strange = c > 127 && Character.isLetter(c) && POLISH_LETTERS.indexOf(c) < 0;
            if (strange || "qvx".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// `w Pieczyskach`: a name that looks Polish.
    static boolean isPolishName(Chapter chapter, List<ActWord> words, int i) {
        var word = words.get(i);
        return i > 0
                && words.get(i - 1).is(AT.bit())
                && chapter.language().equals("pl")
                && Character.isUpperCase(chapter.text().charAt(word.start()))
                && word.lower().length() > 5
                && word.is(LOOKS_POLISH)
                && !chapter.places().cover(word.start())
                && !chapter.countries().cover(word.start());
    }

    /// A name that the dictionary does not have, and that is none of the places known.
    static boolean isUnknownName(Chapter chapter, List<ActWord> words, int i) {
        var word = words.get(i);
        var text = chapter.text();
        if (i == 0
                || !Character.isUpperCase(text.charAt(word.start()))
                || word.lower().length() < 4
                || Character.isUpperCase(text.charAt(word.end() - 1))
                || chapter.places().cover(word.start())
                || chapter.countries().cover(word.start())) {
            return false;
        }
        return chapter.language().equals("pl") ? word.is(UNKNOWN) : words.get(i - 1).is(FROM.bit());
    }

    /// `w parku Šumarice`.
    static boolean isForeignName(Chapter chapter, List<ActWord> words, int i) {
        return i < words.size()
                && Character.isUpperCase(chapter.text().charAt(words.get(i).start()))
                && words.get(i).is(FOREIGN);
    }
}
