package pl.mosty.report.composition;

import java.util.ArrayList;
import java.util.Locale;
import pl.mosty.report.chapter.Chapter;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Inline;

/// Writes a chapter from its records. What the Polish library cannot inflect is written as it is,
/// with a warning; nothing is left out. Safe for use by several threads.
public final class Composer {

    private final Language language;

    /// @param language the Polish that generated words are written in
    public Composer(Language language) {
        this.language = language;
    }

    public Composition compose(Chapter chapter) {
        var warnings = new ArrayList<CompositionWarning>();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, Inline.words(chapter.title()), chapter.titleImplied()));
        var writer = new SectionWriter(chapter, new Wording(language, chapter, warnings));
        for (var section : chapter.sections()) {
            blocks.addAll(writer.write(section));
        }
        return new Composition(
                new Document(
                        chapter.title(), chapter.author(), Locale.forLanguageTag("pl"), blocks),
                warnings);
    }
}
