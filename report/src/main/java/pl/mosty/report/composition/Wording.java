package pl.mosty.report.composition;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.reading.DateReader;
import pl.mosty.polish.date.writing.DateStyle;
import pl.mosty.polish.date.writing.DateWriter;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.office.OfficeKind;
import pl.mosty.polish.office.OfficeMention;
import pl.mosty.polish.office.OfficeStyle;
import pl.mosty.report.chapter.Chapter;
import pl.mosty.report.chapter.HouseStyle.CountryNames;
import pl.mosty.report.chapter.WomensOffices;
import pl.mosty.report.lead.PartnerNames;

/// Generated words in their right form and the chapter's house style. What the language library
/// does not know is written as it is, with a warning.
final class Wording {

    private final Language language;
    private final Chapter chapter;
    private final List<CompositionWarning> warnings;

    Wording(Language language, Chapter chapter, List<CompositionWarning> warnings) {
        this.language = language;
        this.chapter = chapter;
        this.warnings = warnings;
    }

    int year() {
        return chapter.year();
    }

    /// A bullet's date, with its year only when that is not the chapter's.
    String date(DateInterval date) {
        return tied(DateWriter.write(date, style(date)));
    }

    /// A date as a sentence has it: `w czerwcu`, `w dniach 25–27 maja`, `w 2022 r.`.
    String when(DateInterval date) {
        if (date.precision() == Precision.YEAR && date.start().equals(date.end())) {
            return tied("w %s r.".formatted(date.start()));
        }
        return tied(DateWriter.write(date, style(date).asLead()));
    }

    /// Whether the text names the date itself.
    boolean isSaid(DateInterval date, String text) {
        return DateReader.read(text).stream()
                .flatMap(mention -> mention.interval().stream())
                .anyMatch(said -> said.equals(date) || isSaid(date, said));
    }

    private boolean isSaid(DateInterval date, DateInterval said) {
        try {
            return said.orInYear(year()).equals(date);
        } catch (DateTimeException e) {
            return false;
        }
    }

    String person(String name, @Nullable Gender gender, Case grammaticalCase) {
        var form = language.names().inflect(name, NameKind.PERSON, gender, grammaticalCase);
        if (gender == null) {
            warn("unknown-gender", name, "Podaj w rejestrze płeć osoby; od niej zależy odmiana.");
        } else if (gender != Gender.FEMININE
                && grammaticalCase != Case.NOMINATIVE
                && form.equals(name)) {
            warn("uninflected-name", name, "Sprawdź odmianę nazwiska; zostało w mianowniku.");
        }
        return form;
    }

    String place(String name, Case grammaticalCase) {
        return language.names().inflect(name, NameKind.PLACE, null, grammaticalCase);
    }

    /// An office as the register has it, in its form for a man or a woman. What the office is of,
    /// should it be written into its name, stays as it is.
    String office(String office, @Nullable Gender gender, Case grammaticalCase) {
        var mention = mention(office);
        if (mention.isEmpty()) {
            warn(
                    "unknown-office",
                    office,
                    "Sprawdź odmianę nazwy urzędu; słownik urzędów jej nie zna.");
            return office;
        }
        var known = mention.get();
        var style =
                new OfficeStyle(
                        chapter.style().women() == WomensOffices.BY_NOUN,
                        Character.isUpperCase(office.charAt(known.start())));
        return office.substring(0, known.start())
                + language.offices().inflect(known.office(), gender, grammaticalCase, style)
                + office.substring(known.end());
    }

    /// Whether the office serves in an embassy, whose district is all of Poland.
    boolean isOfEmbassy(String office) {
        return mention(office)
                .filter(known -> known.office().kind() == OfficeKind.DIPLOMAT)
                .isPresent();
    }

    /// A state in the genitive.
    String country(String code, CountryNames form) {
        var country = language.countries().find(code).or(() -> Countries.former().find(code));
        if (country.isEmpty()) {
            warn("unknown-country", code, "Popraw kod państwa w rejestrze.");
            return code;
        }
        return switch (form) {
            case OFFICIAL -> country.get().officialName().in(Case.GENITIVE);
            case SHORT -> country.get().shortName().in(Case.GENITIVE);
        };
    }

    private Optional<OfficeMention> mention(String office) {
        return language.offices().mentions(office).stream().findFirst();
    }

    String partners(List<String> names, Case grammaticalCase) {
        return PartnerNames.inflect(language.names(), names, grammaticalCase);
    }

    /// Words of the office with the prepositions before countries that its style has.
    String placed(String text) {
        var written = chapter.style().prepositions().write(text, language.countries());
        return written.equals(text) ? text : tied(written);
    }

    void warn(String rule, String place, String remedy) {
        var warning = new CompositionWarning(rule, place, remedy);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /// Items with commas between them and a conjunction before the last one.
    String enumeration(List<String> items, String conjunction) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default ->
                    String.join(", ", items.subList(0, items.size() - 1))
                            + " "
                            + tied(conjunction + " " + items.getLast());
        };
    }

    /// The text with no-break spaces after the words that the house style ties to the next one, and
    /// before the `r.` of a year.
    String tied(String text) {
        return chapter.style().ties().tie(text);
    }

    private DateStyle style(DateInterval date) {
        var year = date.start().year();
        boolean usual = year == null || (year == chapter.year() && year.equals(date.end().year()));
        return usual ? DateStyle.POLISH : DateStyle.POLISH.inFull();
    }
}
