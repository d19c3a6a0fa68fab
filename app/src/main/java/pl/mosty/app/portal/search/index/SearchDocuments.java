package pl.mosty.app.portal.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.portal.entry.Entries;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.Person;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostTitle;
import pl.mosty.app.register.person.Tenures;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.register.project.Project;
import pl.mosty.app.register.project.ProjectId;
import pl.mosty.app.register.project.Projects;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// What is to be found by: records as search documents. One is empty when the record is gone or not
/// published.
@Component
class SearchDocuments {

    private final Activities activities;
    private final Entries entries;
    private final Partners partners;
    private final People people;
    private final Tenures tenures;
    private final Photos photos;
    private final Projects projects;

    SearchDocuments(
            Activities activities,
            Entries entries,
            Partners partners,
            People people,
            Tenures tenures,
            Photos photos,
            Projects projects) {
        this.activities = activities;
        this.entries = entries;
        this.partners = partners;
        this.people = people;
        this.tenures = tenures;
        this.photos = photos;
        this.projects = projects;
    }

    Optional<SearchDocument> activity(CityId city, long id) {
        return activities
                .find(city, new ActivityId(id), Visibility.PUBLIC)
                .map(it -> document(city, it));
    }

    Optional<SearchDocument> partner(CityId city, long id) {
        return partners.find(city, new PartnerId(id)).map(SearchDocuments::document);
    }

    Optional<SearchDocument> person(CityId city, long id) {
        return people.find(city, new PersonId(id)).map(it -> document(city, it));
    }

    Optional<SearchDocument> project(CityId city, long id) {
        return projects.find(city, new ProjectId(id)).map(SearchDocuments::document);
    }

    private SearchDocument document(CityId city, Activity activity) {
        var entry = entries.of(city, activity);
        var details = activity.details();
        var names = new ArrayList<String>();
        for (var participant : activity.participants()) {
            names.add(participant.name());
            if (participant.post() != null) {
                names.add(PostTitle.of(participant.post()));
            }
        }
        for (var partner : activity.partners()) {
            names.add(partner.name());
            names.addAll(countryNames(partner.country()));
        }
        names.addAll(details.organisations());
        names.addAll(details.places());
        names.addAll(details.topics());
        details.countries().forEach(it -> names.addAll(countryNames(it)));
        Stream.of(activity.projectName(), activity.networkName())
                .filter(Objects::nonNull)
                .forEach(names::add);
        var captions =
                photos.listOf(city, activity.id()).stream()
                        .map(Photo::details)
                        .flatMap(it -> Stream.of(it.caption(), it.alt()))
                        .filter(Objects::nonNull)
                        .toList();
        return new SearchDocument(
                entry.path(), entry.headline(), names, entry.text(), captions, activity.date());
    }

    private static SearchDocument document(Partner partner) {
        var names = new ArrayList<>(countryNames(partner.country()));
        var former =
                partner.names().stream()
                        .filter(it -> !it.isInForce())
                        .map(PartnerName::name)
                        .toList();
        return new SearchDocument(
                "/partnerzy/" + partner.slug(),
                partner.name(),
                names,
                String.join(", ", former),
                partner.details().aliases(),
                null);
    }

    private SearchDocument document(CityId city, Person person) {
        var posts =
                tenures.listOf(city, person.id()).stream()
                        .map(it -> PostTitle.of(it.post()))
                        .toList();
        return new SearchDocument(
                "/osoby/" + person.slug(),
                person.name(),
                List.of(),
                String.join(", ", posts),
                person.details().aliases(),
                null);
    }

    private static SearchDocument document(Project project) {
        var details = project.details();
        return new SearchDocument(
                "/projekty/" + project.slug(),
                project.name(),
                details.programme() == null ? List.of() : List.of(details.programme()),
                details.description() == null ? "" : details.description(),
                List.of(),
                null);
    }

    /// In Polish and in English.
    private static List<String> countryNames(@Nullable String code) {
        return code == null
                ? List.of()
                : Countries.findEver(code).stream()
                        .flatMap(it ->
                                Stream.of(it.shortName().in(Case.NOMINATIVE), it.englishName()))
                        .toList();
    }
}
