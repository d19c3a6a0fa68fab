package pl.mosty.app.register.activity;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.partner.PartnerRenamed;
import pl.mosty.app.register.person.PersonCorrected;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;

/// Writes a corrected person's or partner's name into the narratives that mention it, in the
/// transaction of the correction.
@Component
class NarrativeNames {

    private final Activities activities;
    private final ActivityQuery query;
    private final CityLanguages languages;

    NarrativeNames(Activities activities, ActivityQuery query, CityLanguages languages) {
        this.activities = activities;
        this.query = query;
        this.languages = languages;
    }

    @EventListener
    void on(PersonCorrected event) {
        rewrite(
                event.city(),
                "person_id",
                event.person().value(),
                mention -> event.person().equals(mention.person()),
                event.name(),
                NameKind.PERSON,
                event.gender(),
                event.actor());
    }

    @EventListener
    void on(PartnerRenamed event) {
        rewrite(
                event.city(),
                "partner_id",
                event.partner().value(),
                mention -> event.partner().equals(mention.partner()),
                event.name(),
                NameKind.PLACE,
                null,
                event.actor());
    }

    private void rewrite(
            CityId city,
            String column,
            long id,
            Predicate<Mention> which,
            String name,
            NameKind kind,
            @Nullable Gender gender,
            Actor actor) {
        var names = languages.of(city).names();
        for (var activity : query.mentioning(city, column, id)) {
            var details = activity.details();
            var written =
                    new MentionedText(details.narrative(), details.mentions())
                            .with(names, which, name, kind, gender);
            activities.change(
                    city,
                    activity.id(),
                    activity.version(),
                    details.withNarrative(written.text(), written.mentions()),
                    actor);
        }
    }
}
