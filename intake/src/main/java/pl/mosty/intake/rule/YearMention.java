package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// A year that stands in a text, and how it speaks there for the text's own year.
///
/// @param opens whether it stands at the beginning of its sentence, line or item
record YearMention(int start, int end, int year, Place place, boolean opens) {

    /// Where a year stands, with its weight for the year of the text.
    enum Place {
        /// `Sprawozdanie za 2019 rok`, `Annual report 2019`.
        TITLE(12),
        HEADING(3),
        /// `Opublikowano: 22 września 2019`.
        BYLINE(8),
        /// `W 2019 r.`, `im Jahr 2019`.
        ADVERB(4),
        /// `12–14.04.2018 r.`
        DATE(2),
        /// `2019` among the first words of the text.
        BARE(1),
        /// Of agreements, acts, plans, exhibits, spans of years.
        DECOY(0);

        private final int weight;

        Place(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    private static final int FIRST_WORDS = 800;
    private static final int TITLE_LINES = 4;
    private static final int LONGEST_TITLE = 160;

    /// All years of the text in its order.
    static List<YearMention> of(Chapter chapter) {
        var found = new ArrayList<YearMention>();
        titles(chapter, found);
        int titleEnd = found.isEmpty() ? 0 : found.getLast().end();
        var headings = headings(chapter);
        headings.forEach(h -> bare(chapter, h, Place.HEADING, titleEnd, found));
        var known = new Marks<>(headings, Span::start, Span::end);
        for (var mention : chapter.dates().all()) {
            var year = year(mention);
            if (year != null && !within(known, mention) && mention.start() >= titleEnd) {
                found.add(of(chapter, mention, year));
            }
        }
        unread(chapter, titleEnd, found);
        found.sort(Comparator.comparingInt(YearMention::start));
        return found;
    }

    /// Years that are no dates: `Throughout 2019`, and any among the first words.
    private static void unread(Chapter chapter, int after, List<YearMention> found) {
        var text = chapter.text();
        entries(chapter, after, found);
        for (int at = text.indexOf("20", after); at >= 0; at = text.indexOf("20", at + 2)) {
            int year = YearContext.yearAt(text, at);
            if (year == 0
                    || chapter.dates().cover(at)
                    || YearContext.isPartOfSpan(text, at)
                    || PageStamps.isIn(text, at)) {
                continue;
            }
            int sentence = YearContext.sentenceStart(text, at);
            if (YearContext.headsEntry(text, at, at + 4)) {
                found.add(new YearMention(at, at + 4, year, Place.ADVERB, true));
                continue;
            }
            if (YearContext.isTitleOfList(text, at, at + 4)) {
                found.add(new YearMention(at, at + 4, year, Place.HEADING, true));
                continue;
            }
            boolean adverb = YearContext.isAdverb(text, at);
            if (!YearContext.isNumberOfThings(text, at)
                    && (adverb || at < FIRST_WORDS)
                    && !YearContext.isDecoy(text, sentence, at)
                    && !YearContext.isPlan(text, sentence, at + 4)) {
                boolean opens = adverb && YearContext.opens(text, sentence, at);
                found.add(
                        new YearMention(
                                at, at + 4, year, adverb ? Place.ADVERB : Place.BARE, opens));
            }
        }
    }

    /// `1999 – kontakty odżyły:`, a year of the last century that heads an entry of a chronicle.
    private static void entries(Chapter chapter, int after, List<YearMention> found) {
        var text = chapter.text();
        for (int at = text.indexOf("19", after); at >= 0; at = text.indexOf("19", at + 2)) {
            int year = YearContext.yearAt(text, at);
            if (year > 0
                    && !chapter.dates().cover(at)
                    && !PageStamps.isIn(text, at)
                    && YearContext.headsEntry(text, at, at + 4)) {
                found.add(new YearMention(at, at + 4, year, Place.ADVERB, true));
            }
        }
    }

    /// The text's first lines, where they are short.
    private static void titles(Chapter chapter, List<YearMention> found) {
        var text = chapter.text();
        int from = 0;
        for (int line = 0; line < TITLE_LINES && from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            var words = text.substring(from, end);
            if (words.isBlank()) {
                line--;
            } else if (words.length() > LONGEST_TITLE || words.strip().endsWith(":")) {
                return;
            } else if (PageStamps.isIn(text, from)) {
                line--;
            } else if (YearContext.isByline(new Passage(text, from, end))) {
                bare(chapter, new Span(from, end), Place.BYLINE, from, found);
            } else if (!words.strip().endsWith(".") || words.contains("r.")) {
                bare(chapter, new Span(from, end), Place.TITLE, from, found);
            }
            from = end + 1;
        }
    }

    private static List<Span> headings(Chapter chapter) {
        return chapter.outline().parts().stream()
                .filter(p -> p.kind() != SectionKind.PARTNER_CITIES)
                .flatMap(p -> p.headings().stream())
                .filter(h -> !PageStamps.isIn(chapter.text(), h.start()))
                .toList();
    }

    /// Years written in figures, whatever stands before them.
    private static void bare(
            Chapter chapter, Span span, Place place, int after, List<YearMention> found) {
        var text = chapter.text();
        for (int i = Math.max(span.start(), after); i + 4 <= span.end(); i++) {
            int year = YearContext.yearAt(text, i);
            if (year > 0) {
                boolean titled =
                        place == Place.TITLE
                                && (YearContext.isAsOf(text, span.start(), i)
                                        || (i > 0
                                                && text.charAt(i - 1) == '('
                                                && i + 5 >= span.end()));
                boolean decoy =
                        (!titled
                                        && YearContext.isDecoy(
                                                text, span.start(), dateStart(chapter, span, i)))
                                || YearContext.isPartOfSpan(text, i);
                found.add(new YearMention(i, i + 4, year, decoy ? Place.DECOY : place, !decoy));
                i += 3;
            }
        }
    }

    /// Where the date begins of which the year is the last part; a bracket before it says nothing.
    private static int dateStart(Chapter chapter, Span span, int year) {
        return chapter.dates().within(span).stream()
                .filter(d -> d.start() <= year && year < d.end())
                .mapToInt(DateMention::start)
                .filter(start -> chapter.text().charAt(Math.max(0, start - 1)) != '(')
                .findFirst()
                .orElse(year);
    }

    private static YearMention of(Chapter chapter, DateMention mention, int year) {
        var text = chapter.text();
        int sentence = YearContext.sentenceStart(text, mention.start());
        boolean opens = YearContext.opens(text, sentence, mention.start());
        var days = mention.interval().orElseThrow();
        boolean decoy =
                YearContext.isDecoy(text, sentence, mention.start())
                        || (!opens && YearContext.isPlan(text, sentence, mention.end()));
        if (YearContext.isChange(new Passage(text, sentence, mention.start()))) {
            return new YearMention(mention.start(), mention.end(), year, Place.BARE, false);
        }
        if (YearContext.isByline(new Passage(text, sentence, mention.start()))
                || YearContext.isAlone(text, mention.start(), mention.end())) {
            return new YearMention(mention.start(), mention.end(), year, Place.BYLINE, false);
        }
        boolean alone = days.precision() == Precision.YEAR;
        if (alone && YearContext.headsEntry(text, mention.start(), mention.end())) {
            return new YearMention(mention.start(), mention.end(), year, Place.ADVERB, true);
        }
        if (alone && YearContext.isTitleOfList(text, mention.start(), mention.end())) {
            return new YearMention(mention.start(), mention.end(), year, Place.HEADING, true);
        }
        if (decoy || (alone && !opens && !YearContext.isAdverb(text, mention.start()))) {
            return new YearMention(mention.start(), mention.end(), year, Place.DECOY, false);
        }
        return new YearMention(
                mention.start(), mention.end(), year, alone ? Place.ADVERB : Place.DATE, opens);
    }

    private static @Nullable Integer year(DateMention mention) {
        var days = mention.interval().orElse(null);
        return days == null || !Objects.equals(days.start().year(), days.end().year())
                ? null
                : days.start().year();
    }

    private static boolean within(Marks<Span> headings, DateMention mention) {
        return headings.anyWithin(
                new Span(Math.max(0, mention.start() - LONGEST_TITLE), mention.end() + 99),
                h -> h.start() <= mention.start() && mention.end() <= h.end());
    }

    /// Whether dates behind it mean its year.
    ///
    /// @param document the year of the text
    boolean governs(@Nullable Integer document) {
        return switch (place) {
            case TITLE, HEADING -> true;
            case ADVERB -> opens || document == null || document == year;
            case BYLINE, DATE, BARE, DECOY -> false;
        };
    }
}
