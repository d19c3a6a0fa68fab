package pl.mosty.intake.rule.project;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Facts;

/// Adds projects, each name once.
public final class Projects {

    /// `Działanie 3.2: Współpraca`: a part of the programme that pays.
    private static final Pattern MEASURE =
            Regex.anyCase(
                    "^(?:(?:pod)?działanie|priorytet|oś priorytetowa|cel szczegółowy)\\b[^\\p{L}]*(?:\\d|[IVX]+\\b|(?:pod)?działanie\\b)");

    private Projects() {}

    /// Unless its name, or a longer one with it, is known; a shorter one gives way.
    public static void add(
            Facts facts, Evidence evidence, String name, @Nullable String programme, int section) {
        add(facts, evidence, name, programme, null, section);
    }

    static void add(
            Facts facts,
            Evidence evidence,
            String name,
            @Nullable String programme,
            @Nullable Span description,
            int section) {
        var tidy =
                Regex.without(
                        Chars.oneSpaced(name),
                        "(?iuU)^(?:mikro)?projekt (?:p[nt]\\. )?(?=\\p{Lu})|[\\s,;:.–—-]+$");
        if (tidy.isEmpty() || MEASURE.in(tidy) || isKnown(facts, tidy)) {
            return;
        }
        var next = new Project(evidence, tidy, programme, description, section);
        var projects = facts.projects();
        for (int i = 0; i < projects.size(); i++) {
            if (begins(tidy, projects.get(i).name())) {
                projects.set(i, next);
                return;
            }
        }
        projects.add(next);
    }

    private static boolean isKnown(Facts facts, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return facts.projects().stream()
                .anyMatch(p -> p.name().toLowerCase(Locale.ROOT).contains(lower));
    }

    /// `Mosty: szkoły dwujęzyczne` is what was called `Mosty` before.
    private static boolean begins(String longer, String shorter) {
        return longer.length() > shorter.length()
                && longer.regionMatches(true, 0, shorter, 0, shorter.length())
                && !Character.isLetterOrDigit(longer.charAt(shorter.length()));
    }
}
