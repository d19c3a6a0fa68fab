package pl.mosty.intake.reading;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Dictionary;

/// How words are written, with what was found out of it: once, however many words of however many
/// texts are written so. Asked by several threads at once.
public final class Form {

    private static final Facet KNOWN = Facet.of(form -> Dictionary.shared().contains(form.text));
    private static final Facet KNOWN_IN_SMALL =
            Facet.of(form -> Dictionary.shared().contains(form.lower));
    private static final Facet UNKNOWN_NAME =
            Facet.of(form ->
                    form.capitalised
                            && !form.upperCase
                            && !form.isKnown()
                            && !form.isKnownInSmall());

    private final String text;
    private final int hash;
    private final String lower;
    private final boolean capitalised;
    private final boolean upperCase;

    /// The bits of the facets that were asked for, written behind those that it has.
    private volatile long asked;

    private volatile long has;

    /// What the traits that were asked for found, by their numbers.
    private volatile @Nullable Object @Nullable [] found;

    Form(String text, int hash) {
        this.text = text;
        this.hash = hash;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.capitalised = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        this.upperCase = capitalised && text.length() > 1 && !Chars.hasSmall(text);
    }

    /// The one that stands between the places.
    public static Form of(String text, int start, int end) {
        return Forms.of(text, start, end);
    }

    public static Form of(String text) {
        return Forms.of(text, 0, text.length());
    }

    /// Whether it is what stands between the places.
    boolean stands(int hash, String text, int start, int end) {
        return this.hash == hash
                && this.text.length() == end - start
                && text.startsWith(this.text, start);
    }

    public String text() {
        return text;
    }

    /// In small letters.
    public String lower() {
        return lower;
    }

    public boolean capitalised() {
        return capitalised;
    }

    /// At least two letters and no small one.
    public boolean upperCase() {
        return upperCase;
    }

    /// Whether the dictionary has it as it is written.
    public boolean isKnown() {
        return is(KNOWN);
    }

    /// Whether the dictionary has it in small letters.
    public boolean isKnownInSmall() {
        return is(KNOWN_IN_SMALL);
    }

    /// With a capital, no acronym, and of no language that the dictionary knows.
    public boolean isUnknownName() {
        return is(UNKNOWN_NAME);
    }

    public boolean is(Facet facet) {
        return (asked & facet.bit()) == 0 ? learn(facet) : (has & facet.bit()) != 0;
    }

    private boolean learn(Facet facet) {
        boolean is = facet.test(this);
        synchronized (this) {
            has |= is ? facet.bit() : 0;
            asked |= facet.bit();
        }
        return is;
    }

    public <V> V get(Trait<V> trait) {
        var known = found;
        var value = known == null || known.length <= trait.number() ? null : known[trait.number()];
        return value == null ? learn(trait) : trait.cast(value);
    }

    private <V> V learn(Trait<V> trait) {
        var value = trait.find(this);
        synchronized (this) {
            var known = found == null ? new @Nullable Object[0] : found;
            var more = Arrays.copyOf(known, Math.max(known.length, trait.number() + 1));
            more[trait.number()] = value;
            found = more;
        }
        return value;
    }
}
