package pl.mosty.report.document;

import java.util.List;
import java.util.Locale;

/// One report or chapter.
///
/// @param title what a reader's window, tab or table of contents shows
/// @param author the body that answers for it
/// @param language the language of all text that names no other
public record Document(String title, String author, Locale language, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
