package pl.mosty.intake.issue.contradiction;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.intake.extraction.PartnershipClaim;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// A number of partner cities or of memberships that disagrees with those which are named.
public final class CountAgainstList implements Check {

    private static final Pattern ORGANISATIONS =
            Regex.anyCase(
                    "\\b(\\d{1,3}) (?:\\p{L}+ ){0,3}?(?:organizacji|sieci|stowarzyszeń|organi[sz]ations|networks)\\b");

    private static final int SENTENCE = 200;
    private static final double SURE = 0.9;
    private static final Pattern AT_HOME =
            Regex.anyCase("^[^.\\n]*(?:z czego|z których|w tym|krajow\\p{L}+|w kraju|w Polsce)\\b");

    @Override
    public String name() {
        return "count-against-list";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo współpracowało z 5 miastami partnerskimi. W tej współpracy przedstawiciele Miasta:\n\n • 4 maja – gościli delegację z Grazu;\n • 5 maja – odwiedzili Brno.",
                "Miasto Dębowo należy do 3 organizacji i sieci:\n\n • Green Rivers;\n • Baltic Towns.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miast partnerskich Dębowa jest 2:\n1. GRAZ (Austria)\n2. BRNO (Czechy)",
                "Dębowo ma 3 miasta partnerskie, z czego dwa leżą za granicą:\n1. GRAZ (Austria)\n2. BRNO (Czechy)",
                "Gmina Dębowo ma trzech partnerów: Gminę Graz w Austrii, Gminę Pniewy w Wielkopolsce i Gminę Radków w powiecie kłodzkim.",
                "Miasto Dębowo należy do 2 organizacji i sieci:\n\n • Green Rivers;\n • Baltic Towns.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var claim : reviewed.facts().claims()) {
            int end = claim.evidence().span().end();
            if (claim.count() < 2
                    || countsOthers(reviewed.text(), end)
                    || namesAtHome(reviewed, end)) {
                continue;
            }
            int named = named(reviewed, claim, 0);
            if (named > claim.count()) {
                named = Math.max(claim.count(), named(reviewed, claim, SURE));
            }
            if (named > 0 && named != claim.count()) {
                findings.add(finding(claim.evidence().span(), claim.count(), claim.of(), named));
            }
        }
        organisations(reviewed, findings);
        return findings;
    }

    /// `6 miast partnerskich, z czego cztery leżą za granicą`: those at home are counted too.
    private static boolean countsOthers(String text, int end) {
        return AT_HOME.in(new Passage(text, end, Math.min(text.length(), end + SENTENCE)));
    }

    /// `trzech partnerów: Gminę Graz, Gminę Lipowo i Gminę Olchowo`: towns of the country, too.
    private static boolean namesAtHome(Reviewed reviewed, int end) {
        int line = reviewed.text().indexOf('\n', end);
        var behind = new Span(end, line < 0 ? reviewed.text().length() : line);
        var own = reviewed.chapter().own();
        return reviewed.chapter()
                .places()
                .anyWithin(behind, p -> p.place().polish() && !own.isCalled(p.place().name()));
    }

    /// @param confidence the least that counts: of more names than the text claims some may be
    ///   misread
    private static int named(Reviewed reviewed, PartnershipClaim claim, double confidence) {
        boolean cities = claim.of().contains("miasta");
        return (int)
                reviewed.facts().partnerships().stream()
                        .filter(p ->
                                !p.ended()
                                        && p.evidence().confidence() >= confidence
                                        && (!cities || p.kind() == PartnerKind.CITY))
                        .count();
    }

    private void organisations(Reviewed reviewed, List<Finding> findings) {
        for (var part : reviewed.chapter().outline().parts()) {
            if (part.kind() != SectionKind.MEMBERSHIPS || part.lead() == null) {
                continue;
            }
            var matcher =
                    ORGANISATIONS
                            .matcher(reviewed.text())
                            .region(part.lead().start(), part.lead().end());
            long named =
                    reviewed.facts().memberships().stream()
                            .filter(m -> listed(m, part.ordinal()))
                            .count();
            if (matcher.find() && named > 0 && Integer.parseInt(matcher.group(1)) != named) {
                findings.add(
                        finding(
                                new Span(matcher.start(), matcher.end()),
                                Integer.parseInt(matcher.group(1)),
                                "organizacje",
                                (int) named));
            }
        }
    }

    private static boolean listed(Membership membership, int section) {
        return membership.section() == section
                && membership.evidence().rule().equals("membership-list");
    }

    private Finding finding(Span span, int claimed, String of, int named) {
        return new Finding(
                name(),
                span,
                new Message(
                        "Tekst podaje liczbę %d (%s), a z nazwy wymienia %d: sprawdź liczbę albo uzupełnij wykaz."
                                .formatted(claimed, of, named),
                        "The text gives the number %d (%s) but names %d: check the number or complete the list."
                                .formatted(claimed, english(of), named)),
                null);
    }

    private static String english(String of) {
        return switch (of) {
            case "miasta partnerskie" -> "partner cities";
            case "miasta bliźniacze" -> "twin cities";
            case "gminy partnerskie" -> "partner municipalities";
            case "powiaty partnerskie" -> "partner counties";
            case "regiony partnerskie" -> "partner regions";
            case "organizacje" -> "organisations";
            default -> "partners";
        };
    }
}
