package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.reading.Sentences;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Heading;
import pl.mosty.intake.structure.Block.KeyValue;
import pl.mosty.intake.structure.Block.Mark;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.intake.structure.Block.PhotoBlock;
import pl.mosty.intake.structure.Block.Row;

/// Joins lines to blocks. What one line leaves open (a heading, or an item of a list without
/// bullets?) its neighbours decide.
final class Blocks {

    private static final int SHORT_ITEM = 90;
    private static final int LABEL = 40;
    private final String text;
    private final List<Line> lines;
    private final Map<Integer, PhotoLines.Found> photos;
    private final Map<Integer, Integer> entries;
    private final boolean wrapped;
    private final int widest;
    private final Indents indents = new Indents();
    private final List<Block> blocks = new ArrayList<>();
    private final Numbering numbering;
    private final Calendar days;
    private final StoryTitles titles;
    private final BareCaptions captions;
    private int at;

    private Blocks(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.photos = new PhotoLines(text, lines).find();
        this.entries = Chronicle.entries(text, lines);
        this.wrapped = Wrapping.isHard(text, lines);
        this.widest = Wrapping.widest(lines);
        this.numbering = new Numbering(lines);
        this.days = new Calendar(text, blocks);
        this.titles = new StoryTitles(text, lines);
        this.captions = new BareCaptions(text);
    }

    static List<Block> of(String text, List<Line> lines) {
        var reader = new Blocks(text, lines);
        while (reader.at < lines.size()) {
            reader.next();
        }
        return InlineHeadings.split(text, reader.blocks);
    }

    private void next() {
        var line = lines.get(at);
        var photo = photos.get(at);
        if (photo != null) {
            blocks.add(photo.block());
            at = photo.last() + 1;
        } else if (line.isBlank() || LineForm.namesPicture(text, line)) {
            at++;
        } else {
            blocks.add(block(line));
        }
    }

    private Block block(Line line) {
        var row = row(line);
        if (row != null) {
            at++;
            return row;
        }
        if (isTitle(line)) {
            at++;
            indents.clear();
            return new Heading(line.marker() == null ? Chars.trim(text, line.span()) : line.body());
        }
        var told = wrapped ? null : titles.lastOfEntry(line, blocks);
        if (told != null) {
            at = told.number();
            var body = new Span(Chars.trim(text, line.span()).start(), told.body().end());
            return new Bullet(body, body, 0, Mark.BARE);
        }
        if (line.marker() != null && numbering.inRun(at, line.marker())) {
            int depth = depth(line.indent());
            var body = new Span(line.body().start(), joined(line));
            return new Bullet(new Span(trimmedStart(line), body.end()), body, depth, Mark.HAS);
        }
        var whole = Chars.trim(text, line.span());
        var last = entries.get(at);
        if (last != null) {
            at = last + 1;
            var body = new Span(whole.start(), lines.get(last).body().end());
            return new Bullet(body, body, 0, Mark.BARE);
        }
        boolean opens = DayForm.opensWithDay(text, whole);
        boolean beside = opens && days.besideBullets(followingLine(line.number()));
        if (beside
                || DayForm.dated(text, whole)
                || (opens && days.besideDays(whole, followingLine(line.number())))
                || days.underMonth(whole)) {
            var body = new Span(whole.start(), joined(line));
            boolean lost = beside && !DayForm.opensYear(text, whole);
            return new Bullet(body, body, 0, lost ? Mark.LOST : Mark.BARE);
        }
        if (lostItem(line, whole)) {
            at++;
            return new Bullet(whole, whole, 0, Mark.LOST);
        }
        var pair = LineForm.keyValue().matcher(text).region(whole.start(), whole.end());
        if (pair.matches()) {
            at++;
            return new KeyValue(
                    whole,
                    new Span(pair.start(1), pair.end(1)),
                    new Span(pair.start(2), pair.end(2)));
        }
        if (LineForm.isLabelled(text, whole)) {
            return prose(line);
        }
        if (LineForm.isLink(text, whole)) {
            at++;
            return bare(whole);
        }
        return LineForm.isShort(text, line) && !continues(line) ? shortLine(whole) : prose(line);
    }

    private boolean isTitle(Line line) {
        return !wrapped && titles.isTitle(line, blocks);
    }

    private Block prose(Line line) {
        var span = new Span(trimmedStart(line), joined(line));
        if (captions.tellsRow(span)) {
            return new PhotoBlock(span, span, null, null);
        }
        var following = followingLine(at);
        boolean list = following != null && !isTitle(following) && isItem(span, following);
        boolean label = LineForm.ends(text, span, ":") && span.end() - span.start() < LABEL;
        return label && !list && following != null && !LineForm.isShort(text, following)
                ? new Heading(new Span(span.start(), span.end() - 1))
                : new Paragraph(span, LineForm.ends(text, span, ":") || (list && !isTold(span)));
    }

    /// Several finished sentences: they tell of something themselves, whatever list follows.
    private boolean isTold(Span span) {
        return LineForm.ends(text, span, ".!?") && Sentences.of(text, span).size() > 1;
    }

    private boolean isItem(Span before, Line line) {
        var marker = line.marker();
        return DayForm.dated(text, line.body())
                || (marker != null
                        && !Numbering.isNumber(marker)
                        && !LineForm.isSpeech(text, before, line, followingLine(line.number())));
    }

    private Block shortLine(Span whole) {
        int own = at++;
        if (LineForm.labelsDate(text, whole)) {
            return bare(whole);
        }
        indents.clear();
        if (!blocks.isEmpty() && captions.tellsRow(whole)) {
            return new PhotoBlock(whole, whole, null, null);
        }
        var following = followingLine(at);
        boolean amongItems =
                !blankAt(own - 1)
                        && !blankAt(own + 1)
                        && following != null
                        && following.marker() == null
                        && LineForm.isShort(text, following);
        if (LineForm.category(text, whole)
                || LineForm.headsPlaces(text, lines, own)
                || (following != null && LineForm.leadsOn(text, whole))
                || (LineForm.upperCase(text, whole) && !amongItems)) {
            return new Heading(whole);
        }
        if (!blankAt(own - 1)
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Bullet b
                && b.mark() == Mark.BARE
                && LineForm.goesOn(text, b.body(), whole)) {
            return bare(whole);
        }
        if (following == null) {
            return blocks.isEmpty() ? new Paragraph(whole, false) : bare(whole);
        }
        boolean alone = blankAt(own - 1) && blankAt(own + 1);
        if (alone && captions.isCaption(whole, blocks, following)) {
            return new PhotoBlock(whole, whole, null, null);
        }
        boolean titles = following.marker() != null || !LineForm.isShort(text, following);
        boolean heads =
                !PhotoLines.isCredit(text, whole) && (titles || (alone && own + 2 < lines.size()));
        return heads ? new Heading(whole) : bare(whole);
    }

    private static Bullet bare(Span whole) {
        return new Bullet(whole, whole, 0, Mark.BARE);
    }

    /// The end of the text that starts on this line; moves behind it.
    private int joined(Line first) {
        var last = first;
        at++;
        while (at < lines.size() && !photos.containsKey(at) && belongs(last, lines.get(at))) {
            last = lines.get(at);
            at++;
        }
        return last.body().end();
    }

    private boolean belongs(Line before, Line line) {
        if (line.isBlank() || line.marker() != null || row(line) != null) {
            return false;
        }
        var whole = Chars.trim(text, line.span());
        if (DayForm.dated(text, whole)
                || days.underMonth(whole)
                || (DayForm.opensWithDay(text, before.body())
                        && DayForm.opensWithDay(text, whole))) {
            return false;
        }
        boolean open = !LineForm.ends(text, before.body(), ".;:!?");
        if (LineForm.startsSmall(text, line.body()) && (open || wrapped)) {
            return true;
        }
        return wrapped
                && (open || !LineForm.isShort(text, line))
                && Wrapping.isFull(before, widest)
                && !DayForm.dated(text, line.body());
    }

    private boolean continues(Line line) {
        boolean heading = LineForm.startsInCapitals(text, line.body());
        return !heading && at + 1 < lines.size() && belongs(line, lines.get(at + 1));
    }

    private int depth(int indent) {
        boolean first = blocks.isEmpty() || !(blocks.getLast() instanceof Bullet);
        if (at > 0 && blankAt(at - 1) && first) {
            indents.clear();
        }
        return indents.depth(indent);
    }

    /// `Energy Cities;` between the bullets of a list: an item that lost its own.
    private boolean lostItem(Line line, Span whole) {
        var following = followingLine(line.number());
        return whole.end() - whole.start() < SHORT_ITEM
                && LineForm.ends(text, whole, ";")
                && Character.isUpperCase(text.charAt(whole.start()))
                && following != null
                && following.marker() != null
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Bullet;
    }

    private @Nullable Row row(Line line) {
        var cells = Cells.of(text, line);
        return cells.size() < 2 ? null : new Row(Chars.trim(text, line.span()), cells);
    }

    private int trimmedStart(Line line) {
        return Chars.trim(text, line.span()).start();
    }

    private boolean blankAt(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    private @Nullable Line followingLine(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return null;
    }
}
