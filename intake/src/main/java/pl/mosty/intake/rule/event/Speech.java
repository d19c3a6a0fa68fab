package pl.mosty.intake.rule.event;

import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Saying;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.intake.structure.Part;

/// Lines that quote what somebody said: `– Liczymy na więcej – mówi burmistrz Jan Lipa.`
public final class Speech {

    /// Behind the mark that closes the words said, up to the speaker's name.
    private static final Pattern SAYS =
            Regex.anyCase("[-–—\"”] (?:\\p{L}+ )?" + Saying.VERB + "[^.;–—]{0,90}$");

    private Speech() {}

    /// Its dash was read as a bullet or not.
    static boolean is(Part part, Block block, String text) {
        return part.lead() == null
                && (block instanceof Paragraph || block instanceof Bullet)
                && Chars.isDash(text.charAt(block.span().start()))
                && Predicates.isSpeech(Chars.oneSpaced(block.span().of(text)).strip());
    }

    /// Whether the part ends in such a line, behind which the story goes on.
    static boolean ends(Part part, String text) {
        return !part.blocks().isEmpty() && is(part, part.blocks().getLast(), text);
    }

    /// The lines behind an event, before another is told.
    ///
    /// @param next where that one begins
    public static List<Span> behind(Chapter chapter, Event event, int next) {
        return event.part().blocks().stream()
                .filter(it -> it.span().start() >= event.context().end())
                .filter(it -> it.span().start() < next && is(event.part(), it, chapter.text()))
                .map(Block::span)
                .toList();
    }

    /// Whether the words of the line before a name tell that its bearer speaks.
    public static boolean isOf(Chapter chapter, Span line, Span name) {
        return SAYS.in(new Passage(chapter.text(), line.start(), name.start()));
    }
}
