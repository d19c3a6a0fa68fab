package pl.mosty.app.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pl.mosty.app.account.Access;
import pl.mosty.app.account.Permission;

@Controller
@Access(Permission.PUBLIC)
final class HomeController {

    @GetMapping("/")
    String home() {
        return "portal/home";
    }
}
