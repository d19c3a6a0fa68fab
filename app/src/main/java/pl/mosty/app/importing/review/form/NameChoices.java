package pl.mosty.app.importing.review.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.mosty.app.importing.decision.Choice;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Choices.Name;
import pl.mosty.app.importing.decision.Choices.NameKind;
import pl.mosty.app.importing.draft.ActivityDraft;
import pl.mosty.app.importing.draft.Draft;
import pl.mosty.app.importing.draft.PersonDraft;
import pl.mosty.app.importing.matching.Known;
import pl.mosty.app.importing.matching.Match;
import pl.mosty.app.importing.matching.Matcher;
import pl.mosty.app.importing.matching.Told;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.partner.PartnerKind;

/// The names of a draft with what they may mean, and the choices that a form sends back.
///
/// @param told the names that the document's open proposals tell
public record NameChoices(Page page, Matcher known, Told told) {

    private static final String AS = "as:";
    private static final int LONGEST_NAME = 300;
    private static final Pattern VALUE = Pattern.compile("(known|new):(\\w*)");

    /// @param all offer every known record to merge with, not the similar ones only
    public List<NameChoice> list(Draft draft, boolean all) {
        var choices = new ArrayList<NameChoice>();
        for (var name : names(draft)) {
            choices.add(choice(name, choices.size(), all));
        }
        return choices;
    }

    /// What the form chose for the draft's names, in their order.
    public Choices read(Draft draft, FormValues values) {
        var chosen = new HashMap<Name, Choice>();
        var names = names(draft);
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            read(values.text(field(i))).ifPresent(it -> chosen.put(name, it));
        }
        return new Choices(chosen);
    }

    private static Optional<Choice> read(String value) {
        if (value.startsWith(AS)) {
            var name = value.substring(AS.length()).strip();
            return name.isEmpty() || name.length() > LONGEST_NAME
                    ? Optional.empty()
                    : Optional.of(new Choice.As(name));
        }
        var parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(1).equals("known")) {
            return parts.group(2).matches("\\d{1,18}")
                    ? Optional.of(new Choice.Known(Long.parseLong(parts.group(2))))
                    : Optional.empty();
        }
        for (var kind : PartnerKind.values()) {
            if (kind.name().equals(parts.group(2))) {
                return Optional.of(new Choice.New(kind));
            }
        }
        return Optional.of(new Choice.New(null));
    }

    private static List<Name> names(Draft draft) {
        return switch (draft) {
            case ActivityDraft it -> {
                var names = new ArrayList<Name>();
                it.people().stream()
                        .map(PersonDraft::name)
                        .map(name -> new Name(NameKind.PERSON, name))
                        .forEach(names::add);
                it.partners().stream()
                        .map(name -> new Name(NameKind.PARTNER, name))
                        .forEach(names::add);
                Optional.ofNullable(it.network())
                        .map(name -> new Name(NameKind.PARTNER, name))
                        .ifPresent(names::add);
                yield names.stream().distinct().toList();
            }
            case Draft.PartnershipDraft it -> List.of(new Name(NameKind.PARTNER, it.partner()));
            case Draft.MembershipDraft it -> List.of(new Name(NameKind.PARTNER, it.organisation()));
            case Draft.SectionDraft it ->
                    Optional.ofNullable(it.network())
                            .map(name -> new Name(NameKind.PARTNER, name))
                            .stream()
                            .toList();
            case Draft.ClaimDraft _, Draft.ProjectDraft _, Draft.PhotoDraft _, Draft.MendDraft _ ->
                    List.of();
        };
    }

    private NameChoice choice(Name name, int index, boolean all) {
        boolean person = name.kind() == NameKind.PERSON;
        Match match = person ? known.person(name.name()) : known.partner(name.name());
        var options = new LinkedHashMap<String, String>();
        match.exact().ifPresent(it -> options.put("known:" + it.id(), it.name()));
        if (match.isCertain() && match.exact().isEmpty()) {
            putNew(options, person);
        }
        for (var it : match.similar()) {
            options.put("known:" + it.id(), page.text("review.merge", it.name()));
        }
        if (!options.containsKey("new:")) {
            putNew(options, person);
        }
        var twice =
                match.exact().isPresent()
                        ? List.<String>of()
                        : person ? told.peopleLike(name.name()) : told.partnersLike(name.name());
        for (var other : twice) {
            options.put(AS + other, page.text("review.as", other));
        }
        if (all) {
            for (Known it : person ? known.people() : known.partners()) {
                options.putIfAbsent("known:" + it.id(), page.text("review.merge", it.name()));
            }
        }
        return new NameChoice(
                field(index),
                name.kind(),
                name.name(),
                match.exact().map(Known::name).orElse(""),
                options,
                !match.isCertain(),
                !twice.isEmpty());
    }

    private void putNew(LinkedHashMap<String, String> options, boolean person) {
        if (person) {
            options.put("new:", page.text("review.new.person"));
            return;
        }
        options.put("new:", page.text("review.new.partner"));
        for (var kind : PartnerKind.values()) {
            options.put(
                    "new:" + kind.name(),
                    page.text("review.new.partner.of", page.text("review.PartnerKind." + kind)));
        }
    }

    private static String field(int index) {
        return "means-" + index;
    }
}
