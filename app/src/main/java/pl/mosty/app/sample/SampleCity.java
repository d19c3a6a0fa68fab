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
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Visibility;
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
    private final Proposals proposals;
    private final SamplePhotos photos;

    SampleCity(
            Importing importing,
            Decisions decisions,
            Activities activities,
            Sources sources,
            Proposals proposals,
            SamplePhotos photos) {
        this.importing = importing;
        this.decisions = decisions;
        this.activities = activities;
        this.sources = sources;
        this.proposals = proposals;
        this.photos = photos;
    }

    /// What came of one chapter.
    ///
    /// @param accepted how many proposals were certain
    /// @param open how many wait for a person
    public record Chapter(int year, int accepted, int open) {}

    /// Reads what is not read yet: a reading that was interrupted goes on where it stopped. What a
    /// person has decided since stays.
    ///
    /// @param directory with `YEAR.txt` files and `photos/manifest.json`
    /// @param told of each chapter once it is in
    /// @throws IllegalStateException when a chapter cannot be read, which a sample always can
    public void read(City city, Path directory, Consumer<Chapter> told) {
        var waiting = chapters(directory).stream().filter(it -> !isRead(city, year(it))).toList();
        if (waiting.isEmpty()) {
            return;
        }
        for (var file : waiting) {
            told.accept(read(city, file));
        }
        photos.attach(city.id(), directory.resolve("photos"), ACTOR);
    }

    private Chapter read(City city, Path file) {
        var year = year(file);
        var result =
                importing.read(
                        city.id(),
                        new SourceReader().read(file),
                        new Hints(year, city.name()),
                        ACTOR);
        var document =
                switch (result) {
                    case ImportResult.Read it -> it.document();
                    case ImportResult.Known it -> it.document();
                    case ImportResult.Refused _,
                            ImportResult.YearUnknown _,
                            ImportResult.NothingRead _ ->
                            throw new IllegalStateException(
                                    String.format(Locale.ROOT, "sample %s: %s", file, result));
                };
        var accepted = decisions.acceptCertain(city.id(), document, ACTOR);
        activities.publish(city.id(), year, ACTOR);
        return new Chapter(year, accepted, proposals.tally(city.id(), document).open());
    }

    /// Publishing comes last; where a person has decided anything, the chapter is theirs.
    private boolean isRead(City city, int year) {
        return activities.years(city.id(), Visibility.PUBLIC).stream()
                        .anyMatch(it -> it.year() == year)
                || sources.list(city.id()).stream()
                        .filter(it -> it.year() == year)
                        .map(it -> proposals.list(city.id(), it.id()))
                        .anyMatch(all ->
                                all.stream().anyMatch(SampleCity::byAPerson)
                                        || all.stream().noneMatch(SampleCity::isWaiting));
    }

    private static boolean isWaiting(Proposal proposal) {
        return proposal.isOpen() && proposal.evidence().certain();
    }

    private static boolean byAPerson(Proposal proposal) {
        return proposal.decidedBy() != null && !ACTOR.name().equals(proposal.decidedBy());
    }

    private static int year(Path chapter) {
        return Integer.parseInt(chapter.getFileName().toString().replace(".txt", ""));
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
