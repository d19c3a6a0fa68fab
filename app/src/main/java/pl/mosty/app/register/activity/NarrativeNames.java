package pl.mosty.app.register.activity;

import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.MentionedText.Rewriting;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.form.FormCorrected;
import pl.mosty.app.register.form.Respelling;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerRenamed;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonCorrected;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.polish.name.NameKind;

/// Writes a corrected person's or partner's name, or a corrected form of it, into the narratives
/// that mention it, in the transaction of the correction.
@Component
class NarrativeNames {

    private final Activities activities;
    private final ActivityQuery query;
    private final CityLanguages languages;
    private final People people;
    private final Partners partners;

    NarrativeNames(
            Activities activities,
            ActivityQuery query,
            CityLanguages languages,
            People people,
            Partners partners) {
        this.activities = activities;
        this.query = query;
        this.languages = languages;
        this.people = people;
        this.partners = partners;
    }

    @EventListener
    void on(PersonCorrected event) {
        var names = languages.of(event.city()).names();
        rewrite(
                event.city(),
                event.person(),
                event.name(),
                (_, name, c) -> names.inflect(name, NameKind.PERSON, event.gender(), c),
                event.actor());
    }

    @EventListener
    void on(PartnerRenamed event) {
        var names = languages.of(event.city()).names();
        rewrite(
                event.city(),
                event.partner(),
                event.name(),
                (_, name, c) -> names.inflect(name, NameKind.PLACE, null, c),
                event.actor());
    }

    @EventListener
    void on(FormCorrected event) {
        var kind = event.form().kind().nameKind();
        if (kind == null) {
            return;
        }
        var city = event.city();
        var respelling = Respelling.of(event, languages);
        if (kind == NameKind.PERSON) {
            for (var it : people.list(city)) {
                if (respelling.concerns(it.name())) {
                    Rewriting written =
                            (printed, name, c) -> respelling.of(printed, name, it.gender(), c);
                    rewrite(city, it.id(), it.name(), written, event.actor());
                }
            }
            return;
        }
        for (var it : partners.list(city)) {
            if (respelling.concerns(it.name())) {
                Rewriting written = (printed, name, c) -> respelling.of(printed, name, null, c);
                rewrite(city, it.id(), it.name(), written, event.actor());
            }
        }
    }

    private void rewrite(
            CityId city, PersonId person, String name, Rewriting rewriting, Actor actor) {
        rewrite(
                city,
                "person_id",
                person.value(),
                mention -> person.equals(mention.person()),
                name,
                rewriting,
                actor);
    }

    private void rewrite(
            CityId city, PartnerId partner, String name, Rewriting rewriting, Actor actor) {
        rewrite(
                city,
                "partner_id",
                partner.value(),
                mention -> partner.equals(mention.partner()),
                name,
                rewriting,
                actor);
    }

    private void rewrite(
            CityId city,
            String column,
            long id,
            Predicate<Mention> which,
            String name,
            Rewriting rewriting,
            Actor actor) {
        for (var activity : query.mentioning(city, column, id)) {
            var details = activity.details();
            var written =
                    new MentionedText(details.narrative(), details.mentions())
                            .with(which, name, rewriting);
            if (!written.text().equals(details.narrative())) {
                activities.change(
                        city,
                        activity.id(),
                        activity.version(),
                        details.withNarrative(written.text(), written.mentions()),
                        actor);
            }
        }
    }
}
