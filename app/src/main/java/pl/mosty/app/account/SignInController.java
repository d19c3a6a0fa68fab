package pl.mosty.app.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Permission.PUBLIC)
final class SignInController {

    /// @param failed there when the form comes back after a wrong password or too many of them
    @GetMapping("/sign-in")
    String signIn(
            @AuthenticationPrincipal @Nullable SignedIn user,
            @RequestParam @Nullable String failed,
            Model model) {
        if (user != null) {
            return "redirect:/office";
        }
        model.addAttribute("failed", failed != null);
        return "account/signIn";
    }
}
