package pl.mosty.app.importing.review.upload;

import java.util.Objects;
import pl.mosty.app.importing.job.ImportJob;
import pl.mosty.app.importing.job.Problem;
import pl.mosty.app.importing.proposal.Proposals.Tally;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Language;
import pl.mosty.app.page.Page;

/// What a user is told of a file that is being read in.
public final class JobWords {

    private JobWords() {}

    /// Where it can be looked at: its review when it is ready, else how far it is.
    static String address(ImportJob job) {
        var document = job.document();
        return document == null
                ? "/office/import-jobs/" + job.id().value()
                : "/office/imports/" + document.value();
    }

    static String done(ImportJob job, Tally tally, Page page) {
        return tally.accepted() + tally.rejected() > 0
                ? page.text("review.known")
                : page.count("review.read", tally.open(), tally.unchanged());
    }

    /// Why it failed, at the field of the upload form that can mend it.
    static FormError error(ImportJob job, Page page) {
        return new FormError(
                job.problem() == Problem.YEAR_UNKNOWN ? "year" : "file", problem(job, page));
    }

    public static String problem(ImportJob job, Page page) {
        var problem = Objects.requireNonNullElse(job.problem(), Problem.FAULT);
        return switch (problem) {
            case REFUSED ->
                    Objects.requireNonNullElse(
                            page.language() == Language.PL ? job.refusalPl() : job.refusalEn(),
                            page.text("review.error.fault"));
            case YEAR_UNKNOWN -> page.text("review.error.year-unknown");
            case NOTHING_READ -> page.text("review.error.nothing");
            case FAULT -> page.text("review.error.fault");
        };
    }
}
