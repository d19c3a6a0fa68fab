package pl.mosty.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import pl.mosty.app.account.City;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.Sources;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;

/// Reads the sample chapters into an empty register: everything that is certain is accepted and
/// published, the rest waits on the review list as it would in an office.
@Service
public class SampleCity {

    private static final Actor ACTOR = new Actor("mosty demo");

    private final Importing importing;
    private final Decisions decisions;
    private final Activities activities;
    private final Sources sources;
    private final SamplePhotos photos;

    SampleCity(
            Importing importing,
            Decisions decisions,
            Activities activities,
            Sources sources,
            SamplePhotos photos) {
        this.importing = importing;
        this.decisions = decisions;
        this.activities = activities;
        this.sources = sources;
        this.photos = photos;
    }

    /// What came of one chapter.
    ///
    /// @param accepted how many proposals were certain
    /// @param open how many wait for a person
    public record Chapter(int year, int accepted, int open) {}

    /// Does nothing when the city has read a document already: what was decided since stays.
    ///
    /// @param directory with `YEAR.txt` files and `photos/manifest.json`
    /// @param told of each chapter once it is in
    /// @throws IllegalStateException when a chapter cannot be read, which a sample always can
    public void read(City city, Path directory, Consumer<Chapter> told) {
        if (!sources.list(city.id()).isEmpty()) {
            return;
        }
        for (var file : chapters(directory)) {
            told.accept(read(city, file));
        }
        photos.attach(city.id(), directory.resolve("photos"), ACTOR);
    }

    private Chapter read(City city, Path file) {
        var year = Integer.parseInt(file.getFileName().toString().replace(".txt", ""));
        var result =
                importing.read(
                        city.id(),
                        new SourceReader().read(file),
                        new Hints(year, city.name()),
                        ACTOR);
        if (!(result instanceof ImportResult.Read read)) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "sample %s: %s", file, result));
        }
        var accepted = decisions.acceptCertain(city.id(), read.document(), ACTOR);
        activities.publish(city.id(), year, ACTOR);
        return new Chapter(year, accepted, read.open() - accepted);
    }

    private static List<Path> chapters(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}\\.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
