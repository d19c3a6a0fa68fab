package pl.mosty.intake.source.content;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something the reader of a document should know: what could not be read, or was left out.
///
/// @param place where, or null for the whole file
public record Notice(Kind kind, @Nullable Place place) {

    /// Kinds of notices; the names in lower case with hyphens are stable.
    public enum Kind {
        SCANNED_PAGE(
                "ta strona jest skanem bez tekstu; rozpoznaj go programem OCR",
                "this page is a scan without text; recognise it with OCR software"),
        UNREADABLE_FONT(
                "część tekstu jest zapisana czcionką bez przypisanych liter i nie da się jej odczytać; zapisz plik na nowo z edytora",
                "some text uses a font without letters assigned and cannot be read; save the file anew from the editor"),
        TRACKED_CHANGES(
                "plik ma śledzone zmiany: odczytano go tak, jakby wszystkie przyjęto",
                "the file has tracked changes: it was read as if all were accepted"),
        HIDDEN_TEXT("pominięto tekst ukryty", "hidden text was left out"),
        MACROS("pominięto makra", "macros were left out"),
        PICTURE_LEFT_OUT(
                "pominięto obraz w nieobsługiwanym formacie albo za duży",
                "a picture was left out: its format is not supported or it is too large"),
        PAGE_LEFT_OUT(
                "tej strony nie udało się odczytać; jest uszkodzona",
                "this page could not be read; it is damaged");

        private final String polish;
        private final String english;

        Kind(String polish, String english) {
            this.polish = polish;
            this.english = english;
        }

        /// Such as `scanned-page`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Optional<Place> where() {
        return Optional.ofNullable(place);
    }

    /// Such as `s. 3: ta strona jest skanem …`.
    public String message(Locale locale) {
        var words = "pl".equals(locale.getLanguage()) ? kind.polish : kind.english;
        return place == null ? words : place.words(locale) + ": " + words;
    }
}
