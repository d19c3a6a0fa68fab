package pl.mosty.app.register.form.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.form.CorrectedForms;
import pl.mosty.app.register.form.FormId;
import pl.mosty.app.register.form.FormKind;
import pl.mosty.app.register.form.misread.Misreadings;
import pl.mosty.polish.inflection.Case;

/// The forms that the office has corrected: listed, added, taken back.
@Controller
@Access(Permission.EDITOR)
class FormsController {

    private final CorrectedForms forms;
    private final Misreadings misreadings;

    FormsController(CorrectedForms forms, Misreadings misreadings) {
        this.forms = forms;
        this.misreadings = misreadings;
    }

    @GetMapping("/office/forms")
    String list(@AuthenticationPrincipal SignedIn user, Page page, Model model) {
        return page(user, page, model, FormInput.EMPTY, List.of());
    }

    @PostMapping("/office/forms")
    String add(
            @AuthenticationPrincipal SignedIn user,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String lemma,
            @RequestParam(defaultValue = "") String grammaticalCase,
            @RequestParam(defaultValue = "") String form,
            Page page,
            Model model,
            RedirectAttributes flash) {
        var input = new FormInput(kind, lemma, grammaticalCase, form).cleaned();
        var errors = input.errors(page);
        if (!errors.isEmpty()) {
            return page(user, page, model, input, errors);
        }
        forms.put(user.city(), input.correction(), new Actor(user.name()));
        flash.addFlashAttribute("done", page.text("register.forms.added", input.form()));
        return "redirect:/office/forms";
    }

    @PostMapping("/office/forms/{id:[0-9]{1,18}}/delete")
    String delete(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable long id,
            Page page,
            RedirectAttributes flash) {
        try {
            forms.remove(user.city(), new FormId(id), new Actor(user.name()));
        } catch (NoSuchRecordException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such form", e);
        }
        flash.addFlashAttribute("done", page.text("register.forms.removed"));
        return "redirect:/office/forms";
    }

    /// Gives a record that was read wrongly its right name.
    @PostMapping("/office/forms/misread/{kind:PERSON|PARTNER}/{id:[0-9]{1,18}}")
    String mend(
            @AuthenticationPrincipal SignedIn user,
            @PathVariable RecordKind kind,
            @PathVariable long id,
            Page page,
            RedirectAttributes flash) {
        try {
            var record = new RecordRef(kind, id);
            var mended = misreadings.mend(user.city(), record, new Actor(user.name()));
            flash.addFlashAttribute(
                    "done",
                    page.text("register.forms.misread.done", mended.name(), mended.right()));
        } catch (NoSuchRecordException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "not misread", e);
        }
        return "redirect:/office/forms";
    }

    private String page(
            SignedIn user, Page page, Model model, FormInput input, List<FormError> errors) {
        model.addAttribute("errors", errors);
        model.addAttribute("input", input);
        model.addAttribute("misread", misreadings.list(user.city()));
        model.addAttribute(
                "kinds",
                options(
                        FormKind.values(),
                        FormKind::name,
                        kind -> page.text("register.forms.kind." + kind)));
        model.addAttribute(
                "cases",
                options(Case.values(), Case::name, it -> page.text("register.forms.case." + it)));
        model.addAttribute(
                "rows",
                forms.list(user.city()).entrySet().stream()
                        .map(entry -> FormRow.of(entry.getKey(), entry.getValue()))
                        .toList());
        return "register/forms";
    }

    private static <T> Map<String, String> options(
            T[] values, Function<T, String> key, Function<T, String> text) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(key, text, (one, _) -> one, LinkedHashMap::new));
    }
}
