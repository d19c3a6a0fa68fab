package pl.mosty.intake.rule;

import java.util.Locale;
import java.util.NavigableMap;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Dictionary;

/// Finds the names beside a country that put a place into it: `Marcali (Węgry)`, `GRAZ – Austria`,
/// `Zugló (Budapeszt) – Węgry`, `węgierskie miasto Gyula`, `Rovinj w Chorwacji`.
final class PlacesInCountries {

    private static final String BARE = "\\p{Lu}[\\p{L}'’-]*";

    /// `St. Pölten`: the dot behind a longer word ends a sentence.
    private static final String DOTTED = "(?:\\p{Lu}\\p{L}{0,3}\\.(?=[\\h-])|" + BARE + ")";

    private static final String FURTHER =
            "|nad|pod|am|an|der|de|du|la|le|lez|lès|les|sous|en|di|del|upon|sur|i|(?:d|l|dell|nell|all)['’]"
                    + BARE
                    + "|\\p{Ll}+[sc]k(?:i|a|ie))){0,4}";
    private static final String NAME = DOTTED + "(?:[\\h-](?:" + DOTTED + FURTHER;
    private static final Pattern BEFORE_BRACKET =
            Regex.exact("(" + NAME + ")\\s*[(\\[/]\\s*(?:\\d+ \\p{L}+\\.?\\s*[-–,]\\s*)?$");
    private static final Pattern BEFORE_DASH =
            Regex.exact(
                    "(?:^|\\n)\\W{0,4}(?:\\d{1,2}[.)]?\\s*(?:\\|\\s*)?)?("
                            + NAME
                            + ")\\s*(\\("
                            + NAME
                            + "\\)\\s*)?[-–—,|]\\s*$");

    /// `z miast partnerskich (Graz - Austria, Brno -Czechy)`
    private static final Pattern BEFORE_DASH_IN_LIST =
            Regex.exact("[(,;:]\\s*(" + NAME + ")\\s*[-–—]\\s*$");

    private static final Pattern OF_CITY =
            Regex.exact(
                    "\\b(?:[Mm]iast(?:o|a|em|u|ami)?|wieś|wsi|wsią|[Gg]min(?:a|y|ie|ę|ą)|[Pp]owiat(?:u|em|owi)?|[Rr]ejon(?:u|em|owi)?|[Rr]egion(?:u|em|owi)?|[Pp]rowincj(?:a|i|ę|ą)|[Pp]refektur(?:a|y|ze|ę|ą)|[Hh]rabstw(?:o|a|em|u)|[Gg]emeinde|[Ss]tadt)(?: partnersk\\p{L}+)? ("
                            + NAME
                            + ")");
    private static final Pattern AFTER_COUNTRY =
            Regex.exact("\\h*[,:–-]\\h*(" + NAME + ")\\h*(?=[|\\t\\n\\r,;(–-]|$)");

    /// `na wschodzie Węgier`, `w północnej Hiszpanii`
    private static final String SIDE =
            "(?:(?:(?:północn|południow)\\p{L}+[\\s-])?(?:wschodzie|zachodzie|północy|południu|pograniczu|krańcach?)\\s+|(?:północn|południow|wschodni|zachodni|środkow|centraln)\\p{L}{1,3}\\s+(?:części\\s+)?)?";

    private static final Pattern BEFORE_IN =
            Regex.exact(
                    "(?<=\\p{Ll}\\s|[,:]\\s|\\()("
                            + NAME
                            + ")\\s+(?:(?:w|we|na)\\s+"
                            + SIDE
                            + "|in\\s+(?:(?:der|den|northern|southern|eastern|western|central)\\s+)?)$");

    /// `Związek Gmin Hajdúság na wschodzie Węgier`
    private static final Pattern OF_COMMUNES =
            Regex.exact(
                    "\\b(?:[Zz]wiąz(?:ek|ku|kiem|kowi)|[Ss]towarzyszeni\\p{L}+|[Ww]spólno[tc]\\p{L}+|[Aa]glomeracj\\p{L}+) [Gg]min ("
                            + NAME
                            + ")\\s+(?:(?:w|we|na|z|ze)\\s+"
                            + SIDE
                            + "|\\()$");

    /// `obwodu rówieńskiego na Ukrainie`, `powiat monachijski (Niemcy)`
    private static final Pattern UNIT_BEFORE_IN =
            Regex.exact(
                    "\\b((?:powia[tc]|rejon|obw[oó]d|obwodz|kraj|komita[tc]|okręg|prowincj|dystryk[tc]|hrabstw)\\p{L}* \\p{Ll}+[sc]k(?:i|im|iego|iemu|a|iej|ą|ie))\\s+(?:(?:w|we|na)\\s+|\\()$");

    /// `partnerskiego miasta Holešov z Czech`
    private static final Pattern UNIT_FROM =
            Regex.exact(
                    "\\b(?:[Mm]iast|[Gg]min|[Mm]iejscowoś|[Pp]owiat|[Rr]ejon|[Rr]egion)\\p{L}*(?: partnersk\\p{L}+)? ("
                            + NAME
                            + ")\\s+(?:z|ze)\\s+$");

    private static final Pattern BEFORE_APPOSITION = Regex.exact("(" + NAME + "),\\s+$");
    private static final Pattern UNIT =
            Regex.anyCase("\\s(?:miast|miejscowo|gmin|region|prowincj|powia|wsi)\\p{L}*");
    private static final Pattern BEHIND_ADJECTIVE =
            Regex.exact("\\h+(" + BARE + "(?:[\\h-](?:" + BARE + FURTHER + ")");
    private static final Pattern ON_RIVER =
            Regex.exact("^\\p{Lu}[\\p{L}-]+ (?:nad|pod|am|an der|upon|sur) \\p{Lu}");
    private static final Pattern NOUN =
            Regex.exact("^(?:Gmin|Powiat|Rejon|Hrabstw|Obw[oó]d|Okręg)\\p{L}* (?=\\p{Lu})");
    private static final int WINDOW = 80;
    private final String text;
    private final ToldPlaces told;

    /// @param places by their start, to which those told are added
    PlacesInCountries(String text, NavigableMap<Integer, PlaceMention> places) {
        this.text = text;
        this.told = new ToldPlaces(text, places);
    }

    /// Adds the place that stands beside the country, if one does.
    void add(CountryMention country) {
        int from = Math.max(0, country.start() - WINDOW);
        var before = new Passage(text, from, country.start());
        int behind =
                Chars.skipSpaces(text, country.end(), Math.min(text.length(), country.end() + 2));
        boolean closes =
                country.end() >= text.length()
                        || ")]/\n\r,;\t".indexOf(text.charAt(country.end())) >= 0
                        || (behind < text.length() && "|-–—(".indexOf(text.charAt(behind)) >= 0);
        var bracket = BEFORE_BRACKET.matcher(before);
        var dash = BEFORE_DASH.matcher(before);
        var listed = BEFORE_DASH_IN_LIST.matcher(before);
        if (bracket.find()) {
            told.add(bracket, country);
        } else if (closes && dash.find() && (dash.group(2) == null || isName(dash.group(1)))) {
            told.add(dash, country);
        } else if (closes && listed.find() && isName(listed.group(1))) {
            told.add(listed, country);
        } else {
            behind(country);
        }
    }

    /// `węgierskiego miasta Gyula`, `fińskie Kuopio`; `Dania, Aalborg` where an item or cell is
    /// nothing else.
    private void behind(CountryMention country) {
        int to = Math.min(text.length(), country.end() + WINDOW);
        if (country.form() != CountryForm.ADJECTIVE) {
            inCountry(country);
            var cell = AFTER_COUNTRY.matcher(text).region(country.end(), to);
            if (cell.lookingAt() && told.beginsLine(country.start())) {
                told.add(cell, country);
            }
            return;
        }
        if (Regex.matches(
                text.substring(country.start(), country.end()),
                "(?iuU).*(?:i|deut)sch(?:e[nrms]?)?")) {
            return;
        }
        var city = OF_CITY.matcher(text).region(Chars.skipSpaces(text, country.end(), to), to);
        var bare = BEHIND_ADJECTIVE.matcher(text).region(country.end(), to);
        if (city.lookingAt()) {
            told.add(city, country);
        } else if (bare.lookingAt()
                && Character.isLowerCase(text.charAt(country.start()))
                && isName(bare.group(1))) {
            told.add(bare, country);
        } else if (UNIT.matcher(text).region(country.end(), to).lookingAt()) {
            apposed(country);
        }
    }

    /// `z Pescantiną, włoskim miastem partnerskim`
    private void apposed(CountryMention country) {
        int from = Math.max(0, country.start() - WINDOW);
        var before = BEFORE_APPOSITION.matcher(new Passage(text, from, country.start()));
        if (before.find() && isName(before.group(1))) {
            told.add(before, country);
        }
    }

    /// `Rovinj w Chorwacji`, `Da Nang in Vietnam`, `miasto Holešov z Czech`.
    private void inCountry(CountryMention country) {
        int start = Math.max(0, country.start() - WINDOW);
        var words = new Passage(text, start, country.start());
        var before = BEFORE_IN.matcher(words);
        var communes = OF_COMMUNES.matcher(words);
        var unit = UNIT_BEFORE_IN.matcher(words);
        var from = UNIT_FROM.matcher(words);
        if (communes.find()) {
            told.add(communes, country);
        } else if (before.find() && isName(before.group(1))) {
            told.add(before, country);
        } else if (unit.find()) {
            told.add(unit, country);
        } else if (from.find()) {
            told.add(from, country);
        }
    }

    /// No common noun written with a capital but that of a unit (`Gmina Thurrock`), nor a given
    /// name; `Police nad Metują` is none.
    private static boolean isName(String printed) {
        if (ON_RIVER.in(printed)) {
            return true;
        }
        var first = NOUN.matcher(printed).replaceFirst("").split("[ -]", -1)[0];
        return !Dictionary.shared().contains(first.toLowerCase(Locale.ROOT))
                && Dictionary.shared().analyses(first).stream()
                        .noneMatch(a ->
                                a.tag().text().contains(":m1")
                                        && Character.isUpperCase(a.lemma().charAt(0)));
    }
}
