package pl.mosty.cli.extract;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.source.SourceText;
import pl.mosty.polish.date.DateInterval;

/// Shows an extraction on a terminal: a line for each activity, then the counts of the rest.
public final class ExtractionTable {

    private static final int WORDS = 70;

    private ExtractionTable() {}

    public static void print(
            Extraction extraction, SourceText source, boolean polish, PrintWriter out) {
        out.println(source.name());
        var locale = Locale.of(polish ? "pl" : "en");
        source.notices().forEach(it -> out.println("  ! " + it.message(locale)));
        for (var activity : extraction.activities()) {
            out.printf(
                    Locale.ROOT,
                    "  %-23s %-18s %-8s %-40s %s%n",
                    date(activity.date()),
                    activity.kind().name().toLowerCase(Locale.ROOT),
                    String.join(",", activity.countries()),
                    activity.people().stream()
                            .map(PersonMention::name)
                            .collect(Collectors.joining(", ")),
                    words(activity, extraction.document().text()));
        }
        out.printf(
                Locale.ROOT,
                polish
                        ? "  działania: %d, partnerzy: %d, członkostwa: %d, projekty: %d, zdjęcia: %d, uwagi: %d%n"
                        : "  activities: %d, partners: %d, memberships: %d, projects: %d, photos: %d, findings: %d%n",
                extraction.activities().size(),
                extraction.partnerships().size(),
                extraction.memberships().size(),
                extraction.projects().size(),
                extraction.photos().size(),
                extraction.findings().size());
        out.flush();
    }

    private static String date(@Nullable DateInterval date) {
        return date == null ? "–" : date.toString();
    }

    private static String words(Activity activity, String text) {
        var words = activity.evidence().span().of(text).replaceAll("\\s+", " ");
        return words.length() <= WORDS ? words : words.substring(0, WORDS - 1) + "…";
    }
}
