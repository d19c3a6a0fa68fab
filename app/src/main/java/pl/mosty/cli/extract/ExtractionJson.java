package pl.mosty.cli.extract;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.PartnershipClaim;
import pl.mosty.intake.extraction.Photo;
import pl.mosty.intake.extraction.Project;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.source.SourceText;
import pl.mosty.intake.source.content.Place;
import pl.mosty.intake.source.content.Places;
import pl.mosty.polish.date.DateInterval;
import tools.jackson.core.JsonGenerator;

/// Writes extractions as the documented JSON. Fields are written one by one, without reflection, so
/// that the command starts fast.
public final class ExtractionJson {

    private final JsonGenerator json;
    private final boolean withText;
    private final Locale locale;
    private Places places = Places.NONE;

    /// @param withText whether `document.text` is written
    /// @param locale of the notices and of the findings' messages
    public ExtractionJson(JsonGenerator json, boolean withText, Locale locale) {
        this.json = json;
        this.withText = withText;
        this.locale = locale;
    }

    public void write(Extraction extraction, SourceText source) {
        places = source.places();
        json.writeStartObject();
        document(extraction, source);
        for (var list : ExtractionList.values()) {
            json.writeArrayPropertyStart(list.key());
            items(list, extraction);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /// The items of one list, for a caller who opens and closes its array.
    void items(ExtractionList list, Extraction extraction) {
        switch (list) {
            case SECTIONS -> each(extraction.sections(), this::section);
            case ACTIVITIES -> each(extraction.activities(), this::activity);
            case PARTNERSHIPS -> each(extraction.partnerships(), this::partnership);
            case PARTNERSHIP_CLAIMS -> each(extraction.partnershipClaims(), this::claim);
            case MEMBERSHIPS -> each(extraction.memberships(), this::membership);
            case PROJECTS -> each(extraction.projects(), this::project);
            case PHOTOS -> each(extraction.photos(), this::photo);
            case FINDINGS -> each(extraction.findings(), this::finding);
        }
    }

    private void partnership(Partnership p) {
        text("partner", p.partner());
        text("kind", lower(p.kind()));
        text("country", p.country());
        text("since", p.since());
        json.writeBooleanProperty("ended", p.ended());
        evidence(p.evidence());
    }

    private void claim(PartnershipClaim c) {
        json.writeNumberProperty("count", c.count());
        text("of", c.of());
        evidence(c.evidence());
    }

    private void membership(Membership m) {
        text("organisation", m.organisation());
        text("renamed_from", m.renamedFrom());
        number("renamed_year", m.renamedYear());
        evidence(m.evidence());
    }

    private void project(Project p) {
        text("name", p.name());
        text("programme", p.programme());
        span("description", p.description());
        evidence(p.evidence());
    }

    private void finding(Finding f) {
        text("rule", f.rule());
        spanWithPlace(f.span());
        text("message", f.message().in(locale));
        text("suggestion", f.suggestion());
    }

    /// In the place of a file that could not be read.
    public void writeError(String file, String message) {
        json.writeStartObject();
        text("error", message);
        text("file", file);
        json.writeEndObject();
    }

    private void document(Extraction extraction, SourceText source) {
        var document = extraction.document();
        json.writeObjectPropertyStart("document");
        text("format", source.format().code());
        text("language", document.language());
        number("year", document.year());
        text("authority", document.authority());
        text("title", document.title() == null ? source.details().title() : document.title());
        list(
                "notices",
                source.notices(),
                it -> {
                    text("kind", it.kind().code());
                    it.where().ifPresent(this::place);
                    text("message", it.message(locale));
                });
        if (withText) {
            text("text", document.text());
        }
        json.writeEndObject();
    }

    private void section(Section section) {
        text("kind", lower(section.kind()));
        span("span", section.span());
        span("lead", section.lead());
        text("governs", section.governs() == null ? null : lower(section.governs()));
    }

    private void activity(Activity activity) {
        evidence(activity.evidence());
        date(activity.date());
        text("kind", lower(activity.kind()));
        text("direction", lower(activity.direction()));
        list(
                "people",
                activity.people(),
                p -> {
                    text("name", p.name());
                    text("as_printed", p.asPrinted());
                    text("office", p.office());
                    text("represents", p.represents());
                    text("side", lower(p.side()));
                    span("span", p.span());
                });
        texts("countries", activity.countries());
        texts("places", activity.places());
        texts("partners", activity.partners());
        texts("organisations", activity.organisations());
        texts("topics", activity.topics());
        json.writeNumberProperty("count", activity.count());
        text("project", activity.project());
        text("network", activity.network());
        span("narrative", activity.narrative());
        json.writeNumberProperty("section", activity.section());
    }

    private void date(@Nullable DateInterval date) {
        json.writeObjectPropertyStart("date");
        text("start", date == null ? null : date.start().toString());
        text("end", date == null ? null : date.end().toString());
        text("precision", date == null ? "none" : lower(date.precision()));
        json.writeEndObject();
    }

    private void photo(Photo photo) {
        text("caption", photo.caption());
        text("alt", photo.alt());
        text("source", photo.source());
        number("illustrates", photo.illustrates());
        number("illustrates_membership", photo.illustratesMembership());
        evidence(photo.evidence());
    }

    private void evidence(Evidence evidence) {
        spanWithPlace(evidence.span());
        text("rule", evidence.rule());
        json.writeNumberProperty("confidence", evidence.confidence());
    }

    /// The span, and the page or paragraph of the file where it begins.
    private void spanWithPlace(Span span) {
        span("span", span);
        places.at(span.start()).ifPresent(this::place);
    }

    private void place(Place place) {
        number(lower(place.unit()), place.number());
    }

    private <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        each(items, fields);
        json.writeEndArray();
    }

    private <T> void each(List<T> items, Consumer<T> fields) {
        for (var item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
    }

    private void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void number(String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    private void span(String name, @Nullable Span span) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeArrayPropertyStart(name);
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
