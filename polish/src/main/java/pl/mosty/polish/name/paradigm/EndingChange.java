package pl.mosty.polish.name.paradigm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.name.weight.Label;

/// What takes an ending's place in the nominative, and the paradigms that do it.
final class EndingChange {

    /// @param exceptions what before the ending makes another paradigm of it
    private record Way(int number, String[] exceptions, long slots, Label rule) {

        boolean undoes(String form, int stem) {
            for (var exception : exceptions) {
                if (form.startsWith(exception, stem - exception.length())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final String[] NONE = {};

    private final String lemmaEnding;
    private final List<Way> ways = new ArrayList<>();

    /// All ways together when none has an exception, as most have none.
    private @Nullable Way always;

    EndingChange(String lemmaEnding) {
        this.lemmaEnding = lemmaEnding;
    }

    /// The cases of one paradigm have to come one after another.
    ///
    /// @param paradigm of this ending of the nominative
    void add(int number, Paradigm paradigm, long slots, Label rule) {
        if (!ways.isEmpty() && ways.getLast().number() == number) {
            var way = ways.removeLast();
            ways.add(new Way(number, way.exceptions(), way.slots() | slots, rule));
        } else {
            ways.add(new Way(number, exceptions(paradigm), slots, rule));
        }
    }

    /// To be called when all ways are added.
    void settle() {
        long slots = 0;
        for (var way : ways) {
            if (way.exceptions().length > 0) {
                return;
            }
            slots |= way.slots();
        }
        always = new Way(0, NONE, slots, ways.getFirst().rule());
    }

    private String[] exceptions(Paradigm paradigm) {
        var longer = paradigm.exceptions();
        var before = new String[longer.size()];
        for (int i = 0; i < before.length; i++) {
            int end = longer.get(i).length() - lemmaEnding.length();
            before[i] = longer.get(i).substring(0, end);
        }
        return before;
    }

    /// Nothing when an apostrophe would be left at the lemma's end (`Byrne’em` is not of Byrne’e).
    ///
    /// @param stem how much of the form stays
    void undo(String form, int stem, Paradigms.Undone undone) {
        char last = form.charAt(stem - 1);
        if ((last == '’' || last == '\'') && lemmaEnding.length() < 2) {
            return;
        }
        if (always != null) {
            undone.accept(lemma(form, stem), always.slots(), always.rule());
            return;
        }
        long slots = 0;
        Label rule = null;
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            if (way.undoes(form, stem)) {
                slots |= way.slots();
                rule = rule == null ? way.rule() : rule;
            }
        }
        if (rule != null) {
            undone.accept(lemma(form, stem), slots, rule);
        }
    }

    private String lemma(String form, int stem) {
        return form.substring(0, stem).concat(lemmaEnding);
    }
}
