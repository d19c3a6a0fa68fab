package pl.mosty.app.register.photo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.MentionedText;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.person.PersonCorrected;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Writes a corrected person's name into the captions and alternative texts that mention it.
@Component
class PhotoNames {

    private final Photos photos;
    private final PhotoTable table;
    private final CityLanguages languages;

    PhotoNames(Photos photos, PhotoTable table, CityLanguages languages) {
        this.photos = photos;
        this.table = table;
        this.languages = languages;
    }

    @EventListener
    void on(PersonCorrected event) {
        var where =
                """
                exists (select from mention m
                        where m.city_id = p.city_id and m.photo_id = p.id and m.person_id = :value)
                """;
        var names = languages.of(event.city()).names();
        for (var photo : table.select(event.city(), where, event.person().value())) {
            var details = photo.details();
            var caption = written(names, event, details.caption(), details.captionMentions());
            var alt = written(names, event, details.alt(), details.altMentions());
            photos.change(
                    event.city(),
                    photo.id(),
                    photo.version(),
                    details.withCaption(
                                    details.caption() == null ? null : caption.text(),
                                    caption.mentions())
                            .withAlt(details.alt() == null ? null : alt.text(), alt.mentions()),
                    event.actor());
        }
    }

    private static MentionedText written(
            Names names, PersonCorrected event, @Nullable String text, List<Mention> mentions) {
        return new MentionedText(text == null ? "" : text, mentions)
                .with(
                        names,
                        mention -> event.person().equals(mention.person()),
                        event.name(),
                        NameKind.PERSON,
                        event.gender());
    }
}
