package pl.mosty.intake.reading;

import java.util.Locale;

/// A run of letters and digits with inner hyphens and apostrophes.
public record Word(int start, int end, String text) {

    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /// At least two letters and no small one.
    public boolean upperCase() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase) && capitalised();
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
