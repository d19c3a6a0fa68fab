package pl.mosty.intake.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// The year that dates without one mean: that of the section's lead or of the sentence before, else
/// the year that the whole text speaks of.
public final class Years {

    private static final int ADVERB = 3;
    private static final int FIRST = 6;
    private static final Pattern ADVERB_BEFORE = Regex.anyCase("\\b(?:w|in|im|za|roku|rok)\\s*$");
    private final Chapter chapter;
    private final @Nullable Integer document;
    private final IdentityHashMap<DateMention, Boolean> adverbs = new IdentityHashMap<>();

    private Years(Chapter chapter, @Nullable Integer document) {
        this.chapter = chapter;
        this.document = document;
    }

    static Years of(Chapter chapter) {
        var votes = new HashMap<Integer, Integer>();
        int first = FIRST;
        for (var mention : chapter.dates().all()) {
            var days = mention.interval().orElse(null);
            int weight = days == null ? 0 : weight(chapter.text(), mention, days);
            if (days != null && days.start().year() != null && weight > 0) {
                votes.merge(days.start().year(), weight + first, Integer::sum);
                first = 0;
            }
        }
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        var most = votes.entrySet().stream().max(Map.Entry.comparingByValue());
        Integer document =
                most.filter(v -> v.getValue() * 2 > all).map(Map.Entry::getKey).orElse(null);
        return new Years(chapter, document != null ? document : chapter.hints().year());
    }

    private static int weight(String text, DateMention mention, DateInterval days) {
        int lineStart = Math.max(text.lastIndexOf('\n', mention.start()) + 1, mention.start() - 60);
        boolean manyYears = !Objects.equals(days.start().year(), days.end().year());
        if (manyYears || DateDecoys.precede(text.substring(lineStart, mention.start()))) {
            return 0;
        }
        return isAdverb(text, mention, days)
                ? ADVERB
                : mention instanceof DateMention.Known ? 2 : 0;
    }

    /// `W 2022 r.`: a year on its own that says when.
    private static boolean isAdverb(String text, DateMention mention, DateInterval days) {
        if (days.precision() != Precision.YEAR || !days.start().equals(days.end())) {
            return false;
        }
        int line = text.lastIndexOf('\n', mention.start()) + 1;
        var before = text.substring(Math.max(line, mention.start() - 40), mention.start());
        return (ADVERB_BEFORE.matcher(before).find() && !DateDecoys.precede(before))
                || text.startsWith("roku", mention.start());
    }

    /// The year of the whole text, from `--year` where the text gives none.
    public Optional<Integer> document() {
        return Optional.ofNullable(document);
    }

    /// The year that holds at the place: the last one told before it in its section, in a lead or
    /// as an adverb, else that of the text.
    public Optional<Integer> at(Part part, int place) {
        return told(part, place).or(this::document);
    }

    /// The year that the section itself tells before the place.
    public Optional<Integer> told(Part part, int place) {
        int end = Math.min(Math.max(place, part.span().start()), part.span().end());
        Integer year = null;
        for (var mention : chapter.dates().within(new Span(part.span().start(), end))) {
            var days = mention.interval().orElse(null);
            if (days != null
                    && days.start().year() != null
                    && days.start().year().equals(days.end().year())) {
                boolean heading =
                        part.title()
                                .filter(t -> t.contains(chapter.dates().span(mention)))
                                .isPresent();
                if (heading
                        || adverbs.computeIfAbsent(
                                mention, m -> isAdverb(chapter.text(), m, days))) {
                    year = days.start().year();
                }
            }
        }
        return Optional.ofNullable(year);
    }
}
