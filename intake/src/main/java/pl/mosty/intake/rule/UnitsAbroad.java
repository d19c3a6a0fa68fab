package pl.mosty.intake.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Dictionary;

/// Units that no table knows, told by a noun that no Polish unit has before a name: `Powiat
/// Märkischer`, `Landkreis Peine`, `partnerska gmina Edewecht`. Polish counties are adjectives.
/// They lie in the state of their noun, else in that which the text names most often.
final class UnitsAbroad {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}’'-]{2,}(?:(?:\\h|[–-]|\\h[–-]\\h)\\p{Lu}[\\p{L}’'-]{2,})?)";
    private static final String CALLING = "(?:partnersk|zaprzyjaźnion|bliźniacz)";

    /// Of one unit; `miasta partnerskie Dębowa` are the partners of another.
    private static final String ONE = "(?:i?ego|i?emu|[iy]m|a|i?ej|ą)";

    private static final String UNIT =
            "(?:miast(?:a|u|em)|mieście|gmin(?:a|y|ie|ę|ą)|miejscowoś(?:ć|ci|cią))";
    private static final Pattern COUNTY =
            Regex.exact(
                    "\\b((?:[Pp]owia[tc]|[Hh]rabstw|[Ll]andkreis|[Rr]aj?on|[Kk]omita[tc]|[Pp]rowincj|[Kk]anton|[Żż]upani)\\p{Ll}{0,3}|Amt|Kreis)\\h+"
                            + NAME);
    private static final Pattern CALLED =
            Regex.exact(
                    "(?iu:\\b(?:"
                            + CALLING
                            + ONE
                            + "\\h+"
                            + UNIT
                            + "|"
                            + UNIT
                            + "\\h+"
                            + CALLING
                            + ONE
                            + "|"
                            + CALLING
                            + "i?e\\h+miasto|miasto\\h+"
                            + CALLING
                            + "i?e))\\h+"
                            + NAME);

    /// `umowę o współpracy z gminą Ihlow`
    private static final Pattern AGREED =
            Regex.exact(
                    "(?iu:\\b(?:um[oó]w|porozumie|współprac|partnerstw)\\p{L}*\\h+(?:[^\\s.;]+\\h+){0,4}?ze?\\h+(?:gminą|miastem|miasteczkiem|miejscowością))\\h+"
                            + NAME);

    /// `wspólnota terytorialna Aleksandrii`, `hromada Lwów`
    private static final Pattern UKRAINIAN =
            Regex.exact(
                    "\\b(?:[Hh]romad\\p{Ll}{1,3}|[Ww]spólno(?:ta|ty|cie|tę|tą)\\h+[Tt]erytorialn\\p{Ll}{1,2})\\h+(?:miasta\\h+)?"
                            + NAME);

    /// Letters and endings of Polish villages.
    private static final Pattern POLISH =
            Regex.anyCase(".*(?:[ąęłńśźż].*|ow[oa]|ew[oa]|ice|yce|sko|cko)");

    private static final Pattern OF_TOWN =
            Regex.exact(
                    "\\b([Pp]owia[tc](?:u|em|owi|ie)?\\h+(\\p{Ll}+[sc]k(?:i|iego|iemu|im)))\\b");
    private static final Pattern ADJECTIVE =
            Regex.anyCase("\\p{L}+(?:[sc]k|dzk|zk)(?:i|iego|iemu|im|ie|a|iej|ą|o)");
    private static final Map<String, String> STATES =
            Map.of(
                    "landk", "DE", "amt", "DE", "kreis", "DE", "komit", "HU", "żupan", "HR",
                    "hrabs", "GB");
    private final String text;
    private final NavigableMap<Integer, PlaceMention> places;
    private final @Nullable String state;

    UnitsAbroad(
            String text,
            NavigableMap<Integer, PlaceMention> places,
            List<CountryMention> countries) {
        this.text = text;
        this.places = places;
        this.state = state(places, countries);
    }

    private static @Nullable String state(
            NavigableMap<Integer, PlaceMention> places, List<CountryMention> countries) {
        var named = new HashMap<String, Integer>();
        countries.forEach(c -> named.merge(c.country().code(), 2, Integer::sum));
        places.values().forEach(p -> named.merge(p.place().country(), 1, Integer::sum));
        named.remove("PL");
        return Votes.winner(named).orElse(null);
    }

    void add() {
        add(COUNTY, Place.Kind.COUNTY);
        add(CALLED, Place.Kind.CITY);
        add(AGREED, Place.Kind.CITY);
        inUkraine();
        addOfTowns();
    }

    /// Whatever town abroad the table knows by the name.
    private void inUkraine() {
        var unit = UKRAINIAN.matcher(text);
        while (unit.find()) {
            var known = places.get(unit.start(1));
            if (known != null && !known.place().country().equals("UA")) {
                var name = known.spelling();
                var place = new Place(name, known.place().names(), "UA", Place.Kind.CITY, null);
                places.put(
                        known.start(), new PlaceMention(known.start(), known.end(), place, name));
            }
        }
    }

    private void add(Pattern pattern, Place.Kind kind) {
        var unit = pattern.matcher(text);
        while (unit.find()) {
            int group = kind == Place.Kind.COUNTY ? 2 : 1;
            int start = unit.start(group);
            var noun = kind == Place.Kind.COUNTY ? unit.group(1) : "";
            var name = withoutKnown(unit.group(group));
            var country = country(noun);
            if (!name.isEmpty()
                    && (kind == Place.Kind.COUNTY || !POLISH.matcher(name).matches())
                    && country.isPresent()
                    && NamedPlaces.isFree(places, start, start + name.length())) {
                var place = new Place(name, List.of(name), country.get(), kind, null);
                places.put(start, new PlaceMention(start, start + name.length(), place, name));
            }
        }
    }

    /// `powiat monachijski`: of a town abroad.
    private void addOfTowns() {
        var unit = OF_TOWN.matcher(text);
        while (unit.find()) {
            var town =
                    Places.standard()
                            .findByAdjective(unit.group(2))
                            .filter(place -> !place.polish());
            if (town.isPresent() && NamedPlaces.isFree(places, unit.start(1), unit.end(1))) {
                var name = "Powiat " + unit.group(2).replaceFirst("i(?:ego|emu|m)?$", "i");
                var county =
                        new Place(
                                name, List.of(name), town.get().country(), Place.Kind.COUNTY, null);
                places.put(
                        unit.start(1), new PlaceMention(unit.start(1), unit.end(1), county, name));
            }
        }
    }

    /// The words up to the first that the language knows: `Powiat Märkischer Wydział` ends before
    /// it, `Powiatu Lipowskiego` and `Departament Kultury` name nothing abroad, and in
    /// `przewodniczącym rady hrabstwa Jimem Leishem` a person follows.
    private static String withoutKnown(String words) {
        int end = 0;
        for (int at = 0; at < words.length(); at = next(words, at)) {
            int to = next(words, at);
            var word = words.substring(at, to).strip();
            if (ADJECTIVE.matcher(word).matches()
                    || GivenNames.isKnown(word)
                    || GivenNames.isInflected(word)
                    || Dictionary.shared().contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            end = at + word.length();
        }
        var name = words.substring(0, end);
        int first = name.indexOf(' ');
        return first > 0 && GivenNames.isKnown(name.substring(0, first)) ? "" : name;
    }

    private static int next(String words, int at) {
        int space = words.indexOf(' ', at);
        return space < 0 ? words.length() : space + 1;
    }

    private Optional<String> country(String noun) {
        var lower = noun.toLowerCase(Locale.ROOT);
        return STATES.entrySet().stream()
                .filter(e -> lower.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(state));
    }
}
