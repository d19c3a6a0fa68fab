package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Mark;
import pl.mosty.intake.structure.Part;

/// An item whose bullet is lost gets the one of its neighbours.
public final class MissingBullet implements Check {

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
        return List.of("7 maja – festyn;\n9 maja – spotkanie z Grazem;\n2 czerwca – warsztaty.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var part : reviewed.chapter().outline().parts()) {
            for (var block : part.blocks()) {
                if (block instanceof Bullet bullet && bullet.mark() == Mark.LOST) {
                    findings.add(finding(reviewed.text(), part, bullet));
                }
            }
        }
        return findings;
    }

    private Finding finding(String text, Part part, Bullet lost) {
        int line = lineStart(text, lost.body().start());
        return new Finding(
                name(),
                new Span(line, lost.body().start()),
                "Punkt listy stracił swój punktor.",
                prefix(text, part));
    }

    /// What stands before the first item that has its bullet.
    private static @Nullable String prefix(String text, Part part) {
        for (var block : part.blocks()) {
            if (block instanceof Bullet bullet && bullet.mark() == Mark.HAS) {
                return text.substring(
                        lineStart(text, bullet.body().start()), bullet.body().start());
            }
        }
        return null;
    }

    private static int lineStart(String text, int at) {
        return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    }
}
