package pl.mosty.intake.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.structure.Block.Bullet;

/// Follows a section's blocks in their order: a short outer item (`Kassel:`) stands above the items
/// nested in it like a heading.
public final class Nesting {

    private static final int LABEL = 80;
    private final Part part;
    private final Deque<Bullet> outer = new ArrayDeque<>();

    public Nesting(Part part) {
        this.part = part;
    }

    /// The section as the block sees it. To be asked for every block once.
    public Part at(Block block) {
        if (!(block instanceof Bullet bullet)) {
            outer.clear();
            return part;
        }
        while (!outer.isEmpty() && outer.peek().depth() >= bullet.depth()) {
            outer.pop();
        }
        var headings = new ArrayList<Span>();
        outer.descendingIterator()
                .forEachRemaining(b -> {
                    if (b.body().end() - b.body().start() <= LABEL) {
                        headings.add(b.body());
                    }
                });
        outer.push(bullet);
        if (headings.isEmpty() || part.kind() == SectionKind.MEMBERSHIPS) {
            return part;
        }
        headings.addAll(0, part.headings());
        return part.under(headings);
    }
}
