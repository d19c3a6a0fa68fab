package pl.mosty.app.register.photo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.MentionedText;
import pl.mosty.app.register.activity.MentionedText.Rewriting;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.form.FormCorrected;
import pl.mosty.app.register.form.Respelling;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonCorrected;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.polish.name.NameKind;

/// Writes a corrected person's name, or a corrected form of it, into the captions and alternative
/// texts that mention it.
@Component
class PhotoNames {

    private final Photos photos;
    private final PhotoTable table;
    private final CityLanguages languages;
    private final People people;

    PhotoNames(Photos photos, PhotoTable table, CityLanguages languages, People people) {
        this.photos = photos;
        this.table = table;
        this.languages = languages;
        this.people = people;
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
    void on(FormCorrected event) {
        if (event.form().kind().nameKind() != NameKind.PERSON) {
            return;
        }
        var respelling = Respelling.of(event, languages);
        for (var person : people.list(event.city())) {
            if (respelling.concerns(person.name())) {
                rewrite(
                        event.city(),
                        person.id(),
                        person.name(),
                        (printed, name, c) -> respelling.of(printed, name, person.gender(), c),
                        event.actor());
            }
        }
    }

    private void rewrite(
            CityId city, PersonId person, String name, Rewriting rewriting, Actor actor) {
        var where =
                """
                exists (select from mention m
                        where m.city_id = p.city_id and m.photo_id = p.id and m.person_id = :value)
                """;
        for (var photo : table.select(city, where, person.value())) {
            var details = photo.details();
            var caption = text(details.caption(), details.captionMentions());
            var alt = text(details.alt(), details.altMentions());
            var newCaption = written(caption, person, name, rewriting);
            var newAlt = written(alt, person, name, rewriting);
            if (newCaption.equals(caption) && newAlt.equals(alt)) {
                continue;
            }
            photos.change(
                    city,
                    photo.id(),
                    photo.version(),
                    details.withCaption(
                                    details.caption() == null ? null : newCaption.text(),
                                    newCaption.mentions())
                            .withAlt(
                                    details.alt() == null ? null : newAlt.text(),
                                    newAlt.mentions()),
                    actor);
        }
    }

    private static MentionedText text(@Nullable String text, List<Mention> mentions) {
        return new MentionedText(text == null ? "" : text, mentions);
    }

    private static MentionedText written(
            MentionedText text, PersonId person, String name, Rewriting rewriting) {
        return text.with(mention -> person.equals(mention.person()), name, rewriting);
    }
}
