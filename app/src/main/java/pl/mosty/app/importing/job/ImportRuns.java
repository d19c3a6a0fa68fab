package pl.mosty.app.importing.job;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;

/// Reads files in the background: small ones at once, large ones one after the other, so that
/// memory holds one of them at a time. What is waiting when the server ends goes on with the next
/// start; what was being read is marked as interrupted.
@Service
public class ImportRuns implements AutoCloseable {

    /// Up to here a file is read beside the large ones, in bytes.
    private static final long SMALL = 512 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final ImportJobs jobs;
    private final Importing importing;
    private final SourceReader reader = new SourceReader();
    private final ExecutorService small = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService large =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-", 0).factory());

    ImportRuns(ImportJobs jobs, Importing importing) {
        this.jobs = jobs;
        this.importing = importing;
    }

    /// Takes a file; a large one is left to be read while the user goes on, a small one is waited
    /// for.
    ///
    /// @param size in bytes
    /// @return the job, which may be ready already
    public JobId submit(
            CityId city, String name, InputStream bytes, long size, Hints hints, Actor actor) {
        var job = jobs.add(city, name, bytes, size, hints.year(), hints.authority(), actor);
        if (size > SMALL) {
            large.execute(() -> run(city, job));
        } else {
            await(small.submit(() -> run(city, job)));
        }
        return job;
    }

    /// Reads an interrupted file from the start.
    ///
    /// @return false when it is not interrupted
    public boolean restart(CityId city, JobId job) {
        boolean moved = jobs.move(city, job, JobState.INTERRUPTED, JobState.QUEUED);
        if (moved) {
            large.execute(() -> run(city, job));
        }
        return moved;
    }

    /// Only the server does; a command beside it leaves its jobs alone.
    @EventListener
    void takeOver(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            takeOver();
        }
    }

    void takeOver() {
        for (var waiting : jobs.takeOver()) {
            large.execute(() -> run(waiting.city(), waiting.job()));
        }
    }

    /// Whatever is being read is given up, and marked so by the next start.
    @Override
    public void close() {
        large.shutdownNow();
        small.shutdownNow();
    }

    private void run(CityId city, JobId id) {
        if (!jobs.move(city, id, JobState.QUEUED, JobState.READING)) {
            return;
        }
        try {
            read(city, id);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("import {} of city {} failed", id.value(), city.value(), e);
            jobs.failed(city, id, Problem.FAULT, null);
        }
    }

    private void read(CityId city, JobId id) {
        var job = jobs.find(city, id).orElseThrow();
        var bytes = jobs.findBytes(city, id).orElseThrow();
        var source = reader.read(bytes, job.name());
        jobs.note(city, id, 10);
        var result =
                importing.read(
                        city,
                        source,
                        new Hints(job.year(), job.authority()),
                        new Actor(job.askedBy()),
                        percent -> jobs.note(city, id, percent));
        switch (result) {
            case ImportResult.Read it -> jobs.ready(city, id, it.document());
            case ImportResult.Known it -> jobs.ready(city, id, it.document());
            case ImportResult.Refused it -> jobs.failed(city, id, Problem.REFUSED, it.refusal());
            case ImportResult.YearUnknown _ -> jobs.failed(city, id, Problem.YEAR_UNKNOWN, null);
            case ImportResult.NothingRead _ -> jobs.failed(city, id, Problem.NOTHING_READ, null);
        }
    }

    private static void await(Future<?> reading) {
        try {
            reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // the page of the job shows how far it is
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
