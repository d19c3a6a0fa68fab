package pl.mosty.intake.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.inflection.Dictionary;

/// A town's name that is a part of another name: `Henryk Tamm`, `River Cities Alliance`.
final class TownInName {

    private static final String PREPOSITION =
            "(?s)(?:^|.*[^\\p{L}])(?:[Ww]e?|[Dd]o|[Zz]e?|[Ii]n|[Tt]o|[Ff]rom|[Aa]t|[Nn]ach|[Aa]us|[Vv]on|of|bei)\\s";
    private static final Set<String> UNITS =
            Set.of("borough", "county", "city", "council", "district", "municipality", "commune");
    private static final Set<String> NOUNS =
            Set.of(
                    "gemeinde",
                    "stadt",
                    "landkreis",
                    "kreis",
                    "city",
                    "town",
                    "mayor",
                    "obec",
                    "mesto",
                    "město",
                    "commune",
                    "ville",
                    "comune",
                    "bürgermeister",
                    "partnerstadt");

    private static final Set<String> OFFICES =
            Set.of(
                    "burmistrz",
                    "burmistrza",
                    "burmistrzem",
                    "prezydent",
                    "prezydenta",
                    "prezydentem",
                    "mer",
                    "mera",
                    "merem",
                    "starosta",
                    "starosty",
                    "starostą",
                    "wójt",
                    "wójta",
                    "wójtem");

    /// `László A. Szabó`
    private static final String INITIAL = "(?s).*\\p{Lu}\\p{Ll}+ \\p{Lu}\\. ";

    private static final int NEAR = 40;

    private TownInName() {}

    /// `Dom Ludzi Starszych` is not of Ludza: a word of the language amid capitalised ones.
    private static boolean isWord(String text, PlaceMention place) {
        var printed = text.substring(place.start(), place.end());
        if (printed.equals(place.place().name())
                || !Dictionary.shared().contains(printed.toLowerCase(Locale.ROOT))) {
            return false;
        }
        var before = Words.of(text, new Span(Math.max(0, place.start() - NEAR), place.start()));
        int end = Math.min(text.length(), place.end() + NEAR);
        var behind = Words.of(text, new Span(place.end(), end));
        return !before.isEmpty()
                && !behind.isEmpty()
                && !GivenNames.isKnown(behind.getFirst().text())
                && !OFFICES.contains(before.getLast().lower())
                && before.getLast().capitalised()
                && behind.getFirst().capitalised()
                && follows(text, before.getLast().end(), place.start())
                && follows(text, place.end(), behind.getFirst().start());
    }

    /// Only of towns of the larger table; the others were chosen.
    static boolean isIn(String text, PlaceMention town) {
        if (isWord(text, town)) {
            return true;
        }
        if (town.place().kind() != Place.Kind.TOWN
                || Regex.matches(
                        text.substring(Math.max(0, town.start() - 5), town.start()), PREPOSITION)) {
            return false;
        }
        var before = Words.of(text, new Span(Math.max(0, town.start() - NEAR), town.start()));
        boolean named =
                !before.isEmpty()
                        && follows(text, before.getLast().end(), town.start())
                        && isName(before.getLast());
        int from = Math.max(0, town.start() - NEAR);
        if (named || Regex.matches(text.substring(from, town.start()), INITIAL)) {
            return true;
        }
        var behind =
                Words.of(text, new Span(town.end(), Math.min(text.length(), town.end() + NEAR)));
        return !behind.isEmpty()
                && follows(text, town.end(), behind.getFirst().start())
                && behind.getFirst().capitalised()
                && !behind.getFirst().upperCase()
                && !UNITS.contains(behind.getFirst().lower())
                && !(titled(text, before, town) && GivenNames.isKnown(behind.getFirst().text()));
    }

    /// `burmistrz Schoten Maarten De Veuster`
    private static boolean titled(String text, List<Word> before, PlaceMention town) {
        return !before.isEmpty()
                && follows(text, before.getLast().end(), town.start())
                && !isName(before.getLast());
    }

    private static boolean isName(Word word) {
        return word.capitalised()
                && !NOUNS.contains(word.lower())
                && (GivenNames.isKnown(word.text()) || !word.isKnownInSmall());
    }

    private static boolean follows(String text, int end, int start) {
        return start == end + 1 && " \u00a0".indexOf(text.charAt(end)) >= 0;
    }
}
