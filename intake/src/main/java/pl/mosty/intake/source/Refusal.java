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
        SYMBOLIC_LINK(
                "To dowiązanie symboliczne; podaj plik, na który wskazuje.",
                "A symbolic link; name the file that it points to."),
        SPECIAL_FILE(
                "To nie jest zwykły plik, lecz urządzenie lub potok; podaj plik z dysku.",
                "Not a regular file but a device or pipe; name a file on disk."),
        UNREADABLE(
                "Pliku nie można odczytać; sprawdź uprawnienia.",
                "The file cannot be read; check its permissions."),
        EMPTY("Plik jest pusty; nie ma czego czytać.", "The file is empty."),
        TOO_LARGE(
                "Plik jest większy niż dozwolone %d MiB; podziel go albo podnieś limit.",
                "The file is over the limit of %d MiB; split it or raise the limit."),
        BINARY(
                "To nie jest dokument tekstowy; zapisz sprawozdanie jako DOCX, ODT, PDF, HTML lub TXT.",
                "Not a text document; save the report as DOCX, ODT, PDF, HTML or TXT."),
        OLD_OFFICE(
                "To plik w dawnym formacie Office (.doc, .xls, .ppt); zapisz go jako DOCX lub PDF.",
                "A file in an old Office format (.doc, .xls, .ppt); save it as DOCX or PDF."),
        RTF("To plik RTF; zapisz go jako DOCX lub PDF.", "An RTF file; save it as DOCX or PDF."),
        SPREADSHEET(
                "To arkusz lub prezentacja; zapisz sprawozdanie jako DOCX lub PDF.",
                "A spreadsheet or presentation; save the report as DOCX or PDF."),
        ARCHIVE(
                "To archiwum; rozpakuj je i podaj pliki, które w nim są.",
                "An archive; unpack it and name the files in it."),
        PICTURE(
                "To obraz; rozpoznaj tekst programem OCR i zapisz jako PDF lub TXT.",
                "A picture; recognise its text with OCR software and save it as PDF or TXT."),
        WRONG_NAME(
                "Nazwa obiecuje inny rodzaj pliku, niż jest w środku; zapisz dokument na nowo z edytora.",
                "The name promises another kind of file than is inside; save the document anew."),
        PROTECTED(
                "Plik jest zabezpieczony hasłem; zapisz go bez hasła.",
                "The file is protected by a password; save it without one."),
        BROKEN(
                "Plik jest uszkodzony; zapisz go na nowo z edytora.",
                "The file is damaged; save it anew from the editor."),
        SCANNED(
                "Plik zawiera tylko skany stron; rozpoznaj tekst programem OCR i zapisz na nowo.",
                "The file holds only scanned pages; recognise their text with OCR software."),
        UNMAPPED_FONTS(
                "Czcionki w pliku nie mają przypisanych liter, więc tekstu nie da się odczytać; zapisz plik na nowo z edytora.",
                "The file's fonts have no letters assigned, so its text cannot be read; save it anew."),
        ZIP_BOMB(
                "Plik rozpakowuje się do ogromnych rozmiarów i może być złośliwy; zapisz go na nowo z edytora.",
                "The file unpacks to an enormous size and may be malicious; save it anew."),
        FORBIDDEN_XML(
                "Plik zawiera deklaracje encji XML, których dokumenty biurowe nie mają; może być złośliwy; zapisz go na nowo z edytora.",
                "The file declares XML entities, which office documents never do; it may be malicious; save it anew."),
        TOO_DEEP(
                "Elementy pliku są zagnieżdżone zbyt głęboko; zapisz go na nowo w prostszej postaci.",
                "The file's elements are nested too deep; save it anew in a simpler form."),
        LINE_TOO_LONG(
                "Tekst ma wiersz lub akapit dłuższy niż 250 000 znaków; podziel go na akapity.",
                "The text has a line or paragraph of more than 250,000 characters; divide it into paragraphs."),
        TOO_MANY_MARKS(
                "Tekst ma ponad 30 znaków diakrytycznych nad jedną literą i może być złośliwy; usuń je albo zapisz go na nowo z edytora.",
                "The text has more than 30 marks upon one letter and may be malicious; remove them or save it anew."),
        TOO_COMPLEX(
                "Plik jest zbyt złożony, aby go bezpiecznie odczytać; podziel go albo zapisz jako DOCX lub TXT.",
                "The file is too complex to be read safely; split it or save it as DOCX or TXT."),
        TOO_SLOW(
                "Pliku nie udało się odczytać w wyznaczonym czasie; podziel go albo zapisz jako DOCX lub TXT.",
                "The file could not be read in the time allowed; split it or save it as DOCX or TXT.");

        private final String polish;
        private final String english;

        Reason(String polish, String english) {
            this.polish = polish;
            this.english = english;
        }

        /// Such as `zip-bomb`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One sentence in Polish, or in English for any other language than Polish.
    public String message(Locale locale) {
        var words = "pl".equals(locale.getLanguage()) ? reason.polish : reason.english;
        return words.formatted(limit / MEBIBYTE);
    }
}
