package pl.mosty.app.importing.review.upload;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.file.SourceFiles;
import pl.mosty.app.importing.job.ImportJob;
import pl.mosty.app.importing.job.ImportJobs;
import pl.mosty.app.importing.job.ImportRuns;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.Sources;
import pl.mosty.intake.Hints;

/// The documents that were read in, and the form that takes another.
@Controller
@Access(Permission.EDITOR)
class ImportsController {

    private final ImportRuns runs;
    private final ImportJobs jobs;
    private final Sources sources;
    private final Proposals proposals;
    private final SourceFiles files;

    ImportsController(
            ImportRuns runs,
            ImportJobs jobs,
            Sources sources,
            Proposals proposals,
            SourceFiles files) {
        this.runs = runs;
        this.jobs = jobs;
        this.sources = sources;
        this.proposals = proposals;
        this.files = files;
    }

    @GetMapping("/office/imports")
    String list(@AuthenticationPrincipal SignedIn user, Model model) {
        return form(user, model, List.of(), "", "");
    }

    @PostMapping("/office/imports")
    String upload(
            @AuthenticationPrincipal SignedIn user,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String authority,
            Page page,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (!year.isBlank() && !year.strip().matches("[12]\\d{3}")) {
            var wrong = new FormError("year", page.text("review.error.year"));
            return form(user, model, List.of(wrong), year, authority);
        }
        var name = file == null ? "" : Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file == null || name.isEmpty()) {
            var none = new FormError("file", page.text("review.error.file"));
            return form(user, model, List.of(none), year, authority);
        }
        var hints =
                new Hints(
                        year.isBlank() ? null : Integer.valueOf(year.strip()),
                        authority.isBlank() ? null : authority.strip());
        var job =
                jobs.find(
                                user.city(),
                                runs.submit(
                                        user.city(),
                                        name,
                                        file.getInputStream(),
                                        file.getSize(),
                                        hints,
                                        new Actor(user.name())))
                        .orElseThrow();
        return switch (job.state()) {
            case READY -> {
                var done = JobWords.done(job, tally(user, job), page);
                flash.addFlashAttribute("done", done + notices(user, job, page));
                yield "redirect:" + JobWords.address(job);
            }
            case FAILED -> form(user, model, List.of(JobWords.error(job, page)), year, authority);
            case QUEUED, READING, INTERRUPTED -> "redirect:" + JobWords.address(job);
        };
    }

    private Proposals.Tally tally(SignedIn user, ImportJob job) {
        return proposals.tally(user.city(), Objects.requireNonNull(job.document()));
    }

    /// What could not be read, behind what was.
    private String notices(SignedIn user, ImportJob job, Page page) {
        return files.notices(user.city(), Objects.requireNonNull(job.document())).stream()
                .map(it -> " " + capital(it.message(page.language().locale())) + ".")
                .collect(Collectors.joining());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String form(
            SignedIn user, Model model, List<FormError> errors, String year, String authority) {
        model.addAttribute("errors", errors);
        model.addAttribute("year", year);
        model.addAttribute("authority", authority);
        model.addAttribute("jobs", jobs.listUnready(user.city()));
        model.addAttribute(
                "rows",
                sources.list(user.city()).stream()
                        .map(it -> new DocumentRow(it, proposals.tally(user.city(), it.id())))
                        .toList());
        return "review/imports";
    }
}
