package pl.mosty.intake.rule.person.name;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// Mends a name's nominative where its country or its given name tells more than its Polish ending:
/// `Mihaia Dobrescu` is Mihai, `Rybníčkem` is Rybníček, `Li Weiem` is Li Wei, `Giorgim Beridze`
/// keeps its family name, and so does the woman in `Ingrid Nordheim`.
public final class LocalForms {

    private static final Set<String> CZECH = Set.of("CZ", "SK");
    private static final Set<String> EAST_SLAVIC = Set.of("UA", "BY", "RU", "MD", "KZ");
    private static final Set<String> SYLLABIC =
            Set.of("CN", "TW", "VN", "KR", "KP", "MN", "LA", "KH", "TH", "MM", "SG");
    private static final String VOWELS = "aeiouyáéíóúýěůäöü";

    private LocalForms() {}

    /// @param lemma the nominative as the endings alone tell it
    /// @param governed the case in which the name was printed, or null
    public static String of(
            String lemma,
            String printed,
            @Nullable Case governed,
            @Nullable Gender gender,
            @Nullable String country) {
        int space = printed.lastIndexOf(' ');
        int cut = lemma.lastIndexOf(' ');
        if (space < 0 || cut < 0 || governed == Case.NOMINATIVE) {
            return lemma;
        }
        var givenShown = printed.substring(0, space);
        if (governed == null && isAsPrinted(lemma.substring(cut), printed, country)) {
            return printed;
        }
        var given =
                gender == Gender.FEMININE && endsHard(givenShown)
                        ? givenShown
                        : given(lemma.substring(0, cut), givenShown, governed, country, gender);
        given = Regex.without(given, "(?<=\\p{L})[’'](?:a|ą|owi|em|emu|im|m|u)(?= |$)");
        var family = lemma.substring(cut + 1);
        var shown = printed.substring(space + 1);
        var marked = Regex.without(shown, "(?<=\\p{L})[’'](?:a|ą|owi|em|ego|emu|im|m|u|go|mu)$");
        if (!marked.equals(shown)) {
            return given + " " + marked;
        }
        boolean woman =
                WomensNames.begins(printed)
                        || (gender == Gender.FEMININE && GivenNames.isNominative(givenShown));
        if (woman && endsHard(shown) && !shown.endsWith("ej")) {
            return given + " " + shown;
        }
        boolean bare =
                governed == Case.GENITIVE
                        && country != null
                        && gender == Gender.MASCULINE_PERSONAL
                        && family.equals(shown)
                        && (!printed.startsWith(given + " ") || given.endsWith("o"))
                        && Regex.matches(shown, "(?iU)\\p{L}+[bcdfghjklmnprstvwz]a");
        if (bare) {
            return given + " " + shown.substring(0, shown.length() - 1);
        }
        var local =
                inA(shown)
                        .or(() -> georgian(shown))
                        .or(() ->
                                gender != Gender.MASCULINE_PERSONAL
                                        ? Optional.empty()
                                        : man(shown, governed, country));
        return given + " " + local.orElse(family);
    }

    /// `Michela Gatti`, `Flavio Monti` in Italy are no genitives of Michel and Monta: the given
    /// name is one of there, and the family name has no ending. `Martina Hofa` is a man in a case.
    private static boolean isAsPrinted(String family, String printed, @Nullable String country) {
        int space = printed.indexOf(' ');
        var given = printed.substring(0, space);
        var languages = NameLanguages.of(country);
        return languages.stream().anyMatch(l -> GivenNames.isOf(l, given))
                && (printed.substring(space).equals(family)
                        || (printed.endsWith("i") && !isCased(given, languages)));
    }

    private static boolean isCased(String given, Set<String> languages) {
        var stem = given.substring(0, given.length() - 1);
        return given.endsWith("a") && languages.stream().anyMatch(l -> GivenNames.isOf(l, stem));
    }

    /// `panią Carolin Weitzel`: a woman's name that ends in a consonant has no cases.
    private static boolean endsHard(String name) {
        return name.indexOf(' ') < 0
                && !GivenNames.isInflected(name)
                && VOWELS.indexOf(Character.toLowerCase(name.charAt(name.length() - 1))) < 0
                && "ąęy".indexOf(name.charAt(name.length() - 1)) < 0;
    }

    /// Whether the country's names are short syllables, some of them words of other languages.
    public static boolean isOfSyllables(@Nullable String country) {
        return country != null && SYLLABIC.contains(country);
    }

    /// The given names as the country has them, or as they are known where none was read into the
    /// nominative: `Ērikiem` is Ēriks, `Ramirem` Ramiro, `Bixem` Bix.
    private static String given(
            String read,
            String printed,
            @Nullable Case governed,
            @Nullable String country,
            @Nullable Gender gender) {
        var languages = NameLanguages.of(country);
        int space = printed.indexOf(' ');
        int cut = read.indexOf(' ');
        var first = space < 0 ? printed : printed.substring(0, space);
        var shown = cut < 0 ? read : read.substring(0, cut);
        boolean known = languages.stream().anyMatch(l -> GivenNames.isOf(l, shown));
        if (first.endsWith("o") && shown.endsWith("a") && governed != Case.VOCATIVE) {
            return first + (cut < 0 ? "" : read.substring(cut));
        }
        boolean whole =
                shown.endsWith("a") || (shown.endsWith("e") && GivenNames.isNominative(shown));
        if (gender == Gender.FEMININE && whole && shown.equals(first)) {
            return read; // `z panią Marie Weber`
        }
        boolean man = gender == Gender.MASCULINE_PERSONAL;
        if (man && first.endsWith("a") && shown.equals(first)) {
            var stem = first.substring(0, first.length() - 1);
            boolean any = languages.isEmpty() && governed == Case.GENITIVE;
            if (any
                    ? GivenNames.isNominative(stem)
                    : languages.stream().anyMatch(l -> GivenNames.isOf(l, stem))) {
                return stem + (cut < 0 ? "" : read.substring(cut));
            }
        }
        if (!known && (space < 0) == (cut < 0)) {
            var local = GivenNames.nominative(first, languages);
            if (local.isPresent()) {
                return local.get() + (cut < 0 ? "" : read.substring(cut));
            }
        }
        boolean oblique = Regex.matches(printed, "(?U).*(?:a|em|im|owi|ego|emu|ą|ę)");
        boolean unread = read.equals(printed);
        boolean strange = space < 0 && !GivenNames.isNominative(read);
        if (!oblique || !(unread || strange)) {
            return read;
        }
        boolean hard =
                (governed == Case.INSTRUMENTAL || governed == null)
                        && Regex.matches(printed, "(?U)\\p{L}{2,}em");
        return GivenNames.nominative(printed)
                .orElse(unread && hard ? Regex.without(printed, "(?:(?<=[gk])iem|em)$") : read);
    }

    /// `Kobalię`, `Sorią`, `Mendioleę`: no nominative ends so.
    private static Optional<String> inA(String shown) {
        return Regex.matches(shown, "(?U)\\p{L}+[ie][ęą]")
                ? Optional.of(shown.substring(0, shown.length() - 1) + "a")
                : Optional.empty();
    }

    /// `Giorgim Beridze` has no cases, `Lomaszwilego` those of an adjective.
    private static Optional<String> georgian(String shown) {
        if (Regex.matches(shown, "(?iU)\\p{L}+(?:[ia]dze|s[hz][vw]ili)")) {
            return Optional.of(shown);
        }
        return Regex.matches(shown, "(?iU)\\p{L}+s[hz][vw]il(?:im|iego|iemu|ego|emu)")
                ? Optional.of(Regex.without(shown, "(?:im|i?ego|i?emu)$") + "i")
                : Optional.empty();
    }

    private static Optional<String> man(
            String shown, @Nullable Case governed, @Nullable String country) {
        if (Regex.matches(shown, "(?U)\\p{L}+(?:ić(?:em|owi|a)|ß(?:em|owi|a))")) {
            return Optional.of(Regex.without(shown, "(?:em|owi|a)$"));
        }
        if (country != null
                && EAST_SLAVIC.contains(country)
                && Regex.matches(shown, "(?U)\\p{L}{2,}enk(?:i|ą|ę)")) {
            return Optional.of(shown.substring(0, shown.length() - 1) + "o");
        }
        if (country == null) {
            return Optional.empty();
        }
        if (CZECH.contains(country) && Regex.matches(shown, "(?U)\\p{L}{2,}k(?:i?em|a|owi)")) {
            var stem = shown.substring(0, shown.lastIndexOf('k'));
            char before = stem.charAt(stem.length() - 1);
            return Optional.of(stem + (VOWELS.indexOf(before) < 0 ? "ek" : "k"));
        }
        boolean syllables = SYLLABIC.contains(country) && governed != null;
        if (syllables
                && governed == Case.GENITIVE
                && Regex.matches(shown, "(?iU)\\p{L}+[bcdghklmnprstwz]a")) {
            return Optional.of(shown.substring(0, shown.length() - 1));
        }
        return syllables && Regex.matches(shown, "(?U)\\p{L}{2,}(?:i?em|owi)")
                ? Optional.of(shown.replaceAll("(?:(?<=[gk])i?em|em|owi)$", ""))
                : Optional.empty();
    }
}
