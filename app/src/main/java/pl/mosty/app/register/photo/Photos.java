package pl.mosty.app.register.photo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.Audit;
import pl.mosty.app.register.membership.MembershipId;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.project.ProjectId;

/// A city's photographs. A photo of an activity is as public as the activity; the caller sees to
/// that.
@Repository
public class Photos {

    private static final String NAMING =
            """
            exists (select from mention m
                    where m.city_id = p.city_id and m.photo_id = p.id and m.{column} = :value)
            """;

    private final PhotoTable table;
    private final PhotoFiles files;
    private final Audit audit;

    Photos(PhotoTable table, PhotoFiles files, Audit audit) {
        this.table = table;
        this.files = files;
        this.audit = audit;
    }

    /// In the order of the year's report.
    public List<Photo> list(CityId city, int year) {
        return table.select(city, "p.year = :value", year);
    }

    public List<Photo> listOf(CityId city, ActivityId activity) {
        return table.select(city, "p.activity_id = :value", activity.value());
    }

    public List<Photo> listOf(CityId city, Collection<ActivityId> activities) {
        var ids = activities.stream().map(ActivityId::value).toArray(Long[]::new);
        return table.select(city, "p.activity_id = any(:value)", ids);
    }

    public List<Photo> listOf(CityId city, MembershipId membership) {
        return table.select(city, "p.membership_id = :value", membership.value());
    }

    public List<Photo> listOf(CityId city, ProjectId project) {
        return table.select(city, "p.project_id = :value", project.value());
    }

    /// Those whose words name the person, withdrawn ones too.
    public List<Photo> listNaming(CityId city, PersonId person) {
        return table.any(city, NAMING.replace("{column}", "person_id"), person.value());
    }

    /// Those whose words name the partner, withdrawn ones too.
    public List<Photo> listNaming(CityId city, PartnerId partner) {
        return table.any(city, NAMING.replace("{column}", "partner_id"), partner.value());
    }

    /// Those whose words name the post, withdrawn ones too.
    public List<Photo> listNaming(CityId city, PostId post) {
        return table.any(city, NAMING.replace("{column}", "post_id"), post.value());
    }

    public Optional<Photo> find(CityId city, PhotoId id) {
        return table.select(city, "p.id = :value", id.value()).stream().findFirst();
    }

    /// @throws NoSuchRecordException when there is none
    public Photo get(CityId city, PhotoId id) {
        return find(city, id).orElseThrow(() -> new NoSuchRecordException(ref(id)));
    }

    public Optional<PhotoFile> findFile(CityId city, PhotoId id) {
        return files.find(city, id);
    }

    @Transactional
    public PhotoId add(CityId city, PhotoDetails details, Actor actor) {
        var id = table.insert(city, details);
        audit.added(city, actor, ref(id), details);
        return id;
    }

    /// @param version the one that was read before the change
    /// @throws StaleRecordException when somebody changed the photo since
    @Transactional
    public void change(CityId city, PhotoId id, int version, PhotoDetails details, Actor actor) {
        var before =
                table.any(city, "p.id = :value", id.value()).stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchRecordException(ref(id)));
        if (!table.update(city, id, version, details)) {
            throw new StaleRecordException(ref(id));
        }
        audit.changed(city, actor, ref(id), before.details(), details);
    }

    /// Gives the photo its picture, in place of the one it may have had.
    @Transactional
    public void attach(CityId city, PhotoId id, PhotoFile file, Actor actor) {
        var before = get(city, id);
        files.put(city, id, file);
        audit.changed(city, actor, ref(id), before, get(city, id));
    }

    @Transactional
    public void remove(CityId city, PhotoId id, Actor actor) {
        var before = get(city, id);
        table.delete(city, id);
        audit.removed(city, actor, ref(id), before.details());
    }

    /// Puts a photo that a corrected document no longer shows out of sight, with its file.
    @Transactional
    public void withdraw(CityId city, PhotoId id, Actor actor) {
        var before = get(city, id);
        table.setWithdrawn(city, id, true);
        audit.removed(city, actor, ref(id), before.details());
    }

    /// Shows a withdrawn photo again.
    @Transactional
    public void bringBack(CityId city, PhotoId id, Actor actor) {
        table.setWithdrawn(city, id, false);
        audit.added(city, actor, ref(id), get(city, id).details());
    }

    private static RecordRef ref(PhotoId id) {
        return new RecordRef(RecordKind.PHOTO, id.value());
    }
}
