package pl.mosty.intake.rule.partner;

import java.util.List;
import java.util.Optional;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// A sentence that names the partners one by one: `partnerów jest dwóch – powiat Germersheim …
/// (Niemcy) oraz …`, `współpracuje z 14 miastami partnerskimi i Hrabstwem …`.
public final class PartnersTold implements Rule {

    private static final Pattern SAYS =
            Regex.anyCase("partner(?:ów|zy|ami|em|om|om)\\b|partnersk(?:ich|imi|ie|im)\\b");
    private static final Pattern OF_PROJECT =
            Regex.anyCase("\\b(?:projek(?:t|c)|przedsięwzię|konsorcj|grant)");
    private static final Pattern OF_UNIT =
            Regex.anyCase("(?:miast|gmin|powiat|region|samorząd)\\p{L}* partnersk");
    private static final Pattern COUNTY =
            Regex.exact(
                    "(?:\\bi|\\boraz|,|\\bz) ((?:[Hh]rabstw|[Pp]owiat|[Oo]kręg|[Pp]rowincj)\\p{L}+(?: \\p{Lu}[\\p{L}-]+)+)");

    /// A name of capitalised words, not a clause.
    private static final Pattern NAME =
            Regex.exact(
                    "(?=.{2,70}$)\\p{Lu}[^ ]*(?: (?:[^\\p{Ll} ][^ ]*|ziemsk\\p{L}+|grodzk\\p{L}+|związkow\\p{L}+|gmin|miast|nad|pod|przy|am|an|der|de|du|la|le|sur|upon|i))*");

    @Override
    public String name() {
        return "partners-told";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Zagranicznych partnerów Powiatu Dębowskiego jest dwóch - Powiat Germersheim (Niemcy) oraz Związek Gmin Marcali znad Balatonu (Węgry).",
                "Miasto Dębowo kontynuowało współpracę z 4 miastami partnerskimi i Hrabstwem Kent. W tej współpracy przedstawiciele Miasta:\n\n • 4 maja – odwiedzili Kent;\n • 5 maja – byli w Kent.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Dębowo współpracuje z miastami partnerskimi.",
                "W ramach projektu „Most” partnerami były: Linz (Austria) i Pecz (Węgry).",
                "W 2020 r. odbył się zjazd sieci (Niemcy).");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            if (part.lead() != null) {
                read(chapter, part.lead(), facts);
            }
            paragraphs(part).forEach(p -> read(chapter, p, facts));
        }
    }

    private static List<Span> paragraphs(Part part) {
        return part.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(b -> b.span())
                .toList();
    }

    private void read(Chapter chapter, Span paragraph, Facts facts) {
        for (var sentence : chapter.sentences(paragraph)) {
            var words = Passage.of(chapter.text(), sentence);
            if (!SAYS.in(words) || (OF_PROJECT.in(words) && !OF_UNIT.in(words))) {
                continue;
            }
            for (var country : chapter.countries().within(sentence)) {
                bracketed(chapter, country.start(), country.country().code(), sentence)
                        .ifPresent(p -> Partners.add(facts, p));
            }
            var county = COUNTY.matcher(chapter.text()).region(sentence.start(), sentence.end());
            while (county.find()) {
                county(chapter, new Span(county.start(1), county.end(1)), facts);
            }
        }
    }

    /// `Powiat Ziemski Germersheim z Nadrenii (Niemcy)`: back to the dash, comma or conjunction.
    private Optional<Partnership> bracketed(
            Chapter chapter, int country, String code, Span sentence) {
        var text = chapter.text();
        int close = text.indexOf(')', country);
        if (country == 0
                || text.charAt(country - 1) != '('
                || code.equals("PL")
                || (close > 0 && Partners.otherUnit(chapter, close + 1).isPresent())) {
            return Optional.empty();
        }
        var before = text.substring(sentence.start(), country - 1);
        int from = 0;
        for (var separator :
                List.of(
                        " - ",
                        " – ",
                        ", ",
                        ": ",
                        "są to ",
                        " to ",
                        " są ",
                        " oraz ",
                        " i ",
                        "\u00a0oraz\u00a0",
                        "jest ")) {
            int found = before.lastIndexOf(separator);
            from = found < 0 ? from : Math.max(from, found + separator.length());
        }
        var phrase =
                before.substring(from)
                        .replaceFirst("(?uU)\\s+(?:z|ze|znad|w|we|na|nad)\\s+\\p{Lu}.*$", "")
                        .replaceFirst("(?uU)\\s+(?:znad|z|w)\\s.*$", "")
                        .strip();
        int begin = sentence.start() + from;
        if (!NAME.matcher(phrase).matches()) {
            return Optional.empty();
        }
        var kind =
                phrase.startsWith("Powiat") || phrase.startsWith("Hrabstw")
                        ? PartnerKind.COUNTY
                        : phrase.startsWith("Związek") ? PartnerKind.OTHER : PartnerKind.CITY;
        return Optional.of(
                new Partnership(
                        new Evidence(
                                new Span(begin, begin + phrase.length()),
                                name(),
                                Calibration.of(name())),
                        UnitNouns.withNominative(phrase),
                        kind,
                        code,
                        null,
                        false));
    }

    private void county(Chapter chapter, Span span, Facts facts) {
        var printed = span.of(chapter.text());
        if (chapter.own().isNamedBy(printed)) {
            return;
        }
        var lemma = Names.shared().lemma(printed, NameKind.PLACE);
        var country =
                chapter.places().within(span).stream()
                        .findFirst()
                        .map(PlaceMention::place)
                        .map(p -> p.country())
                        .orElseGet(() -> Misspelt.country(printed));
        if (!"PL".equals(country)) {
            Partners.add(
                    facts,
                    new Partnership(
                            new Evidence(span, name(), Calibration.of(name())),
                            lemma,
                            PartnerKind.COUNTY,
                            country,
                            null,
                            false));
        }
    }
}
