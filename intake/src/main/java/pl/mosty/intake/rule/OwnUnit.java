package pl.mosty.intake.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.Hints;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// The unit whose report it is: the Polish city, commune, county or voivodeship that the text names
/// most often as such.
public final class OwnUnit {

    private static final Pattern CITY =
            Regex.exact(
                    "\\b(?:[Mm]iast(?:o|a|em|u)|[Gg]min(?:a|y|ie|ę|ą)|City of|Stadt|Urz(?:ąd|ędu|ędem|ędzie) Miasta|(?:Wicep|P|p)rezyden\\w+ Miasta|[Bb]urmistrz\\w* Miasta|Rad\\w+ Miasta|partnersk\\w+|bliźniacze)\\h+(\\p{Lu}\\p{L}+(?:[\\h-]\\p{Lu}\\p{L}+)?)");
    private static final Pattern COUNTY =
            Regex.exact(
                    "\\b([Pp]owiat|[Ww]ojewództw|(?:[Ww]ice)?[Ss]taro(?=st[aąoyę]|ście))(?:u|em|owi|ie|o|a|y|st[aąoyę]|ście)?\\s+((?:\\p{L}+o-)?\\p{L}+?(?:sk|ck|dzk))(?:i|iego|iemu|im|ie)\\b");

    /// `Gmina Dębowo ma trzech partnerów`: whose partners the text tells of, behind its name.
    private static final Pattern HAS_PARTNERS =
            Regex.anyCase(" (?:ma|posiada|współpracuje|utrzymuje) (?:\\S+ ){0,4}?partner");

    private static final int OWNER = 4;

    /// `nasza Gmina Biała`
    private static final Pattern OUR =
            Regex.exact(
                    "\\b[Nn]asz(?:a|e|ą|ej|ego|emu|ym)\\h+(?:[Gg]min(?:a|y|ie|ę|ą)|[Mm]iast(?:o|a|em|u))\\h+(\\p{Lu}\\p{L}+(?:[\\h-]\\p{Lu}\\p{L}+)?)");

    private static final int OURS = 12;

    private static final Pattern UNIT =
            Regex.exact("(?:Miast|Gmin|Powia|Rejon|Region|Województw|Hrabstw)\\p{L}*");

    private final @Nullable String name;

    /// What every form of its last word begins with.
    private final @Nullable String stem;

    /// `Bielsko` of Bielsko-Biała, else the name.
    private final String part;

    private final List<String> land;

    private OwnUnit(@Nullable String name) {
        this.name = name;
        this.land = land(name);
        this.part = name == null ? "" : name.substring(0, (name + "-").indexOf('-'));
        this.stem = name == null ? null : stem(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// From the hint, else from the text.
    static OwnUnit of(String text, Hints hints, Marks<PlaceMention> places) {
        if (hints.authority() != null) {
            return new OwnUnit(hints.authority());
        }
        var votes = new HashMap<String, Integer>();
        var county = COUNTY.matcher(text);
        while (county.find()) {
            if (isOfForeignTown(county.group(2), places)) {
                continue;
            }
            var noun =
                    county.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("woj")
                            ? "województwo "
                            : "powiat ";
            votes.merge(
                    noun
                            + county.group(2).toLowerCase(java.util.Locale.ROOT)
                            + (noun.startsWith("p") ? "i" : "ie"),
                    3,
                    Integer::sum);
        }
        var city = CITY.matcher(text);
        while (city.find()) {
            places.at(city.start(1))
                    .filter(p -> p.place().polish())
                    .ifPresentOrElse(
                            p ->
                                    votes.merge(
                                            p.place().name(),
                                            hasPartners(text, p.end()) ? 3 + OWNER : 3,
                                            Integer::sum),
                            () ->
                                    unknown(places, city.start(1), city.group(1))
                                            .ifPresent(n ->
                                                    votes.merge(
                                                            n, weight(text, city), Integer::sum)));
        }
        var our = OUR.matcher(text);
        while (our.find()) {
            var first = our.group(1).split("[\\h-]", -1)[0];
            if (GivenNames.isKnown(first)
                    || GivenNames.isInflected(first)
                    || Regex.matches(first, "(?:Partner|Bliźnia|Zaprzyjaź|Siostrz)\\p{L}+")) {
                continue;
            }
            votes.merge(named(places, our.start(1), our.group(1)), OURS, Integer::sum);
        }
        for (var mention : places.all()) {
            if (mention.place().polish()) {
                votes.merge(mention.place().name(), 1, Integer::sum);
            }
        }
        return new OwnUnit(Votes.winner(votes).orElse(null));
    }

    /// Of a name that no table knows.
    private static int weight(String text, Matcher city) {
        int weight = city.start() < text.length() / 10 ? 4 : 2;
        return hasPartners(text, city.end()) ? weight + OWNER : weight;
    }

    private static boolean hasPartners(String text, int behind) {
        return HAS_PARTNERS.matcher(text).region(behind, text.length()).lookingAt();
    }

    /// `powiat zasławski` in a text that names Zasław abroad.
    private static boolean isOfForeignTown(String adjective, Marks<PlaceMention> places) {
        var stem = adjective.substring(0, adjective.lastIndexOf('k') - 1);
        return stem.length() > 4
                && places.all().stream()
                        .map(PlaceMention::place)
                        .anyMatch(p ->
                                !p.polish()
                                        && p.name().regionMatches(true, 0, stem, 0, stem.length()));
    }

    private static String named(Marks<PlaceMention> places, int at, String printed) {
        return places.at(at)
                .map(p -> p.place().name())
                .orElseGet(() -> Names.shared().lemma(printed, NameKind.PLACE));
    }

    private static Optional<String> unknown(Marks<PlaceMention> places, int at, String printed) {
        boolean foreign = places.cover(at);
        var first = printed.split(" ", -1)[0];
        boolean person =
                Dictionary.shared().analyses(first).stream()
                        .anyMatch(a ->
                                a.tag().text().contains(":m1")
                                        && Character.isUpperCase(a.lemma().charAt(0)));
        return foreign
                        || person
                        || first.length() < 3
                        || first.startsWith("Partnersk")
                        || UNIT.matcher(first).matches()
                        || List.of("Siostrzanych", "RP", "Historycznych").contains(first)
                ? Optional.empty()
                : Optional.of(Names.shared().lemma(first, NameKind.PLACE));
    }

    /// In the nominative (`Poznań`, `powiat kępiński`), or null.
    public @Nullable String name() {
        return name;
    }

    public boolean isKnown() {
        return name != null;
    }

    /// Whether the words (in any case) name this unit.
    public boolean isNamedBy(String words) {
        return isNamedInSmall(words.toLowerCase(java.util.Locale.ROOT));
    }

    /// The same of a single word.
    public boolean isNamedBy(Form word) {
        return isNamedInSmall(word.lower());
    }

    private boolean isNamedInSmall(String lower) {
        if (stem == null) {
            return false;
        }
        for (var beginning : land) {
            if (lower.contains(beginning)) {
                return true;
            }
        }
        return lower.contains(stem);
    }

    /// `opolszczy`, `podkarpaci`, `pomorz`: how the land of a voivodeship's name begins, as far as
    /// it is not the adjective.
    private static List<String> land(@Nullable String name) {
        if (name == null || !name.startsWith("województwo ")) {
            return List.of();
        }
        var adjective = name.substring(name.lastIndexOf(' ') + 1);
        var base = adjective.replaceFirst("[sc]kie$", "");
        return List.of(base + "szczy", base + "ci", base + "si", base + "z");
    }

    /// Whether the word is the unit's name in some case, not an adjective or a family name of it.
    public boolean isCalled(String word) {
        return name != null
                && Math.abs(word.length() - firstPart(word).length()) <= 3
                && (isNamedBy(word) || isFirstPart(word))
                && !Regex.matches(word, "(?iuU).*(?:sk|ck)\\p{L}{1,4}");
    }

    /// `Bielsko` for Bielsko-Biała.
    private boolean isFirstPart(String word) {
        return part.length() > 4
                && !part.equals(name)
                && word.indexOf('-') < 0
                && word.toLowerCase(java.util.Locale.ROOT).startsWith(stem(part));
    }

    private String firstPart(String word) {
        return name == null || word.indexOf('-') < 0 ? part : name;
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.length() <= 4 ? lower : lower.substring(0, Math.max(4, lower.length() - 2));
    }
}
