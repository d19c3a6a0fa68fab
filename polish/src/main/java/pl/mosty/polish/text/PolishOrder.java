package pl.mosty.polish.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/// The alphabetical order of Polish, word by word: `ą` after `a`, `Łódź` after `Lwów`, `Nowy Targ`
/// before `Nowyż`. Foreign letters go with the Polish ones they are made from, small letters before
/// capitals where nothing else differs.
public final class PolishOrder implements Comparator<String> {

    /// What follows on the order of the root locale. Source: the Polish alphabet.
    private static final String LETTERS =
            "& A < ą , Ą & C < ć , Ć & D < đ , Đ & E < ę , Ę & L < ł , Ł & N < ń , Ń & O < ó , Ó"
                    + " & S < ś , Ś & Z < ź , Ź < ż , Ż";

    private static final PolishOrder ORDER = new PolishOrder();

    private final RuleBasedCollator collator;

    private PolishOrder() {
        try {
            var root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
            collator = new RuleBasedCollator(root.getRules() + LETTERS);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    public static PolishOrder order() {
        return ORDER;
    }

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(words(one), words(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    /// With the gaps between words as a mark that goes before every letter and digit: the rules
    /// pass over spaces and hyphens.
    private static String words(String text) {
        return text.replace(' ', '_').replace('\u00a0', '_').replace('-', '_');
    }
}
