package pl.mosty.app.reporting;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pl.mosty.app.account.City;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activities.YearCount;
import pl.mosty.app.register.activity.Visibility;
import pl.mosty.app.register.form.CityLanguages;
import pl.mosty.app.register.photo.Photo;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.report.composition.Composer;
import pl.mosty.report.composition.Composition;
import pl.mosty.report.document.Image;

/// The chapters that can be written from the register.
@Service
public class Reports {

    private final CityLanguages languages;
    private final ChapterAssembly assembly;
    private final Activities activities;
    private final Photos photos;

    Reports(
            CityLanguages languages,
            ChapterAssembly assembly,
            Activities activities,
            Photos photos) {
        this.languages = languages;
        this.assembly = assembly;
        this.activities = activities;
        this.photos = photos;
    }

    /// Years with something to report, newest first.
    public List<YearCount> years(CityId city) {
        return activities.years(city, Visibility.OFFICE);
    }

    /// The year's chapter as one file that needs no other.
    public Report write(City city, int year, ReportFormat format) {
        var composition =
                compose(
                        city,
                        year,
                        format == ReportFormat.HTML
                                ? photo -> embedded(city.id(), photo)
                                : _ -> null);
        return new Report(format.write(composition.document()), composition.warnings());
    }

    /// The year's chapter, with its pictures where the office's pages have them.
    Composition preview(City city, int year) {
        return compose(
                city,
                year,
                photo ->
                        photo.file() == null
                                ? null
                                : new Image(
                                        URI.create("/office/report/photos/" + photo.id().value())));
    }

    private Composition compose(City city, int year, Function<Photo, @Nullable Image> images) {
        return new Composer(languages.of(city.id())).compose(assembly.assemble(city, year, images));
    }

    private @Nullable Image embedded(CityId city, Photo photo) {
        return photos.findFile(city, photo.id())
                .map(file ->
                        new Image(
                                URI.create(
                                        "data:%s;base64,%s"
                                                .formatted(
                                                        file.info().mediaType(),
                                                        Base64.getEncoder()
                                                                .encodeToString(file.bytes())))))
                .orElse(null);
    }
}
