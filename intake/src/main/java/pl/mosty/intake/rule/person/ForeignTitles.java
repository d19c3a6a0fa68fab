package pl.mosty.intake.rule.person;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.PersonNames;
import pl.mosty.polish.inflection.Case;

/// People behind an office in English or German: `the Ambassador of Denmark Ole Toft`,
/// `Oberbürgermeister Dirk Hilbert`. In a Polish chapter they are of abroad.
final class ForeignTitles {

    private static final Pattern TITLE =
            Regex.exact(
                    "\\b((?:[Aa]mbassador|[Cc]onsul(?: [Gg]eneral)?|[Hh]onorary [Cc]onsul|[Cc]hargé d[’']affaires|Botschafter(?:in|s)?|Generalkonsul(?:in|s)?|Honorarkonsul(?:in)?|(?:Vizek|K)onsul(?:in|s)?)|(?:(?:[Ll]ord |[Dd]eputy |[Vv]ice-)?[Mm]ayor|(?:Ober)?[Bb]ürgermeister(?:in|s)?|Minister(?:präsident)?(?:in|en)?|(?:Landtags|Stadt|Vize)?[Pp]räsident(?:in|en)?|Landrat(?:s)?|Landrätin|Stadtrat|(?:[Pp]rime [Mm]inister)|[Gg]overnor))(?:,? (?:of|from|der|des|von|for|to) (?:the )?(?:\\p{Lu}[\\p{L}-]+(?: (?:of |and |und )?\\p{Lu}[\\p{L}-]+){0,3}?))?(?: (?:to|in) \\p{Lu}\\p{L}+)?,? (?:Mr |Ms |Mrs |Dr |Herrn? |Frau )?(?=\\p{Lu}\\p{Ll}+ (?:(?:van|von|de|der|den|zu|di|da) )*\\p{Lu})");

    private static final Pattern BEHIND =
            Regex.exact(
                    ", (?:the )?(?:[Aa]mbassador|(?:[Hh]onorary )?[Cc]onsul(?: [Gg]eneral)?|(?:[Dd]eputy )?[Mm]ayor|Botschafter(?:in)?|(?:General|Vize)?[Kk]onsul(?:in)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Landrat|Landrätin) (?:of|from|der|des|von) (?:the )?(?=\\p{Lu})");

    /// `Konsul Honorowy Litwy`: a word of both languages.
    private static final Pattern POLISH_TOO = Regex.anyCase("(?:vize)?konsul");

    private static final int LONGEST_BEFORE = 30;
    private final Chapter chapter;
    private final PersonNames names;

    ForeignTitles(Chapter chapter, PersonNames names) {
        this.chapter = chapter;
        this.names = names;
    }

    List<FoundPerson> find(Span span) {
        var found = new ArrayList<FoundPerson>();
        var matcher = TITLE.matcher(chapter.text()).region(span.start(), span.end());
        while (matcher.find()) {
            int at = behindCountry(matcher.end(), span.end());
            var phrase = new Span(matcher.start(), at);
            var name = names.startingAt(at, span.end());
            boolean german = chapter.language().equals("de");
            if ((POLISH_TOO.matcher(matcher.group(1)).matches() && !german)
                    || name == null
                    || !name.of(chapter.text()).contains(" ")) {
                continue;
            }
            var countries = chapter.countries().within(phrase);
            var places = chapter.places().within(phrase, p -> !p.place().polish());
            var country =
                    !countries.isEmpty()
                            ? countries.getFirst().country().code()
                            : places.isEmpty() ? null : places.getFirst().place().country();
            boolean mayor =
                    Regex.matches(
                            matcher.group(1),
                            "(?iuU).*(?:mayor|bürgermeister|präsident|minister|landr|stadtrat|governor).*");
            boolean told = country != null || !mayor || chapter.language().equals("pl");
            found.add(
                    new FoundPerson(
                            name,
                            null,
                            country,
                            null,
                            Case.NOMINATIVE,
                            told ? Side.COUNTERPART : Side.OWN,
                            told));
        }
        behind(span, found);
        return found;
    }

    /// `Mark Hof, Ambassador of the United States`
    private void behind(Span span, List<FoundPerson> found) {
        var matcher = BEHIND.matcher(chapter.text()).region(span.start(), span.end());
        while (matcher.find()) {
            var name = names.endingBefore(matcher.start(), span.start());
            int end = Math.min(span.end(), matcher.end() + LONGEST_BEFORE);
            var of = new Span(matcher.end(), end);
            var country =
                    chapter.countries().within(of).stream()
                            .filter(c -> c.start() <= matcher.end() + 1)
                            .map(c -> c.country().code())
                            .findFirst()
                            .or(() ->
                                    chapter.places().within(of).stream()
                                            .filter(p -> p.start() == matcher.end())
                                            .map(p -> p.place().country())
                                            .findFirst());
            if (name != null
                    && name.of(chapter.text()).contains(" ")
                    && country.isPresent()
                    && !country.get().equals("PL")) {
                found.add(
                        new FoundPerson(
                                name,
                                null,
                                country.get(),
                                null,
                                Case.NOMINATIVE,
                                Side.COUNTERPART,
                                true));
            }
        }
    }

    /// `der Republik Österreich Werner …`: a country that the title's words did not cover.
    private int behindCountry(int at, int end) {
        int from = Math.max(0, at - LONGEST_BEFORE);
        for (var country : chapter.countries().within(new Span(from, end))) {
            if (country.start() <= at && at < country.end()) {
                return Chars.skipSpaces(chapter.text(), country.end(), end);
            }
        }
        return at;
    }
}
