package pl.mosty.app.portal.year;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.intake.extraction.ActivityKind;

/// What a reader asked to see of a year; an empty field asks for everything, and so does a value
/// that does not exist.
///
/// @param kind of activity
/// @param country ISO 3166-1 alpha-2
/// @param partner slug
public record YearFilter(
        @Nullable ActivityKind kind, @Nullable String country, @Nullable String partner) {

    static YearFilter of(String kind, String country, String partner) {
        return new YearFilter(
                Arrays.stream(ActivityKind.values())
                        .filter(it -> it.name().equalsIgnoreCase(kind))
                        .findFirst()
                        .orElse(null),
                country.isBlank() ? null : country.toUpperCase(Locale.ROOT),
                partner.isBlank() ? null : partner);
    }

    public boolean isEmpty() {
        return kind == null && country == null && partner == null;
    }

    boolean allows(Activity activity) {
        return (kind == null || activity.kind() == kind)
                && (country == null || activity.details().countries().contains(country))
                && (partner == null
                        || activity.partners().stream().anyMatch(it -> it.slug().equals(partner)));
    }
}
