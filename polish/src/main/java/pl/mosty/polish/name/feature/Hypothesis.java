package pl.mosty.polish.name.feature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.GrammaticalNumber;
import pl.mosty.polish.inflection.Slots;
import pl.mosty.polish.name.weight.Label;

/// The number and case that all inflected words of a name stand in.
///
/// @param index its place among all
/// @param number null with the case: nothing is inflected
/// @param label for features
public record Hypothesis(
        int index,
        @Nullable GrammaticalNumber number,
        @Nullable Case grammaticalCase,
        long slots,
        Label label) {

    public static final Hypothesis NONE = new Hypothesis(0, null, null, 0, Label.of("none"));

    /// [#NONE] first.
    public static final List<Hypothesis> ALL = all();

    private static List<Hypothesis> all() {
        var all = new ArrayList<Hypothesis>();
        all.add(NONE);
        for (var number : GrammaticalNumber.values()) {
            for (var grammaticalCase : Case.values()) {
                all.add(
                        new Hypothesis(
                                all.size(),
                                number,
                                grammaticalCase,
                                Slots.of(number, grammaticalCase),
                                Label.of(
                                        (number == GrammaticalNumber.SINGULAR ? "sg " : "pl ")
                                                + grammaticalCase)));
            }
        }
        return List.copyOf(all);
    }
}
