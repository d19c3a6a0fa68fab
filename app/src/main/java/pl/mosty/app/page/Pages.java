package pl.mosty.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import pl.mosty.app.page.asset.Assets;
import pl.mosty.app.page.language.Dictionaries;
import pl.mosty.app.page.language.LanguageChoice;

/// Makes the {@link Page} of a request, once a request.
@Component
public class Pages {

    private final Dictionaries dictionaries;
    private final Assets assets;
    private final ObjectProvider<Masthead> masthead;

    Pages(Dictionaries dictionaries, Assets assets, ObjectProvider<Masthead> masthead) {
        this.dictionaries = dictionaries;
        this.assets = assets;
        this.masthead = masthead;
    }

    public Page of(HttpServletRequest request) {
        if (request.getAttribute(Page.class.getName()) instanceof Page known) {
            return known;
        }
        var name = masthead.getIfAvailable();
        var principal = request.getUserPrincipal();
        var page =
                new Page(
                        dictionaries.in(language(request)),
                        name == null ? "Mosty" : name.city(),
                        assets,
                        address(request),
                        principal == null ? null : principal.getName(),
                        () ->
                                (@Nullable CsrfToken)
                                        request.getAttribute(CsrfToken.class.getName()));
        request.setAttribute(Page.class.getName(), page);
        return page;
    }

    /// `?lang=`, else the cookie, else Polish.
    public static Language language(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LanguageChoice.COOKIE);
        return Language.find(request.getParameter("lang"))
                .or(() -> Language.find(cookie == null ? null : cookie.getValue()))
                .orElse(Language.PL);
    }

    /// On an error page the address that failed, not that of the error page.
    private static Page.Address address(HttpServletRequest request) {
        var base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return new Page.Address(base, failed, "");
        }
        var query = request.getQueryString();
        return new Page.Address(base, request.getRequestURI(), query == null ? "" : query);
    }
}
