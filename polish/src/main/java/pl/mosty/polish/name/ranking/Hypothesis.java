package pl.mosty.polish.name.ranking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.name.paradigm.Slots;

/// The number and case that all inflected words of a name stand in.
///
/// @param number null with the case: nothing is inflected
/// @param name for features
public record Hypothesis(
        @Nullable GrammaticalNumber number,
        @Nullable Case grammaticalCase,
        long slots,
        String name) {

    public static final Hypothesis NONE = new Hypothesis(null, null, 0, "none");
    public static final List<Hypothesis> ALL = all();

    private static List<Hypothesis> all() {
        var all = new ArrayList<Hypothesis>();
        all.add(NONE);
        for (var number : GrammaticalNumber.values()) {
            for (var grammaticalCase : Case.values()) {
                if (grammaticalCase != Case.VOCATIVE) {
                    all.add(
                            new Hypothesis(
                                    number,
                                    grammaticalCase,
                                    Slots.of(number, grammaticalCase),
                                    (number == GrammaticalNumber.SINGULAR ? "sg " : "pl ")
                                            + grammaticalCase));
                }
            }
        }
        return List.copyOf(all);
    }
}
