package pl.mosty.intake.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Dictionary;

/// A run of letters and digits with inner hyphens and apostrophes.
public final class Word {

    /// The dictionary lies wide apart in memory, the words of a text do not.
    private static final Remembered<Boolean> KNOWN = new Remembered<>();

    private final int start;
    private final int end;
    private final String text;
    private final boolean capitalised;
    private @Nullable String lower;
    private @Nullable Boolean known;
    private @Nullable Boolean knownInSmall;

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

    /// Whether the dictionary has it as it is written.
    public boolean isKnown() {
        var made = known;
        if (made == null) {
            made = KNOWN.get(text, Dictionary.shared()::contains);
            known = made;
        }
        return made;
    }

    /// Whether the dictionary has it in small letters.
    public boolean isKnownInSmall() {
        var made = knownInSmall;
        if (made == null) {
            made = KNOWN.get(lower(), Dictionary.shared()::contains);
            knownInSmall = made;
        }
        return made;
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
}
