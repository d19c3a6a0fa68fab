package pl.mosty.app.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.outline.SectionDetails;
import pl.mosty.app.register.outline.SectionDetails.Bullets;
import pl.mosty.app.register.outline.SectionDetails.Ordering;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.polish.inflection.Case;

/// The outline of a city that has not read in a chapter of its own yet.
final class UsualOutline {

    private UsualOutline() {}

    static List<SectionDetails> of(int year) {
        return List.of(
                section(
                        year,
                        0,
                        SectionKind.FOREIGN_PARTNERS,
                        "W {year} r. w ramach współpracy z partnerami zagranicznymi:",
                        null),
                section(
                        year,
                        1,
                        SectionKind.PARTNER_CITIES,
                        "Trwała współpraca z {partner-cities:count:instrumental}. W jej ramach:",
                        null),
                section(
                        year,
                        2,
                        SectionKind.PROJECT,
                        "W projektach międzynarodowych odbyły się w {year} r.:",
                        null),
                section(
                        year,
                        3,
                        SectionKind.MEMBERSHIPS,
                        "{unit} w {year} r. – członkostwo w sieciach i organizacjach"
                                + " międzynarodowych:",
                        null),
                section(
                        year,
                        4,
                        SectionKind.NETWORK,
                        "We współpracy z sieciami i organizacjami międzynarodowymi:",
                        null),
                section(
                        year,
                        5,
                        SectionKind.DIPLOMATIC_MEETINGS,
                        "W {year} r. władze {unit:genitive} odbyły spotkania dyplomatyczne z:",
                        Case.INSTRUMENTAL),
                other(year, 6));
    }

    /// A place for what fits nowhere else.
    static SectionDetails other(int year, int ordinal) {
        return section(year, ordinal, SectionKind.OTHER, "Ponadto w {year} r.:", null);
    }

    private static SectionDetails section(
            int year, int ordinal, SectionKind kind, String lead, @Nullable Case governs) {
        return new SectionDetails(
                year,
                ordinal,
                kind,
                bound(lead),
                governs,
                Bullets.LIST,
                Ordering.BY_DATE,
                null,
                null);
    }

    /// No line ends with a word of one letter or parts a year from its sign.
    private static String bound(String lead) {
        return lead.replaceAll("(?<![\\p{L}])([WwZzIi]) ", "$1\u00A0").replace(" r.", "\u00A0r.");
    }
}
