package pl.mosty.app.importing.review.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.Draft.ClaimDraft;
import pl.mosty.app.importing.draft.Draft.MembershipDraft;
import pl.mosty.app.importing.draft.Draft.MendDraft;
import pl.mosty.app.importing.draft.Draft.PartnershipDraft;
import pl.mosty.app.importing.draft.Draft.PhotoDraft;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.draft.Draft.SectionDraft;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.intake.extraction.Partnership.PartnerKind;

/// A draft as a form, and back again with a person's corrections.
public record DraftForm(Page page) {

    public List<EditField> fields(Draft draft) {
        return switch (draft) {
            case ActivityDraft it -> new ActivityForm(page).fields(it);
            case PartnershipDraft it ->
                    List.of(
                            line("partner", it.partner()),
                            EditField.choice(
                                    "partnerKind",
                                    label("partnerKind"),
                                    it.kind().name(),
                                    options(PartnerKind.values())),
                            line("country", country(it.country())),
                            line("since", it.since()),
                            EditField.choice(
                                    "ended",
                                    label("ended"),
                                    Boolean.toString(it.ended()),
                                    yesOrNo()));
            case ClaimDraft it ->
                    List.of(line("count", Integer.toString(it.count())), line("of", it.of()));
            case ProjectDraft it ->
                    List.of(
                            line("name", it.name()),
                            line("programme", it.programme()),
                            area("description", it.description()));
            case MembershipDraft it ->
                    List.of(
                            line("organisation", it.organisation()),
                            line("renamedFrom", it.renamedFrom()),
                            line("renamedYear", text(it.renamedYear())));
            case SectionDraft it -> {
                var lead = it.lead();
                yield List.of(area("lead", lead == null ? null : new LeadLabels(page).shown(lead)));
            }
            case PhotoDraft it ->
                    List.of(
                            area("caption", it.caption()),
                            area("alt", it.alt()),
                            line("source", it.source()));
            case MendDraft it -> List.of(area("suggestion", it.suggestion()));
        };
    }

    /// @param errors receives what is wrong; the returned draft counts only when it stays empty
    public Draft read(Draft draft, FormValues values, List<FormError> errors) {
        return switch (draft) {
            case ActivityDraft it -> new ActivityForm(page).read(it, values, errors);
            case PartnershipDraft it ->
                    new PartnershipDraft(
                            required("partner", values, errors),
                            values.choice("partnerKind", PartnerKind.class).orElse(it.kind()),
                            readCountry("country", values, errors),
                            date("since", values, errors),
                            Boolean.parseBoolean(values.text("ended")));
            case ClaimDraft it ->
                    new ClaimDraft(
                            number("count", values, it.count(), errors),
                            required("of", values, errors));
            case ProjectDraft it ->
                    new ProjectDraft(
                            required("name", values, errors),
                            values.optional("programme"),
                            values.optional("description"),
                            it.section());
            case MembershipDraft it ->
                    new MembershipDraft(
                            required("organisation", values, errors),
                            values.optional("renamedFrom"),
                            values.number("renamedYear"),
                            it.section());
            case SectionDraft it ->
                    new SectionDraft(
                            it.ordinal(),
                            it.kind(),
                            values.text("lead").isEmpty()
                                    ? null
                                    : new LeadLabels(page).template(values.free("lead")),
                            it.governs(),
                            it.bullets(),
                            it.ordering(),
                            it.project(),
                            it.network());
            case PhotoDraft it ->
                    new PhotoDraft(
                            values.optional("caption"),
                            moved(it.caption(), values.optional("caption"), it.captionNames()),
                            values.optional("alt"),
                            moved(it.alt(), values.optional("alt"), it.altNames()),
                            values.optional("source"),
                            it.activity(),
                            it.membership(),
                            it.section());
            case MendDraft it ->
                    new MendDraft(
                            it.message(),
                            it.english(),
                            it.words(),
                            it.suggestion() == null && values.text("suggestion").isEmpty()
                                    ? null
                                    : values.free("suggestion"),
                            it.target(),
                            it.section());
        };
    }

    private static List<NameInText> moved(
            @Nullable String before, @Nullable String after, List<NameInText> names) {
        return before == null || after == null ? List.of() : NameInText.move(before, after, names);
    }

    public EditField line(String name, @Nullable String value) {
        return EditField.line(name, label(name), Objects.requireNonNullElse(value, ""));
    }

    public EditField area(String name, @Nullable String value) {
        return EditField.area(name, label(name), Objects.requireNonNullElse(value, ""));
    }

    public String label(String name) {
        return page.text("review.field." + name);
    }

    public Map<String, String> options(Enum<?>... values) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values) {
            options.put(
                    value.name(),
                    page.text(
                            "review."
                                    + value.getDeclaringClass().getSimpleName()
                                    + "."
                                    + value.name()));
        }
        return options;
    }

    public String country(@Nullable String code) {
        return code == null ? "" : Countries.name(code, page.language());
    }

    public String required(String name, FormValues values, List<FormError> errors) {
        var text = values.text(name);
        if (text.isEmpty()) {
            errors.add(new FormError(name, page.text("review.error.required", label(name))));
        }
        return text;
    }

    @Nullable String readCountry(String name, FormValues values, List<FormError> errors) {
        var words = values.optional(name);
        var code = words == null ? null : Countries.code(words).orElse(null);
        if (words != null && code == null) {
            errors.add(new FormError(name, page.text("review.error.country", words)));
        }
        return code;
    }

    @Nullable String date(String name, FormValues values, List<FormError> errors) {
        var text = values.optional(name);
        try {
            pl.mosty.app.register.Columns.date(text);
            boolean shaped = text == null || text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            if (shaped) {
                return text;
            }
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            // told below, with the field it is in
        }
        errors.add(new FormError(name, page.text("review.error.date")));
        return text;
    }

    private int number(String name, FormValues values, int before, List<FormError> errors) {
        var number = values.number(name);
        if (number == null) {
            errors.add(new FormError(name, page.text("review.error.number")));
        }
        return number == null ? before : number;
    }

    private Map<String, String> yesOrNo() {
        var options = new LinkedHashMap<String, String>();
        options.put("false", page.text("review.no"));
        options.put("true", page.text("review.yes"));
        return options;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public static List<EditField> join(List<List<EditField>> parts) {
        var all = new ArrayList<EditField>();
        parts.forEach(all::addAll);
        return List.copyOf(all);
    }
}
