package pl.mosty.app.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.draft.DraftWithEvidence;
import pl.mosty.app.importing.drafting.DraftReader;
import pl.mosty.app.importing.file.SourceFiles;
import pl.mosty.app.importing.naming.OwnForms;
import pl.mosty.app.importing.proposal.ProposalState;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.importing.revision.Differences;
import pl.mosty.app.importing.revision.Fingerprint;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.app.register.source.NewDocument;
import pl.mosty.app.register.source.SourceDocument;
import pl.mosty.app.register.source.Sources;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.source.Refusal;
import pl.mosty.intake.source.Source;
import pl.mosty.intake.source.SourceText;

/// Puts what documents say on the review list. A document and all its proposals are written in one
/// transaction: either the whole list is there, or nothing.
@Service
public class Importing {

    /// A document that repeats less than this of another one of its year is no new version of it.
    private static final double SAME_DOCUMENT = 0.3;

    private final DraftReader drafts;
    private final OwnForms forms;
    private final Proposals proposals;
    private final Sources sources;
    private final SourceFiles files;
    private final Json json;
    private final TransactionOperations transactions;
    private final Intake intake = new Intake();

    Importing(
            DraftReader drafts,
            OwnForms forms,
            Proposals proposals,
            Sources sources,
            SourceFiles files,
            Json json,
            TransactionOperations transactions) {
        this.drafts = drafts;
        this.forms = forms;
        this.proposals = proposals;
        this.sources = sources;
        this.files = files;
        this.json = json;
        this.transactions = transactions;
    }

    /// @param hints for what the text does not say; a year given here counts as the document's
    public ImportResult read(CityId city, Source source, Hints hints, Actor actor) {
        return read(city, source, hints, actor, _ -> {});
    }

    /// @param progress told how many percent of the work are done, as stage follows stage
    public ImportResult read(
            CityId city, Source source, Hints hints, Actor actor, IntConsumer progress) {
        return switch (source) {
            case Refusal refusal -> new ImportResult.Refused(refusal);
            case SourceText text -> read(city, text, hints, actor, progress);
        };
    }

    private ImportResult read(
            CityId city, SourceText source, Hints hints, Actor actor, IntConsumer progress) {
        var read =
                intake.extract(
                        source.text(),
                        withYear(hints, source),
                        units -> progress.accept(10 + share(50, units, source.text())));
        var extraction = forms.in(city, read);
        progress.accept(60);
        Integer year = year(extraction, hints);
        if (year == null) {
            return new ImportResult.YearUnknown();
        }
        var sha256 = Fingerprint.sha256(source.text());
        var known = sources.find(city, sha256, year);
        if (known.isPresent()) {
            var document = known.get().id();
            return new ImportResult.Known(document, proposals.tally(city, document).open());
        }
        var found = drafts.read(extraction, year, forms.names(city));
        progress.accept(80);
        if (extraction.activities().isEmpty()
                && extraction.memberships().isEmpty()
                && extraction.partnerships().isEmpty()) {
            return new ImportResult.NothingRead();
        }
        var document =
                new NewDocument(
                        sha256,
                        fileName(source.name()),
                        source.text(),
                        year,
                        extraction.document().language(),
                        extraction.document().authority());
        return Objects.requireNonNull(
                transactions.execute(_ -> write(city, document, source, found, actor)));
    }

    private ImportResult write(
            CityId city,
            NewDocument document,
            SourceText source,
            List<DraftWithEvidence> found,
            Actor actor) {
        var earlier = earlier(city, document, found);
        var differences = differences(city, earlier);
        var proposed = differences.propose(found);
        var id = sources.add(city, document, actor);
        files.add(city, id, source);
        for (var old : differences.superseded()) {
            proposals.decide(
                    city, old, ProposalState.SUPERSEDED, old.corrected(), old.record(), actor);
        }
        proposals.add(city, id, proposed, actor);
        int open = (int) proposed.stream().filter(it -> it.state() == ProposalState.OPEN).count();
        return new ImportResult.Read(id, open, proposed.size() - open);
    }

    private static int share(int percent, int units, String text) {
        return (int) ((long) percent * units / text.length());
    }

    /// Where neither text nor user says the year, the file itself may.
    private static Hints withYear(Hints hints, SourceText source) {
        return hints.year() != null ? hints : new Hints(source.details().year(), hints.authority());
    }

    /// Without the folders it lay in: the public sees the name, and where an office keeps its files
    /// is nobody's business.
    private static String fileName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// The version before this one: the document of the same year and unit that says most of the
    /// same, the newest of equals.
    private Optional<DocumentId> earlier(
            CityId city, NewDocument document, List<DraftWithEvidence> found) {
        return sources.list(city).stream()
                .filter(it -> it.year() == document.year())
                .filter(it -> sameUnit(it, document.authority()))
                .max(
                        Comparator.<SourceDocument>comparingDouble(it ->
                                        differences(city, Optional.of(it.id())).overlap(found))
                                .thenComparingLong(it -> it.id().value()))
                .map(SourceDocument::id)
                .filter(it -> differences(city, Optional.of(it)).overlap(found) >= SAME_DOCUMENT);
    }

    private Differences differences(CityId city, Optional<DocumentId> earlier) {
        return new Differences(
                json,
                earlier.map(it -> proposals.list(city, it)).orElse(List.of()).stream()
                        .filter(it -> it.state() != ProposalState.SUPERSEDED)
                        .toList());
    }

    private static boolean sameUnit(SourceDocument document, @Nullable String authority) {
        return document.authority() == null
                || authority == null
                || document.authority().equals(authority);
    }

    private static @Nullable Integer year(Extraction read, Hints hints) {
        return hints.year() != null ? hints.year() : read.document().year();
    }
}
