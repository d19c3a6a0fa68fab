package pl.mosty.intake.structure;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;

/// A piece of the text between line ends.
public sealed interface Block {

    /// The whole block in the text, without the line ends around it.
    Span span();

    /// A line that names what follows it.
    record Heading(Span span) implements Block {}

    /// Running text; `lead` where it ends with a colon or a list follows it.
    record Paragraph(Span span, boolean lead) implements Block {}

    /// An item of a list.
    ///
    /// @param body the item without its mark
    /// @param depth 0 for the outermost items
    /// @param mark HAS where its bullet is there, LOST where its neighbours have one, BARE in a
    ///   list without bullets
    record Bullet(Span span, Span body, int depth, Mark mark) implements Block {}

    /// Whether a list's item has its bullet.
    enum Mark {
        HAS,
        LOST,
        BARE
    }

    /// Caption, alternative text and source of a photograph, each on a line of its own.
    record PhotoBlock(Span span, @Nullable Span caption, @Nullable Span alt, @Nullable Span source)
            implements Block {

        /// Whether nothing but a photograph looks so: all three are there, the caption is no
        /// sentence that ends, and either each is a paragraph of its own or the document marks the
        /// picture (`[Zdjęcie: alternative text]`).
        public boolean whole(String text) {
            if (caption == null || alt == null || source == null) {
                return false;
            }
            boolean sentence =
                    LineForm.ends(text, caption, ".;:!?")
                            && !text.startsWith(" r.", caption.end() - 3);
            boolean marked = alt.start() < caption.start();
            return !sentence
                    && (marked || (parted(text, caption, alt) && parted(text, alt, source)));
        }

        private static boolean parted(String text, Span first, Span second) {
            return text.substring(first.end(), second.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    > 1;
        }
    }

    /// `OKRES REALIZACJI: 10-06-2009 do 14-06-2009`.
    record KeyValue(Span span, Span key, Span value) implements Block {}

    /// A row whose cells are parted by bars or tabs; an empty cell has an empty span.
    record Row(Span span, java.util.List<Span> cells) implements Block {

        public Row {
            cells = java.util.List.copyOf(cells);
        }
    }
}
