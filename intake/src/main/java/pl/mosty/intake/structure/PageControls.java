package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Line;

/// Lines that a page's buttons, switches and pictures without a text leave in its copied text:
/// `Drukuj`, `« powrót`, `Brak opisu obrazka`, `Wyświetleń: 3817`. They name nothing and part no
/// story, and stand for blank lines, as a title does that is printed again.
final class PageControls {

    private static final String CONTROL =
            "(?:drukuj|wydrukuj|wersja do druku|(?:eksportuj do |zapisz (?:jako |do )?|pobierz )?pdf|powr[óo]t(?: do (?:\\p{L}+ ){0,3}\\p{L}+)?|wróć(?: do (?:\\p{L}+ ){0,2}\\p{L}+)?|cofnij"
                    + "|(?:idź |przejdź |powrót )?(?:do|na) (?:góry|górę|początku?)(?: strony)?|przejdź do [^.!?\\n]{3,60}|przeskocz (?:do )?[^.!?\\n]{3,60}"
                    + "|wypowiedz się|(?:dodaj |brak )?komentarz(?:e|y)?(?: ?[(:] ?\\d+\\)?)?|skomentuj|udostępnij(?: na \\p{L}+)?|podziel się|poleć(?: \\p{L}+)?|wyślij(?: \\p{L}+)?|tweetnij|lubię to!?"
                    + "|czytaj (?:więcej|dalej|całość|też|także)|(?:zobacz|pokaż|rozwiń) (?:więcej|wszystkie|galerię|całość)|więcej(?: »)?|rozwiń|zwiń|zamknij|ukryj"
                    + "|(?:poprzedni|następn)\\p{L}{1,2}(?: \\p{L}+)?|strona główna|mapa (?:strony|serwisu)|menu(?: (?:główne|boczne))?|szukaj|wyszukiwarka|rss"
                    + "|kontrast:?|(?:zmień )?(?:rozmiar|wielkość) (?:czcionki|tekstu):?|odstępy:?|wysoki kontrast|powiększ (?:tekst|zdjęcie)|pomniejsz tekst|deklaracja dostępności"
                    + "|brak opisu(?: \\p{L}+)?|\\[?(?:obrazek|grafika|ikona|logo)\\]?|\\S+\\.(?:png|jpe?g|gif|svg|webp) \\S+"
                    + "|(?:administrator ?,? ?)?(?:liczba )?(?:wyświetleń|wyświetlenia|odsłon|odsłony|odwiedzin|czytano|wejść): ?\\d[\\d ]*(?: razy)?|x|×)";

    private static final Pattern CONTROLS =
            Pattern.compile(
                    "(?iuU)[<«‹»›>|\\s]*"
                            + CONTROL
                            + "(?:[\\s|/•·»>-]+"
                            + CONTROL
                            + ")*[<«‹»›>|\\s]*");

    /// A longer line is prose that begins like one.
    private static final int LONGEST = 160;

    /// A shorter one may be said twice: `Austria`.
    private static final int TITLE = 20;

    private PageControls() {}

    /// The same lines, those of controls and repeated titles blank.
    static List<Line> blanked(String text, List<Line> lines) {
        var left = lines.stream().map(l -> isControl(text, l) ? blank(l) : l).toList();
        var told = new HashSet<String>();
        var out = new ArrayList<Line>(lines.size());
        for (int i = 0; i < left.size(); i++) {
            var line = left.get(i);
            boolean again = isAlone(left, i) && !told.add(line.body().of(text));
            out.add(again && isTitle(text, left, i) ? blank(line) : line);
        }
        return out;
    }

    private static boolean isAlone(List<Line> lines, int at) {
        var line = lines.get(at);
        return !line.isBlank()
                && line.marker() == null
                && (at == 0 || lines.get(at - 1).isBlank())
                && (at + 1 == lines.size() || lines.get(at + 1).isBlank());
    }

    /// A title that a page prints again, as the text of its picture or above the story; over a
    /// credit it is a caption.
    private static boolean isTitle(String text, List<Line> lines, int at) {
        var line = lines.get(at);
        return line.body().end() - line.body().start() >= TITLE
                && LineForm.isShort(text, line)
                && !PhotoLines.isCredit(text, line.body())
                && lines.stream()
                        .skip(at + 1L)
                        .filter(l -> !l.isBlank())
                        .findFirst()
                        .filter(l -> PhotoLines.isCredit(text, l.body()))
                        .isEmpty();
    }

    private static boolean isControl(String text, Line line) {
        var body = line.body();
        return !line.isBlank()
                && body.end() - body.start() <= LONGEST
                && CONTROLS.matcher(Passage.of(text, body)).matches();
    }

    private static Line blank(Line line) {
        var nothing = new Span(line.body().start(), line.body().start());
        return new Line(line.number(), line.span(), line.indent(), null, nothing);
    }
}
