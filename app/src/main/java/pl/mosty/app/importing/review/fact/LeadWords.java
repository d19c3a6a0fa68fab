package pl.mosty.app.importing.review.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.page.Page;

/// The words that lead a section, to be read by a person: what a report fills in stands there as in
/// the source, or is named in brackets.
record LeadWords(Page page, int year) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z:-]+)}");

    @Nullable String of(SectionDraft section) {
        var lead = section.lead();
        return lead == null
                ? null
                : PLACEHOLDER
                        .matcher(lead)
                        .replaceAll(it -> Matcher.quoteReplacement(filled(it.group(1), section)));
    }

    private String filled(String placeholder, SectionDraft section) {
        var project = section.project();
        var network = section.network();
        return switch (placeholder) {
            case "year" -> Integer.toString(year);
            case "project" -> project == null ? named("project") : project;
            case "network" -> network == null ? named("network") : network;
            default -> named(placeholder);
        };
    }

    private String named(String placeholder) {
        var thing = placeholder.replaceFirst(":.*", "");
        var key =
                placeholder.endsWith(":count")
                        ? "review.lead." + thing + ".count"
                        : "review.lead." + thing;
        return "[" + (page.has(key) ? page.text(key) : thing) + "]";
    }
}
