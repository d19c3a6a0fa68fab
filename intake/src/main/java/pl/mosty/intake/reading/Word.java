package pl.mosty.intake.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A run of letters and digits with inner hyphens and apostrophes.
public final class Word {

    private final int start;
    private final int end;
    private final String text;
    private final boolean capitalised;
    private @Nullable String lower;

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
