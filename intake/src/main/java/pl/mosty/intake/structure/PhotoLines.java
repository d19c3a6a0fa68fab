package pl.mosty.intake.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Line;

/// Finds photo blocks: a line that names the source, and above it up to two lines without a bullet,
/// the caption first and the alternative text second. Documents with pictures give them as
/// `[Zdjęcie: alternative text]`, with caption and source on the lines below; some label each line:
/// `Zdjęcie: …`, `Tekst alternatywny: …`, `Autor: …`.
final class PhotoLines {

    private static final int CAPTION = 300;

    /// Letters of the shortest label before a credit.
    private static final int LABELLED = 4;

    private static final int ALT = 600;
    private static final Pattern NO_CAPTION =
            Pattern.compile("(?iu)^(?:galeria|zdjęcia|fotografie|gallery)\\b.{0,24}$");
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?iu)(?:źródło|zrodlo|fot\\.|fotografia|foto|zdjęcie|autor zdjęcia|photo|source|quelle|bild)(?: zdjęcia| fotografii)?\\s*[:.]?\\s*[:.]\\s*(\\S.*)|(?iu)(?:fot\\.|foto)\\s+(?!\\d{1,3}[.:])(\\S.*)");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(?:(?:podpis|opis zdjęcia|opis alternatywny|tekst alternatywny|alt|opis|tytuł)\\s*:|\\[(?:podpis|opis)\\]|\\[?(?:zdjęcie|fotografia|fot\\.|foto|rycina|ryc\\.)\\s*(?:nr\\s*)?\\d{1,3}\\s*[\\].:])\\s*");
    private static final Pattern CAPTIONED =
            Pattern.compile(
                    "(?iu)(?:zdjęcie|fotografia|podpis(?: pod zdjęciem| zdjęcia)?|photo|caption|bild)(?: (?:nr )?\\d{1,3})?\\s*:\\s*(\\S.*)");
    private static final Pattern ALT_TEXT =
            Pattern.compile(
                    "(?iu)(?:tekst alternatywny|opis alternatywny|opis zdjęcia|alt(?:ernative text)?|alternativtext)\\s*:\\s*(\\S.*)");
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?iu)(?:źródło|autor(?:ka)?(?: zdjęcia)?|fot\\.?|source|credit|author|quelle)\\s*:\\s*(\\S.*)");
    private static final Pattern FIELD = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30}:\\s+(\\S.*)");
    private static final Pattern CREDITED =
            Pattern.compile(
                    "(\\p{Lu}[^\\n|]{7,180}?)[.,;]?\\s+(?:[-–—]\\s+)?[(\\[|/]?\\s?(?:[Ff]ot\\.:?|[Ff]oto:|[Zz]djęcie:|[Pp]hoto:|[Źź]ródło:)\\s+((?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[^\\n.()\\[\\]]{2,60}?)[.)\\]]*");
    private static final Pattern SEEN =
            Pattern.compile("(?iuU)\\b(?:od (?:lewej|prawej)|na zdjęciu|from (?:the )?left)\\b");
    private static final Pattern INITIALS =
            Pattern.compile("\\(\\p{L}{1,4}(?:[./]\\s?\\p{L}{1,4})*\\.?\\)");
    private static final Pattern PICTURE = Pattern.compile("\\[Zdjęcie(?:: ([^\\]\\n]*))?\\]");
    private final String text;
    private final List<Line> lines;
    private final Prose prose;

    PhotoLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.prose = new Prose(text, lines);
    }

    /// Photo blocks by the index of their first line.
    Map<Integer, Found> find() {
        var found = new HashMap<Integer, Found>();
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            var picture = picture(i);
            if (picture == null) {
                picture = labelled(i);
            }
            if (picture == null) {
                picture = credited(i);
            }
            if (picture != null) {
                found.put(i, picture);
                i = picture.last();
                free = i + 1;
                continue;
            }
            var source = source(lines.get(i));
            if (source == null || inCard(i)) {
                continue;
            }
            if (tells(text, source)) {
                var body = lines.get(i).body();
                found.put(i, new Found(new Block.PhotoBlock(body, source, null, null), i));
                free = i + 1;
                continue;
            }
            var above = above(i, free);
            if (!above.isEmpty() && !isTitle(above, i)) {
                found.put(above.getFirst(), found(above, i, source));
            } else if (above.isEmpty() && isAmongCredits(i)) {
                var body = lines.get(i).body();
                found.put(i, new Found(new Block.PhotoBlock(body, null, null, source), i));
            }
            free = i + 1;
        }
        new PagePictures(text, lines).find().forEach(found::putIfAbsent);
        return found;
    }

    private @Nullable Found picture(int first) {
        var line = lines.get(first);
        if (line.isBlank() || text.charAt(line.body().start()) != '[') {
            return null;
        }
        var matcher = PICTURE.matcher(text).region(line.body().start(), line.body().end());
        if (!matcher.matches()) {
            return null;
        }
        var alt = matcher.start(1) < 0 ? null : new Span(matcher.start(1), matcher.end(1));
        Span caption = null;
        Span source = null;
        int last = first;
        while (source == null && last + 1 < lines.size() && !lines.get(last + 1).isBlank()) {
            source = source(lines.get(last + 1));
            if (source == null && caption != null) {
                break;
            }
            last++;
            caption = source == null ? lines.get(last).body() : caption;
        }
        var span = new Span(line.body().start(), lines.get(last).body().end());
        return new Found(new Block.PhotoBlock(span, caption, alt, source), last);
    }

    /// A caption with its label, and below it the alternative text, the author or both with theirs.
    private @Nullable Found labelled(int first) {
        var caption = value(CAPTIONED, first);
        if (caption == null) {
            return null;
        }
        int second = next(first);
        var alt = value(ALT_TEXT, second);
        int third = alt == null ? second : next(second);
        var source = value(AUTHOR, third);
        if (alt == null && source == null) {
            return null;
        }
        int last = source == null ? second : third;
        var span = new Span(lines.get(first).body().start(), lines.get(last).body().end());
        return new Found(new Block.PhotoBlock(span, caption, alt, source), last);
    }

    /// `Powitanie gości przed ratuszem. Fot. Jan Lipa`: caption and credit on one line.
    private @Nullable Found credited(int index) {
        var line = lines.get(index);
        if (line.isBlank() || line.marker() != null) {
            return null;
        }
        var matcher = CREDITED.matcher(text).region(line.body().start(), line.body().end());
        if (!matcher.matches()) {
            return null;
        }
        var caption = unlabelled(new Span(matcher.start(1), matcher.end(1)));
        var source = new Span(matcher.start(2), matcher.end(2));
        return new Found(new Block.PhotoBlock(line.body(), caption, null, source), index);
    }

    /// `Fot. Goście z Grazu obejrzeli obrazy. Od lewej: …`: what is seen, not who took it.
    private static boolean tells(String text, Span credit) {
        return SEEN.in(Passage.of(text, credit)) || LineForm.hasPast(text, credit);
    }

    /// The first line of a page, with the credit of its picture behind it and then the text.
    private boolean isTitle(List<Integer> above, int source) {
        return above.size() == 1
                && lines.get(source - 1).isBlank()
                && lines.subList(0, above.getFirst()).stream().allMatch(Line::isBlank)
                && !lines.subList(source + 1, lines.size()).stream().allMatch(Line::isBlank);
    }

    /// Credits below each other are those of pictures that have no other words.
    private boolean isAmongCredits(int index) {
        return (index > 0 && source(lines.get(index - 1)) != null)
                || (index + 1 < lines.size() && source(lines.get(index + 1)) != null);
    }

    private @Nullable Span value(Pattern label, int index) {
        if (index >= lines.size() || lines.get(index).isBlank()) {
            return null;
        }
        var body = lines.get(index).body();
        var matcher = label.matcher(text).region(body.start(), body.end());
        return matcher.matches() ? new Span(matcher.start(1), matcher.end(1)) : null;
    }

    /// The following line, or the one behind a single blank line.
    private int next(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).isBlank() ? index + 2 : index + 1;
    }

    private Found found(List<Integer> above, int last, Span source) {
        var caption = unlabelled(lines.get(above.getFirst()).body());
        var alt = above.size() > 1 ? unlabelled(lines.get(above.get(1)).body()) : null;
        var start = lines.get(above.getFirst()).body().start();
        var span = new Span(start, lines.get(last).body().end());
        return new Found(new Block.PhotoBlock(span, caption, alt, source), last);
    }

    private @Nullable Span source(Line line) {
        if (line.marker() != null || line.isBlank()) {
            return null;
        }
        var matcher = SOURCE.matcher(text).region(line.body().start(), line.body().end());
        if (!matcher.matches()) {
            return null;
        }
        int group = matcher.group(1) != null ? 1 : 2;
        return new Span(matcher.start(group), matcher.end(group));
    }

    /// `Fot. Jan Lipa`, whatever stands above it.
    static boolean isCredit(String text, Span body) {
        var credit = SOURCE.matcher(text).region(body.start(), body.end());
        return credit.matches() && !tells(text, new Span(body.start() + LABELLED, body.end()));
    }

    private List<Integer> above(int source, int free) {
        var above = new ArrayList<Integer>();
        for (int i = source - 1; i >= free && above.size() < 2; i--) {
            var line = lines.get(i);
            if (line.isBlank()) {
                if (i > free && lines.get(i - 1).isBlank()) {
                    break;
                }
                continue;
            }
            int length = line.body().end() - line.body().start();
            char last = text.charAt(line.body().end() - 1);
            boolean told = (above.size() == 1 && (last == ':' || last == ';')) || prose.is(i);
            boolean other =
                    text.substring(line.body().start(), line.body().end()).indexOf('|') >= 0
                            || NO_CAPTION.in(text.substring(line.body().start(), line.body().end()))
                            || INITIALS.matcher(text)
                                    .region(line.body().start(), line.body().end())
                                    .matches();
            if (other
                    || line.marker() != null
                    || length > (above.isEmpty() ? ALT : CAPTION)
                    || told) {
                break;
            }
            above.addFirst(i);
        }
        return above;
    }

    private Span unlabelled(Span span) {
        var matcher = LABEL.matcher(text).region(span.start(), span.end());
        return matcher.lookingAt() && matcher.end() < span.end()
                ? Chars.trim(text, matcher.end(), span.end())
                : span;
    }

    /// `Źródło: Fundusz Mikroprojektów` between `Tytuł projektu: …` and `Partner wiodący: …` is a
    /// field of a card.
    private boolean inCard(int source) {
        return isField(source - 1) && isField(source + 1);
    }

    private boolean isField(int index) {
        return index >= 0
                && value(FIELD, index) != null
                && value(AUTHOR, index) == null
                && unlabelled(lines.get(index).body()).equals(lines.get(index).body());
    }

    /// @param last index of its last line
    record Found(Block.PhotoBlock block, int last) {}
}
