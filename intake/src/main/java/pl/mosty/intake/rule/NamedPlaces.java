package pl.mosty.intake.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// The places of a text: those of the table, and those that the text itself puts into a country:
/// `Marcali (Węgry)`, `GRAZ – Austria`.
final class NamedPlaces {

    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}'’.-]*)(?:[\\h-](?:\\p{Lu}[\\p{L}'’.-]*|nad|pod|am|an|der|de|du|la|le|upon|sur|i|\\p{Ll}+[sc]k(?:i|a|ie))){0,4}";
    private static final Pattern BEFORE_BRACKET =
            Regex.exact("(" + NAME + ")\\s*\\(\\s*(?:\\d+ \\p{L}+\\.?\\s*[-–,]\\s*)?$");
    private static final Pattern BEFORE_DASH =
            Regex.exact(
                    "(?:^|\\n)\\W{0,4}(?:\\d{1,2}[.)]?\\s*(?:\\|\\s*)?)?("
                            + NAME
                            + ")\\s*[-–—,|]\\s*$");
    private static final Pattern OF_CITY =
            Regex.exact(
                    "\\b(?:[Mm]iast(?:o|a|em|u|ami)?|wieś|wsi|wsią|[Gg]min(?:a|y|ie|ę|ą)|[Pp]owiat(?:u|em|owi)?|[Rr]ejon(?:u|em|owi)?|[Rr]egion(?:u|em|owi)?|[Pp]rowincj(?:a|i|ę|ą)|[Pp]refektur(?:a|y|ze|ę|ą)|[Hh]rabstw(?:o|a|em|u)|[Gg]emeinde|[Ss]tadt)(?: partnersk\\p{L}+)? ("
                            + NAME
                            + ")");
    private static final Pattern AFTER_COUNTRY =
            Regex.exact("\\h*[,:–-]\\h*(" + NAME + ")\\h*(?=[|\\t\\n\\r,;(–-]|$)");
    private static final Pattern BEFORE_IN =
            Regex.exact("(?<=\\p{Ll}\\s|,\\s)(" + NAME + ")\\s+(?:w|we|na|in|in der|in den)\\s+$");

    /// `obwodu rówieńskiego na Ukrainie`, `powiat monachijski (Niemcy)`
    private static final Pattern UNIT_BEFORE_IN =
            Regex.exact(
                    "\\b((?:powia[tc]|rejon|obw[oó]d|obwodz|kraj|komita[tc]|okręg|prowincj|dystryk[tc]|hrabstw)\\p{L}* \\p{Ll}+[sc]k(?:i|im|iego|iemu|a|iej|ą|ie))\\s+(?:(?:w|we|na)\\s+|\\()$");

    private static final Pattern BEHIND_ADJECTIVE =
            Regex.exact("\\h+(" + NAME.replace("’.-", "’-") + ")");
    private static final Set<String> UNITS =
            Set.of(
                    "miasto",
                    "gmina",
                    "powiat",
                    "rejon",
                    "region",
                    "prowincja",
                    "prefektura",
                    "hrabstwo",
                    "komitat",
                    "okręg",
                    "dystrykt",
                    "stan",
                    "landkreis",
                    "gemeinde",
                    "stadt",
                    "okres",
                    "kanton");
    private static final int WINDOW = 80;
    private static final int WHOLE_WORD = 4;

    private NamedPlaces() {}

    static List<PlaceMention> of(String text, Words words, Marks<CountryMention> countries) {
        var places = new TreeMap<Integer, PlaceMention>();
        for (var mention : Places.standard().mentions(text, new Span(0, text.length()))) {
            places.put(mention.start(), mention);
        }
        for (var country : countries.all()) {
            if (!country.country().code().equals("PL")) {
                add(text, country, places);
            }
        }
        elsewhere(text, places);
        places.values()
                .removeIf(place -> isGivenName(text, words, place) || TownInName.isIn(text, place));
        return oneSpelling(places.values());
    }

    /// A place that the text put into a country once is known wherever it is named again.
    private static void elsewhere(String text, NavigableMap<Integer, PlaceMention> places) {
        var told =
                places.values().stream()
                        .map(PlaceMention::place)
                        .distinct()
                        .filter(p -> Places.standard().find(p.name()).isEmpty())
                        .toList();
        if (told.isEmpty()) {
            return;
        }
        for (var mention : Places.of(told).mentions(text, new Span(0, text.length()))) {
            if (isFree(places, mention.start(), mention.end())) {
                places.put(mention.start(), mention);
            }
        }
    }

    /// The places do not overlap, so that the last one before the end tells.
    private static boolean isFree(NavigableMap<Integer, PlaceMention> places, int start, int end) {
        var last = places.lowerEntry(end);
        return last == null || last.getValue().end() <= start;
    }

    /// `Martin Kremer`: a given name of the dictionary with a family name behind it.
    private static boolean isGivenName(String text, Words words, PlaceMention place) {
        var following =
                words.within(new Span(place.end(), Math.min(text.length(), place.end() + 40)), 1);
        boolean named =
                !following.isEmpty()
                        && following.getFirst().capitalised()
                        && !following.getFirst().upperCase()
                        && following.getFirst().start() == place.end() + 1
                        && " \u00a0".indexOf(text.charAt(place.end())) >= 0;
        return named
                && !Regex.matches(
                        text.substring(Math.max(0, place.start() - 3), place.start()),
                        "(?s)(?:^|.*[^\\p{L}])(?:w|we|do|na)\\s")
                && (GivenNames.isNominative(text.substring(place.start(), place.end()))
                        || Dictionary.shared()
                                .analyses(text.substring(place.start(), place.end()))
                                .stream()
                                .anyMatch(a ->
                                        a.tag().text().contains(":m1")
                                                && Character.isUpperCase(a.lemma().charAt(0))));
    }

    /// A place goes by its Polish name where the text uses that anywhere, else by its first
    /// spelling.
    private static List<PlaceMention> oneSpelling(Collection<PlaceMention> places) {
        var spellings = new HashMap<Place, String>();
        for (var mention : places) {
            spellings.merge(
                    mention.place(),
                    mention.spelling(),
                    (first, next) -> next.equals(mention.place().name()) ? next : first);
        }
        return places.stream()
                .map(m ->
                        new PlaceMention(
                                m.start(),
                                m.end(),
                                m.place(),
                                spellings.getOrDefault(m.place(), m.spelling())))
                .toList();
    }

    private static void add(
            String text, CountryMention country, NavigableMap<Integer, PlaceMention> places) {
        int from = Math.max(0, country.start() - WINDOW);
        var before = text.substring(from, country.start());
        int behind =
                Chars.skipSpaces(text, country.end(), Math.min(text.length(), country.end() + 2));
        boolean closes =
                country.end() >= text.length()
                        || ")\n\r,;\t".indexOf(text.charAt(country.end())) >= 0
                        || (behind < text.length() && text.charAt(behind) == '|');
        var bracket = BEFORE_BRACKET.matcher(before);
        var dash = BEFORE_DASH.matcher(before);
        if (bracket.find()) {
            add(text, bracket, from, country, places);
        } else if (closes && dash.find()) {
            add(text, dash, from, country, places);
        } else {
            behind(text, country, places);
        }
    }

    /// `węgierskiego miasta Gyula`, `fińskie Kuopio`; `Dania, Aalborg` where an item or cell is
    /// nothing else.
    private static void behind(
            String text, CountryMention country, NavigableMap<Integer, PlaceMention> places) {
        int to = Math.min(text.length(), country.end() + WINDOW);
        if (country.form() != CountryForm.ADJECTIVE) {
            inCountry(text, country, places);
            var cell = AFTER_COUNTRY.matcher(text).region(country.end(), to);
            if (cell.lookingAt() && lineStart(text, country.start())) {
                add(text, cell, 0, country, places);
            }
            return;
        }
        if (Regex.matches(
                text.substring(country.start(), country.end()), "(?iuU).*isch(?:e[nrms]?)?")) {
            return;
        }
        var city = OF_CITY.matcher(text).region(Chars.skipSpaces(text, country.end(), to), to);
        var bare = BEHIND_ADJECTIVE.matcher(text).region(country.end(), to);
        if (city.lookingAt()) {
            add(text, city, 0, country, places);
        } else if (bare.lookingAt()
                && Character.isLowerCase(text.charAt(country.start()))
                && isName(bare.group(1))) {
            add(text, bare, 0, country, places);
        }
    }

    /// `Rovinj w Chorwacji`, `Da Nang in Vietnam`.
    private static void inCountry(
            String text, CountryMention country, NavigableMap<Integer, PlaceMention> places) {
        int from = Math.max(0, country.start() - WINDOW);
        var words = text.substring(from, country.start());
        var before = BEFORE_IN.matcher(words);
        var unit = UNIT_BEFORE_IN.matcher(words);
        if (before.find() && isName(before.group(1))) {
            add(text, before, from, country, places);
        } else if (unit.find()) {
            add(text, unit, from, country, places);
        }
    }

    /// No common noun written with a capital, nor a given name.
    private static boolean isName(String printed) {
        var first = printed.split("[ -]", -1)[0];
        return !Dictionary.shared().contains(first.toLowerCase(Locale.ROOT))
                && Dictionary.shared().analyses(first).stream()
                        .noneMatch(a ->
                                a.tag().text().contains(":m1")
                                        && Character.isUpperCase(a.lemma().charAt(0)));
    }

    private static void add(
            String text,
            Matcher matcher,
            int shift,
            CountryMention country,
            NavigableMap<Integer, PlaceMention> places) {
        var span = withoutDot(text, shift + matcher.start(1), shift + matcher.end(1));
        var printed = span.of(text);
        var there = places.get(span.start());
        if (there != null && there.end() == span.end() && !isIn(there.place(), country)) {
            places.remove(span.start());
        }
        if (!isFree(places, span.start(), span.end())) {
            return;
        }
        int space = printed.indexOf(' ');
        if (space > 0 && GivenNames.isKnown(printed.substring(0, space))) {
            return;
        }
        var lower =
                printed.equals(printed.toUpperCase(Locale.ROOT))
                        ? Capitals.normal(printed)
                        : printed;
        boolean inflected =
                !lineStart(text, span.start()) && !(isApposed(text, span) && printed.endsWith("a"));
        var name = inflected ? Names.shared().lemma(lower, NameKind.PLACE) : lower;
        var kind =
                Regex.matches(name, "(?iuU).*(?:hrabstw|powiat|okręg).*")
                        ? Place.Kind.COUNTY
                        : Regex.matches(
                                        name,
                                        "(?iuU).*(?:region|kraj |obwód|prowincj|województw).*")
                                ? Place.Kind.REGION
                                : Place.Kind.CITY;
        places.put(
                span.start(),
                new PlaceMention(
                        span.start(),
                        span.end(),
                        new Place(name, spellings(name), country.country().code(), kind, null),
                        name));
    }

    /// A dot behind a whole word ends the sentence, not so in `Landau a. d. Isar`.
    private static Span withoutDot(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.' && letters >= WHOLE_WORD) {
                return new Span(start, i);
            }
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return new Span(start, end);
    }

    /// `z gminą Chmelnica`: behind such a noun a name stays as it is.
    private static boolean isApposed(String text, Span span) {
        var before = text.substring(Math.max(0, span.start() - 10), span.start());
        return Regex.matches(before, "(?iusU).*\\b(?:miast|gmin)\\p{L}*\\s+");
    }

    /// `Rejon Kielmy` is named `rejon Kielmy` and `Kielmy` elsewhere.
    private static List<String> spellings(String name) {
        int space = name.indexOf(' ');
        boolean unit =
                space > 0 && UNITS.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return unit && Character.isUpperCase(name.charAt(space + 1))
                ? List.of(name, name.substring(space + 1))
                : List.of(name);
    }

    /// `Toledo (USA)` is not the Spanish one.
    private static boolean isIn(Place place, CountryMention country) {
        return place.country().equals(country.country().code());
    }

    /// Where an item, a cell or a line begins.
    private static boolean lineStart(String text, int at) {
        int i = at;
        while (i > 0
                && "\n|\t".indexOf(text.charAt(i - 1)) < 0
                && !Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 || "\n|\t".indexOf(text.charAt(i - 1)) >= 0;
    }
}
