package pl.mosty.app.portal.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activity;

/// Turns activities into entries of a list.
@Component
public class Entries {

    /// A section of a year's chapter.
    private record Section(int year, int ordinal) {}

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> of(CityId city, List<Activity> activities) {
        if (activities.isEmpty()) {
            return List.of();
        }
        var sections = instrumentalSections(city);
        return activities.stream()
                .map(it ->
                        Headline.of(
                                it,
                                Headline.isMeeting(it.kind())
                                        && sections.contains(
                                                new Section(it.year(), it.details().section()))))
                .toList();
    }

    public Entry of(CityId city, Activity activity) {
        return of(city, List.of(activity)).getFirst();
    }

    /// Sections whose lead asks its bullets for the instrumental (`odbyli spotkania z:`).
    private Set<Section> instrumentalSections(CityId city) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select year, ordinal from outline_section
                                where city_id = :city and governs = 'INSTRUMENTAL'
                                """)
                        .param("city", city.value())
                        .query((row, _) -> new Section(row.getInt("year"), row.getInt("ordinal")))
                        .list());
    }
}
