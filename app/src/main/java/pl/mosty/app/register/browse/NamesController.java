package pl.mosty.app.register.browse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;
import pl.mosty.app.account.SignedIn;
import pl.mosty.app.register.partner.Partners;
import pl.mosty.app.register.person.People;

/// All people and all partners of the register, for the office.
@Controller
@Access(Permission.EDITOR)
class NamesController {

    private final People people;
    private final Partners partners;

    NamesController(People people, Partners partners) {
        this.people = people;
        this.partners = partners;
    }

    @GetMapping("/office/register/people")
    String people(@AuthenticationPrincipal SignedIn user, Model model) {
        model.addAttribute("list", NameList.ofPeople(people.list(user.city())));
        return "register/names";
    }

    @GetMapping("/office/register/partners")
    String partners(@AuthenticationPrincipal SignedIn user, Model model) {
        model.addAttribute("list", NameList.ofPartners(partners.list(user.city())));
        return "register/names";
    }
}
