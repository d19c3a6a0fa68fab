package pl.mosty.report.composition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.report.chapter.ChapterSection;
import pl.mosty.report.lead.CountedPartners;
import pl.mosty.report.lead.LeadPart;
import pl.mosty.report.lead.LeadTemplate;
import pl.mosty.report.lead.LeadValues;
import pl.mosty.report.lead.SectionSubject;

/// Fills the placeholders of leads.
final class LeadWriter {

    private final LeadValues values;
    private final Wording wording;

    LeadWriter(LeadValues values, Wording wording) {
        this.values = values;
        this.wording = wording;
    }

    /// The section's lead as paragraphs. Sentences for which the lead has no place of its own close
    /// its last paragraph.
    List<String> paragraphs(ChapterSection section, List<String> sentences) {
        var waiting = sentences.iterator();
        var text = new StringBuilder();
        var lead = section.lead();
        if (lead != null) {
            warnOfUnknown(lead);
            lead.parts().forEach(part -> text.append(filled(part, section.subject(), waiting)));
        }
        waiting.forEachRemaining(
                sentence -> text.append(text.isEmpty() ? "" : " ").append(sentence));
        var paragraphs = new ArrayList<String>();
        for (var paragraph : text.toString().split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private String filled(LeadPart part, SectionSubject subject, Iterator<String> sentences) {
        return switch (part) {
            case LeadPart.Words words -> wording.placed(words.text());
            case LeadPart.Unit unit -> wording.place(values.unit(), unit.grammaticalCase());
            case LeadPart.Count count -> count(count);
            case LeadPart.Partners partners -> partners(partners);
            case LeadPart.Fixed fixed ->
                    switch (fixed) {
                        case YEAR -> Integer.toString(values.year());
                        case PROJECT -> orWarning(subject.project(), fixed);
                        case PROGRAMME -> orWarning(subject.programme(), fixed);
                        case NETWORK -> orWarning(subject.network(), fixed);
                        case ACTIVITY -> sentences.hasNext() ? sentences.next() : "";
                    };
        };
    }

    private String count(LeadPart.Count count) {
        int number = values.count(count.group());
        var grammaticalCase = count.grammaticalCase();
        return grammaticalCase == null
                ? Integer.toString(number)
                : CountedPartners.write(number, count.group(), grammaticalCase);
    }

    private String partners(LeadPart.Partners partners) {
        var names = values.partners(partners.group());
        return names.isEmpty()
                ? orWarning(null, partners)
                : wording.tied(wording.partners(names, partners.grammaticalCase()));
    }

    private String orWarning(@Nullable String value, LeadPart part) {
        if (value != null) {
            return value;
        }
        wording.warn(
                "empty-placeholder",
                part.toString(),
                "Uzupełnij dane w rejestrze albo usuń to pole ze zdania wprowadzającego.");
        return "…";
    }

    private void warnOfUnknown(LeadTemplate lead) {
        for (var unknown : lead.unknown()) {
            wording.warn(
                    "unknown-placeholder",
                    unknown,
                    "Popraw nazwę pola w zdaniu wprowadzającym albo usuń nawias klamrowy.");
        }
    }
}
