package pl.mosty.app.importing.review.upload;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.Sources;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.Source;
import pl.mosty.intake.source.SourceReader;
import pl.mosty.intake.source.SourceText;

/// The documents that were read in, and the form that takes another.
@Controller
@Access(Permission.EDITOR)
class ImportsController {

    private final Importing importing;
    private final Sources sources;
    private final Proposals proposals;
    private final SourceReader reader = new SourceReader();

    ImportsController(Importing importing, Sources sources, Proposals proposals) {
        this.importing = importing;
        this.sources = sources;
        this.proposals = proposals;
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
        var source = reader.read(file.getBytes(), name);
        var hints =
                new Hints(
                        year.isBlank() ? null : Integer.valueOf(year.strip()),
                        authority.isBlank() ? null : authority.strip());
        return switch (importing.read(user.city(), source, hints, new Actor(user.name()))) {
            case ImportResult.Read read -> {
                var done = page.count("review.read", read.open(), read.unchanged());
                flash.addFlashAttribute("done", done + notices(source, page));
                yield "redirect:/office/imports/" + read.document().value();
            }
            case ImportResult.Known known -> {
                flash.addFlashAttribute("done", page.text("review.known"));
                yield "redirect:/office/imports/" + known.document().value();
            }
            case ImportResult.Refused refused -> {
                var message = refused.message(page.language().locale());
                yield form(user, model, List.of(new FormError("file", message)), year, authority);
            }
            case ImportResult.YearUnknown _ -> {
                var message = page.text("review.error.year-unknown");
                yield form(user, model, List.of(new FormError("year", message)), year, authority);
            }
            case ImportResult.NothingRead _ -> {
                var message = page.text("review.error.nothing");
                yield form(user, model, List.of(new FormError("file", message)), year, authority);
            }
        };
    }

    /// What could not be read, behind what was.
    private static String notices(Source source, Page page) {
        return source instanceof SourceText text
                ? text.notices().stream()
                        .map(it -> " " + capital(it.message(page.language().locale())) + ".")
                        .collect(Collectors.joining())
                : "";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String form(
            SignedIn user, Model model, List<FormError> errors, String year, String authority) {
        model.addAttribute("errors", errors);
        model.addAttribute("year", year);
        model.addAttribute("authority", authority);
        model.addAttribute(
                "rows",
                sources.list(user.city()).stream()
                        .map(it -> new DocumentRow(it, proposals.tally(user.city(), it.id())))
                        .toList());
        return "review/imports";
    }
}
