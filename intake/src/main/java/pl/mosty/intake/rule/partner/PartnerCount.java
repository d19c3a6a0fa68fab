package pl.mosty.intake.rule.partner;

import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.PartnershipClaim;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;

/// A number of partners that the text claims, not of those whose people came: `z 14 miastami
/// partnerskimi`, `miast partnerskich jest 11`, `partnerów jest dwóch`.
public final class PartnerCount implements Rule {

    private static final String NUMBER =
            "(\\d{1,3}|jedn(?:o|ym|ego)|dw(?:a|iema|óch|oma|ie)|trz(?:y|ema|ech)|czter(?:y|ema|ech)|pię(?:ć|ciu|cioma)|sze(?:ść|ściu|ścioma)|sied(?:em|miu|mioma)|oś?(?:iem|miu|mioma)|dziewię(?:ć|ciu|cioma)|dziesię(?:ć|ciu|cioma))";
    private static final String PARTNERS =
            "(miast\\p{L}* (?:partnersk|bliźniacz|siostrzan|zaprzyjaźnion|zagraniczn)\\p{L}+|(?:gmin|powiat|region|samorząd)\\p{L}* partnersk\\p{L}+|(?:zagraniczn\\p{L}+ )?partner(?:ów|ami|zy)\\b|partnersk\\p{L}+ (?:miast|gmin|region)\\p{L}*)";
    private static final Pattern BEFORE =
            Regex.anyCase("(?<![\\d.,])\\b" + NUMBER + " " + PARTNERS);
    private static final Pattern SOME_OF =
            Regex.anyCase(
                    "\\b(?:reprezenta|przedstawiciel|delega|gości|gośćmi|mieszka[nń]|uczni|młodzież|nauczyciel|zespoł|chór|grup|artyst|muzyk|sportow|drużyn|burmistrz|mer\\b|merami|prezydent|władz|samorządow|stoisk|urzędni)\\p{L}* (?:ze? )?$");
    private static final Pattern AFTER =
            Regex.anyCase(
                    "\\b"
                            + PARTNERS
                            + " (?:\\p{Lu}\\p{L}+ ){0,3}(?:jest|było|ma)(?: dziś| obecnie)?:? "
                            + NUMBER
                            + "\\b");
    private static final Pattern COUNTY =
            Regex.anyCase("\\bpartnersk\\p{L}+ (?:i|oraz) (hrabstw\\p{L}+)\\b");
    private static final List<String> WORDS =
            List.of("", "jedn", "dw", "trz", "czt", "pię", "sze", "sie", "o", "dziew", "dzies");

    @Override
    public String name() {
        return "partner-count";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo współpracuje z 9 miastami partnerskimi.",
                "Miast partnerskich Dębowa jest dziś 11:\n1. GRAZ (Austria)\n2. BRNO (Czechy)");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2020 r. miasto partnerskie odwiedziło 9 osób.",
                "Na święto zjechali reprezentanci trzech miast partnerskich i delegacje z 4 miast partnerskich.",
                "Sieć ponad 200 miast z 38 krajów.",
                "12.3 Miasta partnerskie\nGraz (Austria), Brno (Czechy)");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        var text = chapter.text();
        var before = BEFORE.matcher(text);
        while (before.find()) {
            if (SOME_OF.in(new Passage(text, Math.max(0, before.start() - 30), before.start()))) {
                continue;
            }
            add(facts, new Span(before.start(), before.end()), before.group(1), before.group(2));
        }
        var after = AFTER.matcher(text);
        while (after.find()) {
            add(facts, new Span(after.start(), after.end()), after.group(2), after.group(1));
        }
        var county = COUNTY.matcher(text);
        while (county.find()) {
            facts.claims()
                    .add(
                            new PartnershipClaim(
                                    new Evidence(
                                            new Span(county.start(1), county.end(1)),
                                            name(),
                                            Calibration.of(name())),
                                    1,
                                    "hrabstwo"));
        }
    }

    private void add(Facts facts, Span span, String number, String of) {
        int count = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : word(number);
        if (count > 0) {
            facts.claims()
                    .add(
                            new PartnershipClaim(
                                    new Evidence(span, name(), Calibration.of(name())),
                                    count,
                                    plural(of.toLowerCase(Locale.ROOT))));
        }
    }

    private static int word(String number) {
        for (int i = 1; i < WORDS.size(); i++) {
            if (number.toLowerCase(Locale.ROOT).startsWith(WORDS.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static String plural(String of) {
        return of.contains("miast")
                ? of.contains("bliźn") ? "miasta bliźniacze" : "miasta partnerskie"
                : of.contains("gmin")
                        ? "gminy partnerskie"
                        : of.contains("powiat")
                                ? "powiaty partnerskie"
                                : of.contains("region") ? "regiony partnerskie" : "partnerzy";
    }
}
