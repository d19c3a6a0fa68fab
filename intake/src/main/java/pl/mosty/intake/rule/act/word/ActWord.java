package pl.mosty.intake.rule.act.word;

import java.util.List;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;

/// A word with the classes that the vocabulary gives it.
public record ActWord(int start, int end, Form form, long classes) {

    /// In small letters.
    public String lower() {
        return form.lower();
    }

    /// Whether one of them is of one of the classes.
    public static boolean anyOf(List<ActWord> words, long bits) {
        for (var word : words) {
            if (word.is(bits)) {
                return true;
            }
        }
        return false;
    }

    public boolean is(Facet facet) {
        return form.is(facet);
    }

    /// Whether it is of one of the classes.
    public boolean is(long bits) {
        return (classes & bits) != 0;
    }
}
