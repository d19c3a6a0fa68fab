package pl.mosty.intake.rule;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Makes places of names that a text puts into a country, and keeps them among those of the table.
final class ToldPlaces {

    private static final Pattern NAME_ALONE =
            Regex.exact("(?:(?:Miast(?:o|a|em|u)|Stadt|Mesto|Město) (?=\\p{Lu}))?(.*?)(?: i)?$");
    private static final Pattern COUNTY = Regex.anyCase("hrabstw|powiat|okręg");
    private static final Pattern REGION = Regex.anyCase("region|kraj |obwód|prowincj|województw");
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
    private static final int WHOLE_WORD = 4;
    private final String text;
    private final NavigableMap<Integer, PlaceMention> places;

    ToldPlaces(String text, NavigableMap<Integer, PlaceMention> places) {
        this.text = text;
        this.places = places;
    }

    /// @param matcher whose first group is the name
    void add(Matcher matcher, CountryMention country) {
        var span =
                withoutNouns(
                        withoutKnown(
                                withoutDot(
                                        matcher.start(1),
                                        matcher.end(1),
                                        matcher.start(1) < country.start())));
        boolean joined = span.end() < matcher.end(1) && matcher.start(1) < country.start();
        if (joined && text.startsWith(" i", span.end())) {
            return; // `w Grazu i na Ukrainie`
        }
        var printed = span.of(text);
        var there = places.get(span.start());
        if (there != null
                && there.end() == span.end()
                && !there.place().polish()
                && !isIn(there.place(), country)) {
            places.remove(span.start());
        }
        if (there != null && there.end() < span.end() && there.place().polish()) {
            places.remove(span.start());
        }
        if (beginsLine(span.start())) {
            NamedPlaces.free(places, span.start(), span.end());
        }
        if (!NamedPlaces.isFree(places, span.start(), span.end())) {
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
                (!beginsLine(span.start()) || isOblique(lower))
                        && !(isApposed(span)
                                && Regex.matches(printed, "(?sU).*a|\\S+ (?:nad|pod) .*"));
        var name = inflected ? Names.shared().lemma(lower, NameKind.PLACE) : lower;
        var place = new Place(name, spellings(name), country.country().code(), kind(name), null);
        places.put(span.start(), new PlaceMention(span.start(), span.end(), place, name));
    }

    /// `Miasto Graz (Austria)`, `w węgierskim Eger i w …`
    private Span withoutNouns(Span span) {
        var name = NAME_ALONE.matcher(text).region(span.start(), span.end());
        return name.lookingAt() ? new Span(name.start(1), name.end(1)) : span;
    }

    /// `Krajem Związkowym Styria` begins an item of a list behind `z:`.
    private static boolean isOblique(String name) {
        var analyses =
                Dictionary.shared().analyses(name.split("[ -]", -1)[0].toLowerCase(Locale.ROOT));
        return !analyses.isEmpty()
                && analyses.stream().noneMatch(it -> it.tag().text().contains("nom"));
    }

    private static Place.Kind kind(String name) {
        if (COUNTY.matcher(name).find()) {
            return Place.Kind.COUNTY;
        }
        return REGION.matcher(name).find() ? Place.Kind.REGION : Place.Kind.CITY;
    }

    /// A dot behind a whole word ends the sentence, not so in `Landau a. d. Isar`.
    ///
    /// @param last whether the name stands behind the dot: `Herb miasta.Graz (Austria)`
    private Span withoutDot(int start, int end, boolean last) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.' && letters >= WHOLE_WORD) {
                return last && i + 1 < end ? new Span(i + 1, end) : new Span(start, i);
            }
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return new Span(start, end);
    }

    /// `Trutnov i Police nad Metują`: the second is told where the first is known.
    private Span withoutKnown(Span span) {
        var first = places.get(span.start());
        var and = " i ";
        return first != null
                        && first.end() + and.length() < span.end()
                        && text.startsWith(and, first.end())
                ? new Span(first.end() + and.length(), span.end())
                : span;
    }

    /// `z gminą Chmelnica`: behind such a noun a name stays as it is.
    private boolean isApposed(Span span) {
        var before = text.substring(Math.max(0, span.start() - 10), span.start());
        return Regex.matches(before, "(?iusU).*(?:\\b(?:miast|gmin)\\p{L}*|[sc]kie)\\s+");
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
    boolean beginsLine(int at) {
        int i = at;
        while (i > 0
                && "\n|\t".indexOf(text.charAt(i - 1)) < 0
                && !Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 || "\n|\t".indexOf(text.charAt(i - 1)) >= 0;
    }
}
