package pl.mosty.app.register.photo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.MentionedText;
import pl.mosty.app.register.person.PersonCorrected;
import pl.mosty.polish.name.NameKind;

/// Writes a corrected person's name into the captions and alternative texts that mention it.
@Component
class PhotoNames {

    private final Photos photos;
    private final PhotoTable table;

    PhotoNames(Photos photos, PhotoTable table) {
        this.photos = photos;
        this.table = table;
    }

    @EventListener
    void on(PersonCorrected event) {
        var where =
                """
                exists (select from mention m
                        where m.city_id = p.city_id and m.photo_id = p.id and m.person_id = :value)
                """;
        for (var photo : table.select(event.city(), where, event.person().value())) {
            var details = photo.details();
            var caption = written(event, details.caption(), details.captionMentions());
            var alt = written(event, details.alt(), details.altMentions());
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
            PersonCorrected event, @Nullable String text, List<Mention> mentions) {
        return new MentionedText(text == null ? "" : text, mentions)
                .with(
                        mention -> event.person().equals(mention.person()),
                        event.name(),
                        NameKind.PERSON,
                        event.gender());
    }
}
