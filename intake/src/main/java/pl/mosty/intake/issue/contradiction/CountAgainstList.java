package pl.mosty.intake.issue.contradiction;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.intake.extraction.PartnershipClaim;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// A number of partner cities or of memberships that disagrees with those which are named.
public final class CountAgainstList implements Check {

    private static final Pattern ORGANISATIONS =
            Regex.anyCase(
                    "\\b(\\d{1,3}) (?:\\p{L}+ ){0,3}?(?:organizacji|sieci|stowarzyszeń|organi[sz]ations|networks)\\b");

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
                "Miasto Dębowo należy do 2 organizacji i sieci:\n\n • Green Rivers;\n • Baltic Towns.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var claim : reviewed.facts().claims()) {
            int named = named(reviewed, claim);
            if (claim.count() > 1 && named > 0 && named != claim.count()) {
                findings.add(finding(claim.evidence().span(), claim.count(), claim.of(), named));
            }
        }
        organisations(reviewed, findings);
        return findings;
    }

    private static int named(Reviewed reviewed, PartnershipClaim claim) {
        boolean cities = claim.of().contains("miasta");
        return (int)
                reviewed.facts().partnerships().stream()
                        .filter(p -> !p.ended() && (!cities || p.kind() == PartnerKind.CITY))
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
                "Tekst podaje liczbę %d (%s), a wymienia %d.".formatted(claimed, of, named),
                null);
    }
}
