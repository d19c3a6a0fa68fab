package pl.mosty.app.importing.review.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.mosty.app.page.Page;
import pl.mosty.polish.inflection.Case;
import pl.mosty.report.lead.LeadPart;
import pl.mosty.report.lead.PartnerGroup;

/// A lead as a person edits it, in the reader's language: `[rok]` where the template says `{year}`,
/// `[nazwa jednostki: dopełniacz]` where it says `{unit:genitive}`.
record LeadLabels(Page page) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z:-]+)}");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]+)]");

    /// What is no placeholder stays as it is.
    String shown(String template) {
        var labels = labels();
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(it -> {
                    var label = labels.get(it.group());
                    return Matcher.quoteReplacement(label == null ? it.group() : "[" + label + "]");
                });
    }

    /// Brackets around anything else stay as words.
    String template(String shown) {
        var placeholders = new LinkedHashMap<String, String>();
        labels().forEach((placeholder, label) -> placeholders.put(label, placeholder));
        return LABEL.matcher(shown)
                .replaceAll(it ->
                        Matcher.quoteReplacement(
                                placeholders.getOrDefault(it.group(1).strip(), it.group())));
    }

    private Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var fixed : LeadPart.Fixed.values()) {
            var name = fixed.name().toLowerCase(Locale.ROOT);
            labels.put(fixed.toString(), page.text("review.lead." + name));
        }
        for (var c : Case.values()) {
            labels.put(new LeadPart.Unit(c).toString(), inCase(page.text("review.lead.unit"), c));
        }
        for (var group : PartnerGroup.values()) {
            var names = page.text("review.lead." + group);
            var count = page.text("review.lead." + group + ".count");
            labels.put(new LeadPart.Count(group, null).toString(), count);
            for (var c : Case.values()) {
                labels.put(new LeadPart.Count(group, c).toString(), inCase(count, c));
                labels.put(new LeadPart.Partners(group, c).toString(), inCase(names, c));
            }
        }
        return labels;
    }

    private String inCase(String label, Case c) {
        return label + ": " + page.text("review.lead.case." + c);
    }
}
