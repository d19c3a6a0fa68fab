package pl.mosty.app.register.browse;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.page.FormError;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.NoSuchRecordException;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.StaleRecordException;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.OperationId;
import pl.mosty.app.register.merging.Merges;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;
import pl.mosty.app.register.person.PersonId;

/// Makes one record of two people or partners that are one, after showing both; and two again.
@Controller
@Access(Permission.EDITOR)
@RequestMapping("/office/register/{kind:person|partner}/{id:[0-9]{1,18}}")
class MergeController {

    private final People people;
    private final Partners partners;
    private final NameLines lines;
    private final Merges merges;

    MergeController(People people, Partners partners, NameLines lines, Merges merges) {
        this.people = people;
        this.partners = partners;
        this.lines = lines;
        this.merges = merges;
    }

    /// Asks which other record it is, or shows the two side by side.
    @GetMapping("/merge")
    String choose(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long with,
            Page page,
            Model model) {
        return show(user, kind, id, with, List.of(), page, model);
    }

    /// @param keep the one whose number and name stay
    /// @param renamed the year in which a partner gave up the name of the other, or empty
    @PostMapping("/merge")
    String merge(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam long with,
            @RequestParam long keep,
            @RequestParam(defaultValue = "") String renamed,
            Page page,
            Model model,
            RedirectAttributes flash) {
        var year = renamed.strip();
        if (!year.isEmpty() && !year.matches("[1-9]\\d{3}")) {
            var error = new FormError("renamed", page.text("register.merge.error.year"));
            return show(user, kind, id, with, List.of(error), page, model);
        }
        long gone = keep == id ? with : id;
        var stays = new RecordRef(kind(kind), keep == id ? id : with);
        try {
            merge(user, stays, gone, year.isEmpty() ? null : Integer.valueOf(year));
        } catch (NoSuchRecordException | StaleRecordException | DataIntegrityViolationException e) {
            flash.addFlashAttribute("problem", page.text("register.merge.stale"));
            return "redirect:" + NameLines.address(kind(kind), id);
        }
        flash.addFlashAttribute("done", page.text("register.merge.done"));
        return "redirect:" + NameLines.address(stays.kind(), stays.id());
    }

    @PostMapping("/merges/{operation:[0-9]{1,18}}/undo")
    String undo(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable long operation,
            Page page,
            RedirectAttributes flash) {
        var record = new RecordRef(kind(kind), id);
        var merge = new OperationId(operation);
        if (merges.list(user.city(), record).stream().noneMatch(it -> it.id().equals(merge))) {
            flash.addFlashAttribute("problem", page.text("register.merge.undone"));
            return "redirect:" + NameLines.address(record.kind(), id);
        }
        Optional<RecordRef> changed;
        try {
            changed = merges.undo(user.city(), merge, new Actor(user.name()));
        } catch (DataIntegrityViolationException | StaleRecordException e) {
            changed = Optional.of(record);
        }
        if (changed.isPresent()) {
            flash.addFlashAttribute("problem", page.text("register.merge.changed"));
        } else {
            flash.addFlashAttribute("done", page.text("register.merge.undo.done"));
        }
        return "redirect:" + NameLines.address(record.kind(), id);
    }

    private void merge(SignedIn user, RecordRef stays, long gone, @Nullable Integer renamed) {
        var actor = new Actor(user.name());
        if (stays.kind() == RecordKind.PERSON) {
            merges.merge(user.city(), new PersonId(gone), new PersonId(stays.id()), actor);
        } else {
            merges.merge(
                    user.city(), new PartnerId(gone), new PartnerId(stays.id()), renamed, actor);
        }
    }

    private String show(
            SignedIn user,
            String kind,
            long id,
            @Nullable Long with,
            List<FormError> errors,
            Page page,
            Model model) {
        try {
            var list = list(user, kind);
            var one = list.get(id);
            model.addAttribute("errors", errors);
            model.addAttribute("one", side(user, one, page));
            model.addAttribute("others", list.others(one));
            model.addAttribute("other", with == null ? null : side(user, list.get(with), page));
            return "register/merge";
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such record", e);
        }
    }

    private MergeSide side(SignedIn user, NameList.Row row, Page page) {
        return new MergeSide(row, lines.of(user.city(), row.record(), page));
    }

    private NameList list(SignedIn user, String kind) {
        return kind(kind) == RecordKind.PERSON
                ? NameList.ofPeople(people.list(user.city()))
                : NameList.ofPartners(partners.list(user.city()));
    }

    private static RecordKind kind(String kind) {
        return kind.equals("person") ? RecordKind.PERSON : RecordKind.PARTNER;
    }
}
