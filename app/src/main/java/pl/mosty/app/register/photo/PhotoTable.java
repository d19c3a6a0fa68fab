package pl.mosty.app.register.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Columns;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.Mention;
import pl.mosty.app.register.activity.MentionTable;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.project.ProjectId;

/// The rows behind {@link Photos}.
@Component
class PhotoTable {

    private static final String SELECT =
            """
            select p.*, f.media_type, f.width, f.height, f.sha256,
                   (select jsonb_agg(m.value order by m.starts_at) from mention_value m
                    where m.city_id = p.city_id and m.photo_id = p.id
                      and m.field = 'CAPTION') as caption_mentions,
                   (select jsonb_agg(m.value order by m.starts_at) from mention_value m
                    where m.city_id = p.city_id and m.photo_id = p.id
                      and m.field = 'ALT') as alt_mentions
            from photo p
            left join photo_file f on f.city_id = p.city_id and f.photo_id = p.id
            where p.city_id = :city and {where}
            order by p.section, p.position, p.id
            """;

    private final JdbcClient jdbc;
    private final Json json;
    private final MentionTable mentions;

    PhotoTable(JdbcClient jdbc, Json json, MentionTable mentions) {
        this.jdbc = jdbc;
        this.json = json;
        this.mentions = mentions;
    }

    /// Those that are not withdrawn.
    ///
    /// @param where a condition of ours on `p` and `:value`
    List<Photo> select(CityId city, String where, Object value) {
        return any(city, "not p.withdrawn and " + where, value);
    }

    /// Withdrawn ones too.
    List<Photo> any(CityId city, String where, Object value) {
        return jdbc.sql(SELECT.replace("{where}", where))
                .param("city", city.value())
                .param("value", value)
                .query((row, _) -> photo(row))
                .list();
    }

    PhotoId insert(CityId city, PhotoDetails details) {
        long id =
                jdbc.sql(
                                """
                                insert into photo
                                    (city_id, year, caption, alt, source, author, licence, consent,
                                     activity_id, membership_id, project_id, section, position)
                                values (:city, :year, :caption, :alt, :source, :author, :licence,
                                        :consent, :activity, :membership, :project, :section,
                                        :position)
                                returning id
                                """)
                        .param("city", city.value())
                        .params(columns(details))
                        .query(Long.class)
                        .single();
        insertMentions(city, id, details);
        return new PhotoId(id);
    }

    boolean update(CityId city, PhotoId id, int version, PhotoDetails details) {
        int updated =
                jdbc.sql(
                                """
                                update photo
                                set year = :year, caption = :caption, alt = :alt, source = :source,
                                    author = :author, licence = :licence, consent = :consent,
                                    activity_id = :activity, membership_id = :membership,
                                    project_id = :project, section = :section,
                                    position = :position, version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .params(columns(details))
                        .update();
        if (updated == 1) {
            jdbc.sql("delete from mention where city_id = :city and photo_id = :id")
                    .param("city", city.value())
                    .param("id", id.value())
                    .update();
            insertMentions(city, id.value(), details);
        }
        return updated == 1;
    }

    /// Out of sight, or back.
    void setWithdrawn(CityId city, PhotoId id, boolean withdrawn) {
        jdbc.sql(
                        """
                        update photo set withdrawn = :withdrawn, version = version + 1
                        where city_id = :city and id = :id
                        """)
                .param("city", city.value())
                .param("id", id.value())
                .param("withdrawn", withdrawn)
                .update();
    }

    void delete(CityId city, PhotoId id) {
        jdbc.sql("delete from photo where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
    }

    private void insertMentions(CityId city, long id, PhotoDetails details) {
        mentions.insertInPhoto(city, id, "CAPTION", details.captionMentions());
        mentions.insertInPhoto(city, id, "ALT", details.altMentions());
    }

    private static Map<String, @Nullable Object> columns(PhotoDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        var activity = details.activity();
        var membership = details.membership();
        var project = details.project();
        columns.put("year", details.year());
        columns.put("caption", details.caption());
        columns.put("alt", details.alt());
        columns.put("source", details.source());
        columns.put("author", details.author());
        columns.put("licence", details.licence());
        columns.put("consent", details.consent());
        columns.put("activity", activity == null ? null : activity.value());
        columns.put("membership", membership == null ? null : membership.value());
        columns.put("project", project == null ? null : project.value());
        columns.put("section", details.section());
        columns.put("position", details.position());
        return columns;
    }

    private Photo photo(ResultSet row) throws SQLException {
        var activity = Columns.number(row, "activity_id");
        var membership = Columns.number(row, "membership_id");
        var project = Columns.number(row, "project_id");
        @Nullable String mediaType = row.getString("media_type");
        return new Photo(
                new PhotoId(row.getLong("id")),
                new PhotoDetails(
                        row.getInt("year"),
                        row.getString("caption"),
                        json.list(row, "caption_mentions", Mention.class),
                        row.getString("alt"),
                        json.list(row, "alt_mentions", Mention.class),
                        row.getString("source"),
                        row.getString("author"),
                        row.getString("licence"),
                        row.getString("consent"),
                        activity == null ? null : new ActivityId(activity),
                        membership == null ? null : new MembershipId(membership),
                        project == null ? null : new ProjectId(project),
                        row.getInt("section"),
                        row.getInt("position")),
                mediaType == null
                        ? null
                        : new Photo.FileInfo(
                                mediaType,
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getString("sha256")),
                row.getInt("version"));
    }
}
