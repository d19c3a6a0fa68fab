package pl.mosty.intake.source;

import java.util.Locale;

/// Why a file was not read, in words that say what to do.
///
/// @param limit bytes that were allowed
public record Refusal(String name, Reason reason, long limit) implements Source {

    private static final long MEBIBYTE = 1L << 20;

    /// Kinds of refusal; the names in lower case with hyphens are stable.
    public enum Reason {
        MISSING("Nie ma takiego pliku; sprawdź nazwę i folder.", "No such file; check its name."),
        DIRECTORY("To jest folder; podaj pliki, które w nim leżą.", "A directory; name its files."),
        UNREADABLE(
                "Pliku nie można odczytać; sprawdź uprawnienia.",
                "The file cannot be read; check its permissions."),
        EMPTY("Plik jest pusty; nie ma czego czytać.", "The file is empty."),
        BINARY(
                "To nie jest plik tekstowy; zapisz sprawozdanie jako tekst (TXT).",
                "Not a text file; save the report as plain text (TXT)."),
        TOO_LARGE(
                "Plik jest większy niż dozwolone %d MiB; podziel go albo podnieś limit.",
                "The file is over the limit of %d MiB; split it or raise the limit.");

        private final String polish;
        private final String english;

        Reason(String polish, String english) {
            this.polish = polish;
            this.english = english;
        }
    }

    /// One sentence in Polish, or in English for any other language than Polish.
    public String message(Locale locale) {
        var words = "pl".equals(locale.getLanguage()) ? reason.polish : reason.english;
        return words.formatted(limit / MEBIBYTE);
    }
}
