package pl.mosty.intake.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Heading;
import pl.mosty.intake.structure.Block.Mark;

/// Tells by its neighbours whether a line that opens with a day is an item of a calendar.
///
/// @param blocks those before the line; they grow while the text is read
record Calendar(String text, List<Block> blocks) {

    /// A month has no more items and paragraphs than these.
    private static final int ITEMS = 62;

    /// Between dated items that have their bullets.
    boolean besideBullets(@Nullable Line following) {
        boolean after =
                following != null
                        && following.marker() != null
                        && DayForm.opensWithDay(text, following.body());
        return after
                || (!blocks.isEmpty()
                        && blocks.getLast() instanceof Bullet b
                        && b.mark() != Mark.BARE
                        && DayForm.opensWithDay(text, b.body()));
    }

    /// A line of a calendar: others beside it open with a day in digits as well.
    boolean besideDays(Span whole, @Nullable Line following) {
        if (!DayForm.opensWithDigits(text, whole)) {
            return false;
        }
        return (following != null && DayForm.opensWithDigits(text, following.body()))
                || (!blocks.isEmpty()
                        && blocks.getLast() instanceof Bullet b
                        && DayForm.opensWithDigits(text, b.body()));
    }

    /// `19 – rozmowa` under the heading `STYCZEŃ`.
    boolean underMonth(Span whole) {
        return DayForm.dayOfMonth(text, whole)
                && blocks.reversed().stream()
                        .limit(ITEMS)
                        .filter(Heading.class::isInstance)
                        .findFirst()
                        .filter(h -> DayForm.isMonth(text, h.span()))
                        .isPresent();
    }
}
