package pl.mosty.intake.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.structure.Part;

/// The year that dates without one mean: that of the section's heading or lead or of a sentence
/// before that opens with it, else the year that the whole text speaks of.
public final class Years {

    private final Marks<YearMention> told;
    private final @Nullable Integer document;
    private final boolean contested;

    private Years(Marks<YearMention> told, @Nullable Integer document, boolean contested) {
        this.told = told;
        this.document = document;
        this.contested = contested;
    }

    static Years of(Chapter chapter) {
        var votes = new YearVotes();
        var all = YearMention.of(chapter);
        all.forEach(votes::add);
        var document =
                votes.winner()
                        .map(year ->
                                votes.isToldAlone()
                                        ? WeekdayYear.behind(chapter.dates().all(), year)
                                        : year)
                        .orElseGet(() ->
                                WeekdayYear.of(chapter.dates().all(), chapter.hints().year()));
        var told = all.stream().filter(m -> m.governs(document)).toList();
        return new Years(
                new Marks<>(told, YearMention::start, YearMention::end),
                document,
                votes.contested());
    }

    /// The year of the whole text, from `--year` where the text gives none.
    public Optional<Integer> document() {
        return Optional.ofNullable(document);
    }

    /// Whether other years are nearly as loud in the text as its own.
    public boolean contested() {
        return contested;
    }

    /// The year that holds at the place: the last one told before it in its section, in a lead or
    /// at the beginning of a sentence, else that of the text.
    public Optional<Integer> at(Part part, int place) {
        return told(part, place).or(this::document);
    }

    /// The year that the section itself tells before the place.
    public Optional<Integer> told(Part part, int place) {
        int end = Math.min(Math.max(place, part.span().start()), part.span().end());
        var before = told.within(new Span(part.span().start(), end));
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().year());
    }
}
