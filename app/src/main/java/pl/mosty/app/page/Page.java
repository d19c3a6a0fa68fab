package pl.mosty.app.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriUtils;

/// What every template is given as `page`: the language and its words, the address asked for, and
/// who is signed in. A controller may ask for it as a parameter.
public final class Page {

    private final Words words;
    private final String city;
    private final Assets assets;
    private final Address address;
    private final @Nullable String user;
    private final Supplier<@Nullable CsrfToken> csrf;

    /// What was asked for, as the browser sent it.
    ///
    /// @param base scheme, host and port, without a closing slash
    /// @param encodedPath from the first slash on
    /// @param query without the question mark; empty when there is none
    record Address(String base, String encodedPath, String query) {

        String path() {
            return UriUtils.decode(encodedPath, StandardCharsets.UTF_8);
        }
    }

    Page(
            Words words,
            String city,
            Assets assets,
            Address address,
            @Nullable String user,
            Supplier<@Nullable CsrfToken> csrf) {
        this.words = words;
        this.city = city;
        this.assets = assets;
        this.address = address;
        this.user = user;
        this.csrf = csrf;
    }

    public Language language() {
        return words.language();
    }

    public Words words() {
        return words;
    }

    /// See {@link Words#text}.
    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    /// See {@link Words#count}.
    public String count(String key, long number, Object... values) {
        return words.count(key, number, values);
    }

    public String number(long number) {
        return words.number(number);
    }

    /// The city's name in the nominative.
    public String city() {
        return city;
    }

    /// The name of the signed-in user, or null.
    public @Nullable String user() {
        return user;
    }

    public String path() {
        return address.path();
    }

    /// True on this address and below it: for `aria-current` in the navigation.
    public boolean isWithin(String path) {
        return path().equals(path) || path().startsWith(path + "/");
    }

    /// The address of a file of `src/main/resources/assets`, with a version that changes with its
    /// content.
    public String asset(String file) {
        return assets.path(file);
    }

    /// This page in the given language: for the language switch.
    public String in(Language language) {
        var others =
                Arrays.stream(address.query().split("&", -1))
                        .filter(it -> !it.isEmpty() && !it.startsWith("lang="))
                        .collect(Collectors.joining("&"));
        return address.encodedPath()
                + (others.isEmpty() ? "?" : "?" + others + "&")
                + "lang="
                + language.code();
    }

    /// The whole address of this page without its query: the canonical one.
    public String canonical() {
        return address.base() + address.encodedPath();
    }

    /// The token that every form that changes something must send, or null where the request has
    /// none. Asking for it starts a session, so public pages do not.
    public @Nullable CsrfToken csrf() {
        return csrf.get();
    }
}
