package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Mark;
import pl.mosty.intake.structure.Part;

/// An item whose bullet is lost gets the one of its neighbours. A paragraph apart from the list
/// that is not apart in itself is none of its items.
public final class MissingBullet implements Check {

    private static final Pattern LABEL =
            Pattern.compile("([ \\u00a0(]*)(\\p{L}|\\d{1,3})([.)][ \\u00a0]*)");
    private static final Pattern BLANK_ABOVE = Pattern.compile("\\n[ \\u00a0\\r]*\\n$");
    private static final Pattern BLANK_BELOW = Pattern.compile("^\\n[ \\u00a0\\r]*(?:\\n|$)");

    @Override
    public String name() {
        return "missing-bullet";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 7 maja – festyn;\n  9 maja – spotkanie z Grazem;\n • 2 czerwca – warsztaty.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "1999 – wznowiono kontakty:\n- maj – wyjazd radnych do Grazu\n\n2000 – luty – przyjazd radnych z Grazu\n- lipiec – festyn w Brnie",
                "7 maja – festyn;\n9 maja – spotkanie z Grazem;\n2 czerwca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • 7 maja – festyn;\n • 2 czerwca – warsztaty.\n\nWe wrześniu gościł u nas chór z Grazu.\n\nMuzyka\n\n • 3 października – koncert.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var text = reviewed.text();
        var findings = new ArrayList<Finding>();
        for (var part : reviewed.chapter().outline().parts()) {
            Bullet above = null;
            int lost = 0;
            for (var block : part.blocks()) {
                if (!(block instanceof Bullet bullet)) {
                    continue;
                }
                if (bullet.mark() == Mark.LOST
                        && (!isApart(text, bullet) || (above != null && isApart(text, above)))) {
                    lost++;
                    var mend = above == null ? mark(text, first(part), 0) : mark(text, above, lost);
                    findings.add(finding(text, bullet, mend));
                }
                if (bullet.mark() == Mark.HAS) {
                    above = bullet;
                    lost = 0;
                }
            }
        }
        return findings;
    }

    private Finding finding(String text, Bullet lost, @Nullable String mend) {
        return new Finding(
                name(),
                new Span(lineStart(text, lost.body().start()), lost.body().start()),
                new Message(
                        "Ten punkt listy stracił punktor: dodaj go.",
                        "This item of the list has lost its bullet: add it."),
                mend);
    }

    private static @Nullable Bullet first(Part part) {
        return part.blocks().stream()
                .filter(block -> block instanceof Bullet bullet && bullet.mark() == Mark.HAS)
                .map(Bullet.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// The same mark, behind `e) ` the letter so many steps on; a number only a person can give.
    ///
    /// @param steps 0 where the neighbour stands below
    private static @Nullable String mark(String text, @Nullable Bullet neighbour, int steps) {
        if (neighbour == null) {
            return null;
        }
        var mark = prefix(text, neighbour);
        var label = LABEL.matcher(mark);
        if (!label.matches()) {
            return mark;
        }
        int letter = label.group(2).charAt(0);
        return steps > 0 && letter >= 'a' && letter + steps <= 'z'
                ? label.group(1) + (char) (letter + steps) + label.group(3)
                : null;
    }

    private static String prefix(String text, Bullet bullet) {
        return text.substring(lineStart(text, bullet.body().start()), bullet.body().start());
    }

    /// Blank lines stand above and below it.
    private static boolean isApart(String text, Bullet bullet) {
        int start = lineStart(text, bullet.body().start());
        int end = text.indexOf('\n', bullet.body().end());
        return BLANK_ABOVE.matcher(text.substring(Math.max(0, start - 4), start)).find()
                && (end < 0
                        || BLANK_BELOW
                                .matcher(text.substring(end, Math.min(text.length(), end + 4)))
                                .find());
    }

    private static int lineStart(String text, int at) {
        return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    }
}
