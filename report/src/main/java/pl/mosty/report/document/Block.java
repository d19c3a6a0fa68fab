package pl.mosty.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a document that stands on lines of its own.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 for the document's title, 2 for its sections, and so on to 6
    /// @param implied true where the chapter's readers see a lead sentence in its stead: formats
    ///   with a structure still need it, plain text leaves it out
    record Heading(int level, List<Inline> text, boolean implied) implements Block {

        /// @throws IllegalArgumentException when the level is not within 1 to 6
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("no such heading level: " + level);
            }
            text = List.copyOf(text);
        }
    }

    /// One paragraph of running text.
    record Paragraph(List<Inline> text) implements Block {

        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// A list whose order carries no numbers.
    record BulletList(List<Item> items) implements Block {

        public BulletList {
            items = List.copyOf(items);
        }
    }

    /// One bullet.
    ///
    /// @param inside what belongs to the bullet: its photographs and lists of its own
    record Item(List<Inline> text, List<Block> inside) {

        public Item {
            text = List.copyOf(text);
            inside = List.copyOf(inside);
        }
    }

    /// A photograph with its caption, alternative text and source.
    ///
    /// @param image where the picture is, or null while only its words are known
    /// @param alternative what a reader who cannot see the picture is told; empty when nobody has
    ///   written it yet
    /// @param source whose picture it is, empty when unknown
    record Figure(
            @Nullable Image image, List<Inline> caption, List<Inline> alternative, String source)
            implements Block {

        public Figure {
            caption = List.copyOf(caption);
            alternative = List.copyOf(alternative);
        }
    }
}
