package pl.mosty.app.importing.review.upload;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.importing.job.ImportJobs;
import pl.mosty.app.importing.job.ImportRuns;
import pl.mosty.app.importing.job.JobId;
import pl.mosty.app.importing.job.JobState;

/// How far a file is that is being read in. The page is asked for again by a link, or by a script
/// where there is one.
@Controller
@Access(Permission.EDITOR)
class JobController {

    private static final String PATH = "/office/import-jobs/{job}";

    private final ImportJobs jobs;
    private final ImportRuns runs;

    JobController(ImportJobs jobs, ImportRuns runs) {
        this.jobs = jobs;
        this.runs = runs;
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal SignedIn user, @PathVariable long job, Model model) {
        var found =
                jobs.find(user.city(), new JobId(job))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (found.state() == JobState.READY) {
            return "redirect:" + JobWords.address(found);
        }
        model.addAttribute("job", found);
        return "review/job";
    }

    @PostMapping(PATH + "/restart")
    String restart(@AuthenticationPrincipal SignedIn user, @PathVariable long job) {
        runs.restart(user.city(), new JobId(job));
        return "redirect:/office/import-jobs/" + job;
    }
}
