package pl.mosty.app.importing.review.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.polish.inflection.Gender;

/// The form of an activity. A person whose name is emptied is left out.
record ActivityForm(Page page) {

    List<EditField> fields(ActivityDraft draft) {
        var form = new DraftForm(page);
        var fields = new ArrayList<EditField>();
        fields.add(form.line("start", draft.start()));
        fields.add(form.line("end", draft.end()));
        fields.add(choice(form, "kind", draft.kind(), ActivityKind.values()));
        fields.add(choice(form, "direction", draft.direction(), Direction.values()));
        for (int i = 0; i < draft.people().size(); i++) {
            fields.addAll(fields(form, draft.people().get(i), i));
        }
        fields.add(form.area("partners", lines(draft.partners())));
        fields.add(form.line("countries", Countries.names(draft.countries(), page.language())));
        fields.add(form.area("places", lines(draft.places())));
        fields.add(form.area("organisations", lines(draft.organisations())));
        fields.add(form.area("topics", lines(draft.topics())));
        fields.add(form.area("narrative", draft.narrative()));
        return fields;
    }

    ActivityDraft read(ActivityDraft before, FormValues values, List<FormError> errors) {
        var form = new DraftForm(page);
        var start = form.date("start", values, errors);
        var end = form.date("end", values, errors);
        if (start != null && end != null && !isInterval(start, end)) {
            errors.add(new FormError("end", page.text("review.error.interval")));
        }
        var narrative = values.free("narrative");
        var people = new ArrayList<PersonDraft>();
        for (int i = 0; i < before.people().size(); i++) {
            if (!values.text("name-" + i).isEmpty()) {
                people.add(person(form, before.people().get(i), i, values, errors));
            }
        }
        return new ActivityDraft(
                start,
                start == null ? null : Objects.requireNonNullElse(end, start),
                values.choice("kind", ActivityKind.class).orElse(before.kind()),
                values.choice("direction", Direction.class).orElse(before.direction()),
                before.count(),
                narrative,
                NameInText.move(before.narrative(), narrative, before.names()),
                people,
                countries(values, errors),
                values.lines("places"),
                values.lines("partners"),
                values.lines("organisations"),
                values.lines("topics"),
                before.section(),
                before.project(),
                before.network());
    }

    private List<EditField> fields(DraftForm form, PersonDraft person, int i) {
        return List.of(
                numbered(form.line("name", person.name()), i),
                numbered(form.line("office", person.office()), i),
                numbered(form.line("represents", form.country(person.represents())), i),
                numbered(
                        EditField.choice(
                                "gender",
                                form.label("gender"),
                                person.gender() == null ? "" : person.gender().name(),
                                genders()),
                        i));
    }

    private Map<String, String> genders() {
        var genders = new LinkedHashMap<String, String>();
        genders.put("", page.text("review.Gender.unknown"));
        for (var gender : List.of(Gender.FEMININE, Gender.MASCULINE_PERSONAL)) {
            genders.put(gender.name(), page.text("review.Gender." + gender.name()));
        }
        return genders;
    }

    private static EditField numbered(EditField field, int i) {
        return new EditField(
                field.name() + "-" + i,
                field.label() + " (" + (i + 1) + ")",
                field.type(),
                field.value(),
                field.options());
    }

    private static EditField choice(DraftForm form, String name, Enum<?> value, Enum<?>... values) {
        return EditField.choice(name, form.label(name), value.name(), form.options(values));
    }

    private PersonDraft person(
            DraftForm form, PersonDraft before, int i, FormValues values, List<FormError> errors) {
        return new PersonDraft(
                values.text("name-" + i),
                before.asPrinted(),
                values.optional("office-" + i),
                form.readCountry("represents-" + i, values, errors),
                before.side(),
                values.choice("gender-" + i, Gender.class).orElse(null),
                before.inLead());
    }

    private List<String> countries(FormValues values, List<FormError> errors) {
        var codes = new ArrayList<String>();
        for (var words : values.text("countries").split(",", -1)) {
            @Nullable String code = Countries.code(words).orElse(null);
            if (code != null) {
                codes.add(code);
            } else if (!words.isBlank()) {
                errors.add(
                        new FormError(
                                "countries", page.text("review.error.country", words.strip())));
            }
        }
        return List.copyOf(codes);
    }

    private static boolean isInterval(String start, String end) {
        return start.length() == end.length() && start.compareTo(end) <= 0;
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries);
    }
}
