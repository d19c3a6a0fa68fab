package pl.mosty.app.register.project;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.Slug;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;

/// A city's projects.
@Repository
public class Projects {

    private final JdbcClient jdbc;
    private final Audit audit;

    Projects(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<Project> list(CityId city) {
        return jdbc.sql(
                        """
                        select id, slug, name, programme, role, description, version
                        from project where city_id = :city order by id
                        """)
                .param("city", city.value())
                .query((row, _) ->
                        new Project(
                                new ProjectId(row.getLong("id")),
                                row.getString("slug"),
                                new ProjectDetails(
                                        row.getString("name"),
                                        row.getString("programme"),
                                        row.getString("role"),
                                        row.getString("description")),
                                row.getInt("version")))
                .list();
    }

    public Optional<Project> find(CityId city, String slug) {
        return list(city).stream().filter(project -> project.slug().equals(slug)).findFirst();
    }

    public Optional<Project> find(CityId city, ProjectId id) {
        return list(city).stream().filter(project -> project.id().equals(id)).findFirst();
    }

    @Transactional
    public ProjectId add(CityId city, ProjectDetails details, Actor actor) {
        var slug = Slug.free(details.name(), taken -> find(city, taken).isPresent());
        long id =
                jdbc.sql(
                                """
                                insert into project
                                    (city_id, slug, name, programme, role, description)
                                values (:city, :slug, :name, :programme, :role, :description)
                                returning id
                                """)
                        .param("city", city.value())
                        .param("slug", slug)
                        .param("name", details.name())
                        .param("programme", details.programme())
                        .param("role", details.role())
                        .param("description", details.description())
                        .query(Long.class)
                        .single();
        audit.added(city, actor, ref(new ProjectId(id)), details);
        return new ProjectId(id);
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the project since
    @Transactional
    public void change(
            CityId city, ProjectId id, int version, ProjectDetails details, Actor actor) {
        var before = find(city, id).orElseThrow(() -> new NoSuchRecordException(ref(id)));
        int updated =
                jdbc.sql(
                                """
                                update project
                                set name = :name, programme = :programme, role = :role,
                                    description = :description, version = version + 1
                                where city_id = :city and id = :id and version = :version
                                """)
                        .param("city", city.value())
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", details.name())
                        .param("programme", details.programme())
                        .param("role", details.role())
                        .param("description", details.description())
                        .update();
        if (updated == 0) {
            throw new StaleRecordException(ref(id));
        }
        audit.changed(city, actor, ref(id), before.details(), details);
    }

    /// Removes a project that nothing refers to.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException when something does
    @Transactional
    public void remove(CityId city, ProjectId id, Actor actor) {
        var before = find(city, id).orElseThrow(() -> new NoSuchRecordException(ref(id)));
        jdbc.sql("delete from project where city_id = :city and id = :id")
                .param("city", city.value())
                .param("id", id.value())
                .update();
        audit.removed(city, actor, ref(id), before.details());
    }

    private static RecordRef ref(ProjectId id) {
        return new RecordRef(RecordKind.PROJECT, id.value());
    }
}
