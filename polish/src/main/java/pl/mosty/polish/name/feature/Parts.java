package pl.mosty.polish.name.feature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.option.Option;
import pl.mosty.polish.name.weight.Label;

/// What fills features and comes from a small set, by number: kinds of names `k`, sources of
/// options `s`, both together `ks`, genders, lengths.
@SuppressWarnings("EnumOrdinal") // numbers of rows, not stored anywhere
public final class Parts {

    private static final List<String> KIND_TEXTS = List.of("per", "loc", "org", "oth");
    private static final List<String> SOURCE_TEXTS =
            List.of("keep", "known", "known adj", "common", "common adj", "guess");

    /// How many sources of options there are.
    public static final int SOURCES = SOURCE_TEXTS.size();

    /// How many kinds of names there are.
    public static final int KINDS = KIND_TEXTS.size();

    static final Label[] KIND = labels(KIND_TEXTS);
    static final Label[] SOURCE = labels(SOURCE_TEXTS);
    static final Label[] KIND_AND_SOURCE = pairs(KIND_TEXTS, SOURCE_TEXTS);

    /// The genders and at last any of them.
    static final Label[] GENDER = genders();

    static final Label[] LENGTH = labels(List.of("0", "1", "2", "3", "4", "5", "6", "many"));
    static final Label[] COUNT = labels(List.of("one", "one", "two", "more"));
    static final Label NOTHING = Label.of("-");
    static final Label AGREES = Label.of("agrees");
    static final Label DISAGREES = Label.of("not");
    static final Label COULD = Label.of("could");
    static final Label COULD_NOT = Label.of("could not");
    static final Label EMPTY = Label.of("");

    private Parts() {}

    public static int kind(NameKind kind) {
        return kind.ordinal();
    }

    /// The label of a kind of names.
    public static Label kindLabel(NameKind kind) {
        return KIND[kind.ordinal()];
    }

    public static int source(Option option) {
        boolean noun = option.word() == Option.Word.NOUN;
        return switch (option.source()) {
            case KEPT -> 0;
            case KNOWN -> noun ? 1 : 2;
            case COMMON, LOWERED -> noun ? 3 : 4;
            case GUESSED -> 5;
        };
    }

    static int kindAndSource(int kind, int source) {
        return kind * SOURCES + source;
    }

    static int gender(@Nullable Gender gender) {
        return gender == null ? GENDER.length - 1 : gender.ordinal();
    }

    private static Label[] labels(List<String> texts) {
        var labels = new Label[texts.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Label.of(texts.get(i));
        }
        return labels;
    }

    private static Label[] pairs(List<String> ones, List<String> others) {
        var pairs = new ArrayList<String>();
        for (var one : ones) {
            for (var other : others) {
                pairs.add(one + " " + other);
            }
        }
        return labels(pairs);
    }

    private static Label[] genders() {
        var texts = new ArrayList<String>();
        for (var gender : Gender.values()) {
            texts.add(gender.name());
        }
        texts.add("any");
        return labels(texts);
    }
}
