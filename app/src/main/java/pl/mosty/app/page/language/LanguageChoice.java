package pl.mosty.app.page.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import pl.mosty.app.page.Language;

/// Remembers the language that `?lang=` chose, for a year.
public final class LanguageChoice implements HandlerInterceptor {

    /// Holds the language a visitor chose.
    public static final String COOKIE = "lang";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Language.find(request.getParameter("lang"))
                .ifPresent(it ->
                        response.addHeader(
                                HttpHeaders.SET_COOKIE, cookie(it, request.isSecure()).toString()));
        return true;
    }

    private static ResponseCookie cookie(Language language, boolean secure) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build();
    }
}
