package pl.mosty.report.composition;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.report.chapter.Chapter;
import pl.mosty.report.chapter.ChapterSection;
import pl.mosty.report.chapter.ChapterSection.Layout;
import pl.mosty.report.chapter.Entry;
import pl.mosty.report.chapter.PhotoEntry;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Block.Item;
import pl.mosty.report.document.Block.Paragraph;
import pl.mosty.report.document.Inline;

/// Writes one section: its heading, its lead, its entries.
final class SectionWriter {

    private static final int HEADING_LEVEL = 2;

    private final EntryWriter entries;
    private final LeadWriter leads;
    private final Wording wording;

    SectionWriter(Chapter chapter, Wording wording) {
        entries = new EntryWriter(chapter.style(), wording);
        leads = new LeadWriter(chapter.values(), wording);
        this.wording = wording;
    }

    List<Block> write(ChapterSection section) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Heading(
                        HEADING_LEVEL,
                        Inline.words(wording.placed(section.heading())),
                        section.headingImplied()));
        boolean prose = section.layout() == Layout.PROSE;
        var sentences =
                prose
                        ? section.entries().stream().map(entries::sentence).toList()
                        : List.<String>of();
        for (var paragraph : leads.paragraphs(section, sentences)) {
            blocks.add(new Paragraph(Inline.words(paragraph)));
        }
        blocks.addAll(figures(section.photos()));
        if (prose) {
            section.entries().forEach(entry -> blocks.addAll(figures(entry.photos())));
        } else if (!section.entries().isEmpty()) {
            blocks.add(list(section.entries(), section, "."));
        }
        return blocks;
    }

    /// @param closing the mark that closes the list's last bullet
    private BulletList list(List<Entry> told, ChapterSection section, String closing) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < told.size(); i++) {
            items.add(item(told.get(i), section, i == told.size() - 1 ? closing : ";"));
        }
        return new BulletList(items);
    }

    private Item item(Entry entry, ChapterSection section, String closing) {
        var inside = new ArrayList<Block>();
        var parts = entry.parts();
        if (!parts.isEmpty()) {
            inside.add(list(parts, section, closing));
        }
        inside.addAll(figures(entry.photos()));
        var text = entries.bullet(entry, section);
        return new Item(Closing.closed(text, parts.isEmpty() ? closing : ":"), inside);
    }

    private static List<Block> figures(List<PhotoEntry> photos) {
        return photos.stream().<Block>map(SectionWriter::figure).toList();
    }

    private static Figure figure(PhotoEntry photo) {
        return new Figure(
                photo.image(),
                Inline.words(photo.caption()),
                Inline.words(photo.alternative()),
                photo.source());
    }
}
