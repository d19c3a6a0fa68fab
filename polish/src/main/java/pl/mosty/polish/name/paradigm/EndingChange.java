package pl.mosty.polish.name.paradigm;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.name.weight.Label;

/// What takes an ending's place in the nominative, and the paradigms that do it.
final class EndingChange {

    private record Way(int number, Paradigm paradigm, long slots, Label rule) {}

    private final String lemmaEnding;
    private final List<Way> ways = new ArrayList<>();

    EndingChange(String lemmaEnding) {
        this.lemmaEnding = lemmaEnding;
    }

    /// The cases of one paradigm have to come one after another.
    void add(int number, Paradigm paradigm, long slots, Label rule) {
        if (!ways.isEmpty() && ways.getLast().number() == number) {
            ways.addLast(new Way(number, paradigm, ways.removeLast().slots() | slots, rule));
        } else {
            ways.add(new Way(number, paradigm, slots, rule));
        }
    }

    /// Nothing when an apostrophe would be left at the lemma's end (`Byrne’em` is not of Byrne’e).
    ///
    /// @param stem how much of the form stays
    void undo(String form, int stem, Paradigms.Undone undone) {
        char last = form.charAt(stem - 1);
        if ((last == '’' || last == '\'') && lemmaEnding.length() < 2) {
            return;
        }
        var lemma = form.substring(0, stem).concat(lemmaEnding);
        long slots = 0;
        Label rule = null;
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            if (way.paradigm().fits(lemma)) {
                slots |= way.slots();
                rule = rule == null ? way.rule() : rule;
            }
        }
        if (rule != null) {
            undone.accept(lemma, slots, rule);
        }
    }
}
