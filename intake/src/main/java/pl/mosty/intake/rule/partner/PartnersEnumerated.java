package pl.mosty.intake.rule.partner;

import java.util.List;
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
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// `Miastami partnerskimi Dębowa są: Graz, Brno i Lwów`: the places named one behind the other.
public final class PartnersEnumerated implements Rule {

    private static final Pattern OPENING =
            Regex.anyCase(
                    "(?:(?:miast|gmin|samorząd|region|powiat)\\p{L}* (?:partnersk|bliźniacz|siostrzan|zaprzyjaźnion)\\p{L}+|(?:partnersk|bliźniacz|siostrzan|zaprzyjaźnion)\\p{L}+ (?:miast|gmin|samorząd|region|powiat)\\p{L}*|partner(?:ami|zy|ów|a|em)? zagraniczn\\p{L}+|zagraniczn\\p{L}+ partner(?:ami|zy|ów|a|em)?|(?:miast|gmin|region|powiat|samorząd)\\p{L}* zagraniczn\\p{L}+|(?:um[oó]w|porozumie)\\p{L}* o współpracy|porozumie\\p{L}* partnersk\\p{L}+|um[oó]w\\p{L}* (?:partnersk\\p{L}+|o partnerstwie)|partnerstw\\p{L}+ (?:z|ze|łącz\\p{L}+)|partner(?:zy|ami|ów) (?:regionu|miasta|gminy|powiatu|województwa)|(?:zaprzyjaźnion|związan)\\p{L}+ (?:\\p{L}+ )?um[oó]w\\p{L}*|agreements? with|ties (?:are )?(?:those )?with|(?:partnership|twinning|cooperation|friendship)s?(?: agreements?| treaties)? with|twin(?:ned)? (?:towns|cities|with)|(?:partner|sister) (?:towns|cities)|partnerst[äa]dte?n?|städtepartnerschaften|partnerschaft\\p{L}* mit)");
    private static final Pattern ONE =
            Regex.anyCase("partner(?:a|em) zagraniczn|zagraniczn\\p{L}+ partner(?:a|em)\\b");
    private static final Pattern LINK =
            Regex.anyCase(
                    "^(?:[^.;:]{0,60}(?::|\\b(?:są|jest|to|z|ze|łączą|łączy|are|with|sind|mit|dem|der)\\b)|\\s*[–,-]|)[^\\p{L}]*(?:\\p{Ll}+[ :]+){0,3}$");
    private static final String UNIT =
            "(?:miast|gmin|powiat|hrabstw|region|gemeinde|landkreis|rejon|departament|obwod|obwód|kraj|rajon|stadt|kreis|okręg|prowincj|miejscowoś|samorząd)\\p{L}*";
    private static final String GLUE =
            "(?:i|oraz|a|także|też|również|ponadto|z|ze|w|we|na|od|roku|r|and|und|in|mit|since|seit|the|der|die|dem|of|jed(?:en|nym|no|na|ną)|dw(?:a|ie|oma|iema)|trz(?:y|ema)|cztere(?:y|ma)|pięć|pięcioma|"
                    + UNIT
                    + "|\\p{L}*[sc]k(?:i|im|imi|a|ą|ie|iego|iej))";
    private static final Pattern GAP =
            Regex.anyCase(
                    "^(?: (?-i:\\p{Lu}[\\p{L}-]+)(?= (?:z|ze|w|we|na) ))?(?:[^\\p{L}\\n]|(?<!\\p{L})"
                            + GLUE
                            + "(?!\\p{L}))*$");
    private static final Pattern UNKNOWN =
            Regex.exact(
                    "(?:\\s?\\([^)\\n]{2,40}\\))?(?:,|\\s(?:i|oraz|and|und))\\s(\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,3})(?:\\s\\(([^)\\n]{2,40})\\))?(?=[,.;]|\\s(?:i|oraz|and|und)\\s|\\sze?\\s\\p{Lu}|$)");
    private static final Pattern NEGATED =
            Regex.anyCase(
                    "\\bnie (?:zawar|podpis|współprac|ma|są|jest|łącz|wiąż|utrzym)|bez um[oó]w|brak um[oó]w|planowan|dawn(?:e|ymi)");

    /// `Lisburn w Irlandii Północnej`
    private static final Pattern LIES_IN = Regex.anyCase("^\\W*(?:w|we|na|in) $");

    private static final int LONGEST_GAP = 90;

    @Override
    public String name() {
        return "partners-enumerated";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miastami partnerskimi Dębowa są: Graz, Brno i Lwów.",
                "Umowy partnerskie łączą Dębowo z Grazem oraz Brnem.",
                "Gmina ma jednego partnera zagranicznego, austriackie miasto Graz.",
                "Porozumienia o współpracy wiążą nas z czeskim Brnem (2003) i ukraińskim Lwowem.",
                "Dębowo ma cztery miasta partnerskie: dwa na Węgrzech: Pecz i Eger, jedno na Ukrainie: Lwów.",
                "Die Stadt hat zwei Städtepartnerschaften: Graz (Österreich) und Brünn (Tschechien).");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Dębowo odwiedziło Wels. Miasto Dębowo nie ma partnerów. Gmina Leszno ma umowy o współpracy z Grazem i Brnem.",
                "Z Grazem, Brnem i Lwowem nie zawarto dotąd umów partnerskich.",
                "W 2020 r. o miastach partnerskich mówiono podczas targów w Grazu i Brnie.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            if (part.lead() != null) {
                read(chapter, part.lead(), facts);
            }
            for (var block : part.blocks()) {
                if (block instanceof Paragraph || block instanceof Bullet) {
                    read(chapter, block.span(), facts);
                }
            }
        }
    }

    private void read(Chapter chapter, Span paragraph, Facts facts) {
        if (chapter.places().within(paragraph).size() < 2
                && !ONE.in(Passage.of(chapter.text(), paragraph))) {
            return;
        }
        for (var sentence : chapter.sentences(paragraph)) {
            var opening = OPENING.matcher(chapter.text()).region(sentence.start(), sentence.end());
            if (opening.find()
                    && !NEGATED.in(before(chapter, sentence, opening.end()))
                    && !OtherUnits.tell(chapter, new Span(sentence.start(), opening.start()))) {
                run(chapter, new Span(opening.end(), sentence.end()), facts);
            }
        }
    }

    /// The sentence up to its second place: what is denied behind speaks of single ones.
    private static Passage before(Chapter chapter, Span sentence, int opening) {
        var places = chapter.places().within(new Span(opening, sentence.end()));
        int end = places.size() < 2 ? sentence.end() : places.get(1).start();
        return new Passage(chapter.text(), sentence.start(), end);
    }

    /// What is said of one place, up to the comma.
    private static boolean denied(Chapter chapter, PlaceMention place, int end) {
        var rest = chapter.text().substring(place.end(), end);
        int cut = rest.indexOf(',');
        return NEGATED.matcher(cut < 0 ? rest : rest.substring(0, cut)).find();
    }

    /// From the first foreign place on, as long as only commas, conjunctions, brackets and small
    /// words stand between.
    private void run(Chapter chapter, Span rest, Facts facts) {
        int end = rest.start();
        for (var place : chapter.places().within(rest)) {
            boolean first = end == rest.start();
            if (place.place().polish()) {
                if (!first) {
                    return;
                }
                continue;
            }
            var before = withoutCountries(chapter, new Span(end, Math.max(end, place.start())));
            var parts = first ? before : withoutBrackets(before);
            if (parts.length() >= LONGEST_GAP || !(first ? LINK : GAP).matcher(parts).find()) {
                return;
            }
            boolean lies = !first && LIES_IN.matcher(parts).find();
            if (!lies && !denied(chapter, place, rest.end())) {
                Partners.add(facts, Partners.of(chapter, place, null, name(), 0.9));
            }
            end = unknown(chapter, new Span(place.end(), rest.end()), facts);
        }
    }

    /// Places that no gazetteer knows, in the list behind one that it does: `Gotha, Ramla i Yuyao`.
    ///
    /// @return where the last of them ends
    private int unknown(Chapter chapter, Span rest, Facts facts) {
        var matcher = UNKNOWN.matcher(chapter.text());
        int from = rest.start();
        while (from < rest.end() && matcher.region(from, rest.end()).lookingAt()) {
            var span = new Span(matcher.start(1), matcher.end(1));
            if (!chapter.places().within(span).isEmpty()
                    || chapter.own().isNamedBy(matcher.group(1))) {
                return from;
            }
            var country =
                    chapter.countries().within(new Span(matcher.end(1), matcher.end())).stream()
                            .findFirst()
                            .map(c -> c.country().code())
                            .orElse(null);
            Partners.add(
                    facts,
                    new Partnership(
                            new Evidence(span, name(), 0.7),
                            Names.shared().lemma(matcher.group(1), NameKind.PLACE),
                            PartnerKind.CITY,
                            country,
                            null,
                            false));
            from = matcher.end();
        }
        return from;
    }

    /// `Graz – Austria, Brno`: nor do the countries.
    private static String withoutCountries(Chapter chapter, Span gap) {
        var words = new StringBuilder(gap.of(chapter.text()));
        for (var country : chapter.countries().within(gap).reversed()) {
            if (country.form() != CountryForm.ADJECTIVE) {
                words.delete(country.start() - gap.start(), country.end() - gap.start());
            }
        }
        return words.toString();
    }

    /// `Graz (Austria), Brno`: what stands in brackets parts no list.
    private static String withoutBrackets(String words) {
        return Regex.without(words, "\\([^)]*\\)");
    }
}
