package pl.mosty.app.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriUtils;
import pl.mosty.app.page.asset.Assets;
import pl.mosty.app.page.language.Words;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.writing.DateStyle;
import pl.mosty.polish.date.writing.DateWriter;
import pl.mosty.polish.inflection.Case;

/// What every template is given as `page`: the language and its words, the address asked for, and
/// who is signed in. A controller may ask for it as a parameter.
public final class Page {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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

    /// For the `lang` attribute around words of a record: `pl` on an English page, else null.
    public @Nullable String recordLanguage() {
        return language() == Language.PL ? null : Language.PL.code();
    }

    public Words words() {
        return words;
    }

    /// See {@link Words#text}.
    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    /// True where there is such a text.
    public boolean has(String key) {
        return words.has(key);
    }

    /// See {@link Words#count}.
    public String count(String key, long number, Object... values) {
        return words.count(key, number, values);
    }

    public String number(long number) {
        return words.number(number);
    }

    /// A date in full, such as `25–27 maja 2022`; its parts stay on one line.
    public String date(DateInterval date) {
        return DateWriter.write(date, style().inFull());
    }

    /// A date in full, such as `25 maja 2022`.
    public String date(PartialDate date) {
        return date(DateInterval.at(date));
    }

    /// A moment in the office's time zone, to the minute, such as `25 maja 2022, 14:05`.
    public String moment(Instant moment) {
        var local = moment.atZone(OFFICE);
        var day = new PartialDate(local.getYear(), local.getMonthValue(), local.getDayOfMonth());
        return date(day) + ", " + CLOCK.format(local);
    }

    /// A date whose year the reader knows, such as `25–27 maja`.
    public String dateInYear(DateInterval date) {
        return DateWriter.write(date, style());
    }

    private DateStyle style() {
        return (language() == Language.PL ? DateStyle.POLISH : DateStyle.ENGLISH).withoutBreaks();
    }

    /// The name of a country.
    ///
    /// @param code ISO 3166-1 alpha-2; of one that is no more, ISO 3166-3
    public String country(String code) {
        return Countries.findEver(code)
                .map(it ->
                        language() == Language.PL
                                ? it.shortName().in(Case.NOMINATIVE)
                                : it.englishName())
                .orElse(code);
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
