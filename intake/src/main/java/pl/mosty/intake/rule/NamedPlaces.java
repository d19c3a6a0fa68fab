package pl.mosty.intake.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceForms;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Dictionary;

/// The places of a text: those of the table, and those that the text itself puts into a country.
final class NamedPlaces {

    private NamedPlaces() {}

    static List<PlaceMention> of(String text, Words words, Marks<CountryMention> countries) {
        var places = new TreeMap<Integer, PlaceMention>();
        for (var mention : Places.standard().mentions(text, new Span(0, text.length()))) {
            places.put(mention.start(), mention);
        }
        var told = new PlacesInCountries(text, places);
        for (var country : countries.all()) {
            if (!country.country().code().equals("PL")) {
                told.add(country);
            }
        }
        new UnitsAbroad(text, places, countries.all()).add();
        elsewhere(text, places);
        places.values()
                .removeIf(place ->
                        isGivenName(text, words, place)
                                || isFamilyName(text, words, place)
                                || TownInName.isIn(text, place));
        settle(text, places);
        return oneSpelling(places.values());
    }

    /// A place that the text put into a country once is known wherever it is named again.
    private static void elsewhere(String text, NavigableMap<Integer, PlaceMention> places) {
        var told =
                places.values().stream()
                        .map(PlaceMention::place)
                        .distinct()
                        .filter(NamedPlaces::isOfText)
                        .toList();
        if (told.isEmpty()) {
            return;
        }
        for (var mention : Places.of(told).mentions(text, new Span(0, text.length()))) {
            var there = places.get(mention.start());
            if (there != null && there.end() == mention.end() && !isOfText(there.place())) {
                places.remove(mention.start());
            }
            free(places, mention.start(), mention.end());
            if (isFree(places, mention.start(), mention.end())) {
                places.put(mention.start(), mention);
            }
        }
    }

    /// Unknown to the table, or in another state there: `Loznica w Serbii` is not the Bulgarian
    /// one.
    private static boolean isOfText(Place place) {
        return Places.standard()
                .find(place.name())
                .filter(known -> known.country().equals(place.country()))
                .isEmpty();
    }

    /// `Nowa Wilejka (Litwa)` is not the Wilejka of the table.
    static void free(NavigableMap<Integer, PlaceMention> places, int start, int end) {
        places.subMap(start, false, end, false).values().removeIf(p -> p.end() <= end);
    }

    /// The places do not overlap, so that the last one before the end tells.
    static boolean isFree(NavigableMap<Integer, PlaceMention> places, int start, int end) {
        var last = places.lowerEntry(end);
        return last == null || last.getValue().end() <= start;
    }

    /// `Martin Kremer`, `panią Petrę Moser`: a given name with a family name behind it.
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
                        || (GivenNames.isNominative(place.place().name())
                                && !following.getFirst().isKnownInSmall())
                        || Dictionary.shared()
                                .analyses(text.substring(place.start(), place.end()))
                                .stream()
                                .anyMatch(a ->
                                        a.tag().text().contains(":m1")
                                                && Character.isUpperCase(a.lemma().charAt(0))));
    }

    /// `Stéphane ROMY`: a family name in capitals behind a given name that is not.
    private static boolean isFamilyName(String text, Words words, PlaceMention place) {
        var before = words.within(new Span(Math.max(0, place.start() - 40), place.start()));
        return !before.isEmpty()
                && before.getLast().end() == place.start() - 1
                && text.charAt(place.start() - 1) == ' '
                && before.getLast().capitalised()
                && !before.getLast().upperCase()
                && !Chars.hasSmall(text.substring(place.start(), place.end()))
                && GivenNames.isKnown(before.getLast().text());
    }

    /// `we Władysławowie` is of Władysławowo where the text names that, though Władysławów has the
    /// same form.
    private static void settle(String text, NavigableMap<Integer, PlaceMention> places) {
        var written = new HashMap<String, Place>();
        for (var mention : places.values()) {
            boolean nominative =
                    text.startsWith(mention.place().name(), mention.start())
                            && mention.end() - mention.start() == mention.place().name().length();
            if (mention.place().polish() && nominative) {
                written.put(mention.place().name(), mention.place());
            }
        }
        for (var entry : places.entrySet()) {
            var mention = entry.getValue();
            var place = mention.place();
            if (place.polish() && !written.containsKey(place.name())) {
                var surface = text.substring(mention.start(), mention.end());
                written.values().stream()
                        .filter(p -> isForm(surface, p.name()))
                        .findFirst()
                        .ifPresent(p ->
                                entry.setValue(
                                        new PlaceMention(
                                                mention.start(), mention.end(), p, p.name())));
            }
        }
    }

    private static boolean isForm(String surface, String name) {
        return surface.length() > 4
                && name.regionMatches(true, 0, surface, 0, Math.min(4, name.length()))
                && PlaceForms.of(name.toLowerCase(Locale.ROOT))
                        .contains(surface.toLowerCase(Locale.ROOT));
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
                                m.place().polish()
                                        ? m.place().name()
                                        : spellings.getOrDefault(m.place(), m.spelling())))
                .toList();
    }
}
