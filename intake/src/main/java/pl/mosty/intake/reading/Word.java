package pl.mosty.intake.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Dictionary;

/// A run of letters and digits with inner hyphens and apostrophes.
public final class Word {

    /// The dictionary lies wide apart in memory, the words of a text do not.
    private static final Remembered<Boolean> LOOKED_UP = new Remembered<>();

    private static final Facet KNOWN = Facet.of(word -> isKnown(word.text));
    private static final Facet KNOWN_IN_SMALL = Facet.of(word -> isKnown(word.lower()));

    private final int start;
    private final int end;
    private final String text;
    private final boolean capitalised;
    private @Nullable String lower;

    /// The bits of the facets that were asked for, and of those that it has.
    private long asked;

    private long has;

    Word(int start, int end, String text) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.capitalised = Character.isUpperCase(text.charAt(0));
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String text() {
        return text;
    }

    public boolean capitalised() {
        return capitalised;
    }

    /// At least two letters and no small one.
    public boolean upperCase() {
        if (!capitalised || text.length() < 2) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean is(Facet facet) {
        if ((asked & facet.bit()) == 0) {
            boolean found = facet.test(this);
            asked |= facet.bit();
            has |= found ? facet.bit() : 0;
        }
        return (has & facet.bit()) != 0;
    }

    /// Whether the dictionary has it as it is written.
    public boolean isKnown() {
        return is(KNOWN);
    }

    /// Whether the dictionary has it in small letters.
    public boolean isKnownInSmall() {
        return is(KNOWN_IN_SMALL);
    }

    /// In small letters.
    public String lower() {
        var made = lower;
        if (made == null) {
            made = text.toLowerCase(Locale.ROOT);
            lower = made;
        }
        return made;
    }

    private static boolean isKnown(String form) {
        return LOOKED_UP.get(form, Dictionary.shared()::contains);
    }
}
