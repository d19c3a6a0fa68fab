package pl.mosty.app.register.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;

/// Writes the names that free text mentions.
@Component
public class MentionTable {

    private final JdbcClient jdbc;

    MentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertInNarrative(CityId city, long activity, List<Mention> mentions) {
        insert(city, activity, null, "NARRATIVE", mentions);
    }

    /// @param field `CAPTION` or `ALT`
    public void insertInPhoto(CityId city, long photo, String field, List<Mention> mentions) {
        insert(city, null, photo, field, mentions);
    }

    private void insert(
            CityId city,
            @Nullable Long activity,
            @Nullable Long photo,
            String field,
            List<Mention> mentions) {
        for (var mention : mentions) {
            var person = mention.person();
            var partner = mention.partner();
            var post = mention.post();
            jdbc.sql(
                            """
                            insert into mention
                                (city_id, activity_id, photo_id, field, starts_at, length,
                                 person_id, partner_id, post_id, grammatical_case)
                            values (:city, :activity, :photo, :field, :start, :length,
                                    :person, :partner, :post, :case)
                            """)
                    .param("city", city.value())
                    .param("activity", activity)
                    .param("photo", photo)
                    .param("field", field)
                    .param("start", mention.start())
                    .param("length", mention.length())
                    .param("person", person == null ? null : person.value())
                    .param("partner", partner == null ? null : partner.value())
                    .param("post", post == null ? null : post.value())
                    .param("case", mention.grammaticalCase().name())
                    .update();
        }
    }
}
