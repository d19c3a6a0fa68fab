package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Lines;
import pl.mosty.intake.reading.Sentences;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Heading;
import pl.mosty.intake.structure.Block.Mark;
import pl.mosty.intake.structure.Block.Paragraph;

/// The sections of a text in their order. A heading, a paragraph that leads to a list, and a
/// paragraph after a list begin one.
///
/// @param title the heading above everything else, or null
public record Outline(@Nullable Span title, List<Part> parts) {

    public Outline {
        parts = List.copyOf(parts);
    }

    public static Outline of(String text) {
        var blocks = Blocks.of(text, PageControls.blanked(text, Lines.of(text)));
        var drafts = new ArrayList<Draft>();
        for (var block : blocks) {
            if (drafts.isEmpty() || begins(drafts.getLast(), block)) {
                drafts.add(new Draft());
            }
            drafts.getLast().add(block);
        }
        var title = title(blocks);
        var parts = new ArrayList<Part>();
        for (var draft : drafts) {
            parts.add(ofNetwork(parts, draft.part(parts.size(), text, title)));
        }
        return new Outline(title, parts);
    }

    private static @Nullable Span title(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                return heading.span();
            }
            if (block instanceof Paragraph) {
                return null;
            }
        }
        return null;
    }

    /// After `… najwięcej działali w:` every heading names a network.
    private static Part ofNetwork(List<Part> before, Part part) {
        boolean network =
                part.kind() == SectionKind.OTHER
                        && !before.isEmpty()
                        && before.getLast().kind() == SectionKind.NETWORK
                        && (before.getLast().blocks().isEmpty()
                                || before.getLast().lead() != null
                                || !before.getLast().headings().isEmpty());
        return network ? part.of(SectionKind.NETWORK) : part;
    }

    private static boolean begins(Draft draft, Block block) {
        if (block instanceof Paragraph p && !p.lead()) {
            return draft.endsInList();
        }
        return (block instanceof Heading || block instanceof Paragraph) && !draft.onlyHeadings();
    }

    private static final class Draft {
        private final List<Span> headings = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Span lead;
        private boolean marked;

        boolean onlyHeadings() {
            return blocks.isEmpty() && lead == null;
        }

        boolean endsInList() {
            return marked || (lead != null && !blocks.isEmpty());
        }

        void add(Block block) {
            if (block instanceof Heading heading) {
                headings.add(heading.span());
            } else if (block instanceof Paragraph p && p.lead() && onlyHeadings()) {
                lead = p.span();
            } else {
                blocks.add(block);
                marked |= block instanceof Bullet bullet && bullet.mark() != Mark.BARE;
            }
        }

        Part part(int ordinal, String text, @Nullable Span title) {
            var kinds = new SectionKinds(text);
            var own = new ArrayList<>(headings);
            if (lead != null) {
                own.addFirst(lead);
            }
            var first = blocks.isEmpty() ? null : blocks.getFirst();
            var opening =
                    first instanceof Paragraph p ? Sentences.of(text, p.span()).getFirst() : null;
            var kind = kinds.of(own, opening, title);
            var governs = lead == null ? null : kinds.governedCase(lead);
            return new Part(ordinal, kind, headings, lead, governs, blocks, span());
        }

        private Span span() {
            int start = Integer.MAX_VALUE;
            int end = 0;
            var spans = new ArrayList<>(headings);
            if (lead != null) {
                spans.add(lead);
            }
            blocks.forEach(b -> spans.add(b.span()));
            for (var span : spans) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
            return new Span(start, end);
        }
    }
}
