package pl.mosty.app.register.outline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.page.Page;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.outline.HouseStyles;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.preposition.CountryPrepositions;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.text.PolishOrder;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.chapter.HouseStyle.CountryNames;
import pl.mosty.report.chapter.HouseStyle.NameOrder;
import pl.mosty.report.chapter.WomensOffices;

/// How the office writes: shown and chosen anew.
@Controller
@Access(Permission.EDITOR)
class StyleController {

    private final HouseStyles styles;

    StyleController(HouseStyles styles) {
        this.styles = styles;
    }

    @GetMapping("/office/style")
    String show(@AuthenticationPrincipal SignedIn user, Page page, Model model) {
        var style = styles.find(user.city()).orElse(HouseStyle.USUAL);
        model.addAttribute("input", StyleInput.of(style));
        model.addAttribute("choices", choices(page));
        return "register/style";
    }

    @PostMapping("/office/style")
    String put(
            @AuthenticationPrincipal SignedIn user,
            @RequestParam Map<String, String> fields,
            Page page,
            RedirectAttributes flash) {
        var before = styles.find(user.city()).orElse(HouseStyle.USUAL);
        styles.put(user.city(), new StyleInput(fields).over(before), new Actor(user.name()));
        flash.addFlashAttribute("done", page.text("register.style.saved"));
        return "redirect:/office/style";
    }

    private static List<StyleChoice> choices(Page page) {
        var choices = new ArrayList<StyleChoice>();
        choices.add(choice(page, StyleInput.WOMEN, names(WomensOffices.values())));
        choices.add(choice(page, StyleInput.COUNTRIES, names(CountryNames.values())));
        choices.add(choice(page, StyleInput.POLAND, List.of("true", "false")));
        choices.add(choice(page, StyleInput.ORDER, names(NameOrder.values())));
        CountryPrepositions.wavering().stream()
                .map(country -> choice(page, country))
                .sorted(Comparator.comparing(StyleChoice::label, PolishOrder.order()))
                .forEach(choices::add);
        return choices;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static StyleChoice choice(Page page, String field, List<String> values) {
        var key = "register.style." + field;
        return new StyleChoice(
                field,
                page.text(key),
                values.stream()
                        .collect(
                                Collectors.toMap(
                                        value -> value,
                                        value -> page.text(key + "." + value),
                                        (one, _) -> one,
                                        LinkedHashMap::new)));
    }

    /// `na Ukrainie`, `w Ukrainie`, or as the words have it.
    private static StyleChoice choice(Page page, Country country) {
        var options = new LinkedHashMap<String, String>();
        options.put("", page.text("register.style.preposition.written"));
        var name = country.shortName();
        name.prepositions().forEach(word -> options.put(word, name.where(word)));
        return new StyleChoice(
                StyleInput.preposition(country.code()), name.in(Case.NOMINATIVE), options);
    }
}
