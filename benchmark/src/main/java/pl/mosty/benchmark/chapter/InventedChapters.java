package pl.mosty.benchmark.chapter;

import java.util.List;
import java.util.Random;

/// Chapters of cities that do not exist, one after the other, made by a seeded generator. Hardly
/// two sentences are equal: what a program remembers of a sentence helps it with no other.
final class InventedChapters {

    private static final List<String> PARTNERS =
            List.of(
                    "Brno",
                    "Lwów",
                    "Graz",
                    "Tartu",
                    "Dijon",
                    "Getynga",
                    "Aveiro",
                    "Kilkenny",
                    "Batumi",
                    "Perugia",
                    "Bergen",
                    "Kowno",
                    "Odense",
                    "Ostrawa",
                    "Bilbao");

    private final InventedWords words;
    private final Random random;

    InventedChapters(long seed) {
        random = new Random(seed);
        words = new InventedWords(random);
    }

    /// Chapters in turns of their layouts, until there are so many characters.
    String text(int length) {
        var text = new StringBuilder();
        for (var layout = 0; text.length() < length; layout++) {
            text.append(chapter(Layout.values()[layout % Layout.values().length]));
        }
        return text.substring(0, length);
    }

    /// About five thousand characters.
    String chapter(Layout layout) {
        var city = words.name();
        int year = 2010 + random.nextInt(15);
        var text = new StringBuilder();
        text.append("Współpraca zagraniczna miasta ").append(city).append(" w ").append(year);
        text.append(" roku\n\n").append(lead(layout)).append("\n\n");
        for (int i = 0; i < 24; i++) {
            text.append(entry(layout, year)).append('\n');
        }
        return text.append('\n').toString();
    }

    private String lead(Layout layout) {
        return switch (layout) {
            case BULLETS -> "W ramach kontaktów z zagranicą przedstawiciele Miasta:";
            case HEADINGS, PARAGRAPHS -> words.sentence();
            case TABLE -> "Data | Partner | Wydarzenie";
            case PAIRS -> "Wykaz działań";
        };
    }

    private String entry(Layout layout, int year) {
        var date = words.date();
        var partner = PARTNERS.get(random.nextInt(PARTNERS.size()));
        var official = words.official();
        return switch (layout) {
            case BULLETS ->
                    " • %s – spotkali się z %s; %s;".formatted(date, official, words.clause());
            case HEADINGS ->
                    "%s\n\nW dniach %s gościła delegacja, której przewodniczył %s. %s %s\n"
                            .formatted(
                                    partner,
                                    date,
                                    words.person(),
                                    words.sentence(),
                                    words.sentence());
            case PARAGRAPHS ->
                    "%s %s %d r. odbyło się spotkanie z %s, a %s wyjechała do miasta %s. %s\n"
                            .formatted(
                                    words.sentence(),
                                    date,
                                    year,
                                    official,
                                    "delegacja szkoły w " + words.name(),
                                    partner,
                                    words.sentence());
            case TABLE -> "%s %d | %s | %s".formatted(date, year, partner, words.clause());
            case PAIRS ->
                    "Data: %s %d\nPartner: %s\nUczestnicy: %s\nOpis: %s\n"
                            .formatted(date, year, partner, words.person(), words.sentence());
        };
    }

    /// How a chapter is laid out.
    enum Layout {
        BULLETS,
        HEADINGS,
        PARAGRAPHS,
        TABLE,
        PAIRS
    }
}
