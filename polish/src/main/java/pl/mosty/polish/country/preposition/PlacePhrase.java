package pl.mosty.polish.country.preposition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.inflection.Case;

/// A country of two prepositions as a place (`na Ukrainie`) or a direction (`wyjazd na Ukrainę`).
///
/// @param start of the preposition
/// @param nameStart of the country's name, which ends the phrase
/// @param on whether it has `na`, and not `w` or `do`
record PlacePhrase(
        int start, int nameStart, int end, Country country, boolean direction, boolean on) {

    /// How far back the preposition, and the words that govern it, are looked for, in UTF-16 units.
    private static final int REACH = 80;

    private static final int LONGEST_TITLE = 300;

    private static final Pattern PREPOSITION =
            Pattern.compile("(?iuU)(?<![\\w-])(na|we?|do)(?:\\s+\\p{Ll}+(?:ej|[yi]ch))?\\s+$");

    /// What goes somewhere: `transport`, `wysłano`. Others that govern `na` with the accusative
    /// (`napaść na Ukrainę`) or `do` are no direction.
    private static final Pattern GOVERNING =
            Pattern.compile(
                    "(?iuU)\\b(?:(wyjazd|wyjecha|wyjeżdż|pojecha|jecha|jadąc|podróż|uda(?:[łlć]|je|ją)|wyrusz|transport"
                            + "|konwo|konwó|wysł|wysył|wyśl|przewie|przewo|przewó|dostarcz|dostaw|trafi|wywie|wywo|wywó"
                            + "|powr|wróci|dotar|dotrze|przyjazd|przyjecha|przyby|lecie|poleci|pielgrzym|wycieczk|ewaku)"
                            + "|napa[śd]|agresj|atak|inwazj|najazd|najecha|uderz|ostrza|wpływ|czeka|licz|patrz"
                            + "|spoj|zgod|stosun|apel|list)\\w*");

    /// Verbs of `na` with the locative that name no place: `polegać na Ukrainie`.
    private static final Pattern NO_PLACE =
            Pattern.compile("(?iuU)\\b(?:poleg|wymus|wymóc|zależ|ciąż|skup|koncentr|wzor)\\w*");

    /// Those of the text outside quotation marks: a title stays as it is.
    static List<PlacePhrase> in(String text, Countries countries) {
        var found = new ArrayList<PlacePhrase>();
        for (var mention : countries.mentions(text)) {
            boolean wavers =
                    mention.form() == CountryForm.SHORT
                            && mention.country().shortName().prepositions().size() > 1;
            if (wavers && !isQuoted(text, mention.start())) {
                add(text, mention, found);
            }
        }
        return found;
    }

    private static void add(String text, CountryMention mention, List<PlacePhrase> found) {
        int from = Math.max(0, mention.start() - REACH);
        var preposition = PREPOSITION.matcher(text).region(from, mention.start());
        preposition.useTransparentBounds(true);
        if (!preposition.find()) {
            return;
        }
        boolean on = preposition.group(1).equalsIgnoreCase("na");
        boolean to = preposition.group(1).equalsIgnoreCase("do");
        boolean near = preposition.end(1) + 1 == mention.start();
        var before = text.substring(from, preposition.start());
        boolean place =
                !to
                        && mention.cases().contains(Case.LOCATIVE)
                        && !(on && NO_PLACE.matcher(before).find());
        boolean direction =
                near
                        && mention.cases().contains(to ? Case.GENITIVE : Case.ACCUSATIVE)
                        && (to || on)
                        && goes(GOVERNING.matcher(before));
        if (place || direction) {
            found.add(
                    new PlacePhrase(
                            preposition.start(),
                            mention.start(),
                            mention.end(),
                            mention.country(),
                            !place,
                            on));
        }
    }

    /// Whether the last governing word is one of motion.
    private static boolean goes(Matcher governing) {
        boolean goes = false;
        while (governing.find()) {
            goes = governing.group(1) != null;
        }
        return goes;
    }

    private static boolean isQuoted(String text, int at) {
        var before = text.substring(Math.max(0, at - LONGEST_TITLE), at);
        return before.lastIndexOf('„')
                > Math.max(before.lastIndexOf('”'), before.lastIndexOf('\n'));
    }
}
