package pl.mosty.intake.rule.membership;

import java.util.List;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Mark;

/// Every outer item of a list of networks and organisations is a membership, with the name it had
/// before where the item tells it.
public final class MembershipList implements Rule {

    private static final int LONGEST_NAME = 110;
    private static final Pattern RENAMED =
            Regex.anyCase(
                    "\\s*[-–—,(]\\s*(?:organizacja|sieć|stowarzyszenie|związek|która|który)?.{0,40}?"
                            + "(?:w (\\d{4}) r(?:oku|\\.)\\s*)?(?:zmienił[ao]?|zmieniono) (?:swoją )?nazwę(?: na)?(?: w (\\d{4}) r(?:oku|\\.))?\\s*(?:na)?\\s*:?\\s*(.+)");
    private static final Pattern FORMERLY =
            Regex.anyCase(
                    "\\s*[(,–-]\\s*(?:dawniej|wcześniej|poprzednio|do (\\d{4}) r(?:oku|\\.)|formerly)\\s*:?\\s*([^)]+)\\)?");

    @Override
    public String name() {
        return "membership-list";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo było członkiem następujących organizacji i sieci:\n\n • Baltic Towns Forum;\n • Green Rivers.",
                "Członkostwa w organizacjach\nZwiązek Miast Nadrzecznych\nGreen Rivers\nBaltic Towns Forum\n");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W ramach współpracy z partnerami zagranicznymi:\n\n • 3 maja – spotkanie z Green Rivers;\n • 5 maja – warsztaty.",
                "Miasta partnerskie\nGraz (Austria)\nBrno (Czechy)\n");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            if (part.kind() != SectionKind.MEMBERSHIPS) {
                continue;
            }
            for (var block : part.blocks()) {
                if (block instanceof Bullet bullet && bullet.depth() == 0) {
                    var evidence =
                            new Evidence(
                                    bullet.body(), name(), bullet.mark() == Mark.HAS ? 0.97 : 0.91);
                    read(chapter.text(), evidence, part.ordinal(), facts);
                }
            }
        }
    }

    private static void read(String text, Evidence evidence, int section, Facts facts) {
        var item = OrganisationNames.tidy(evidence.span().of(text));
        var renamed = RENAMED.matcher(item);
        var formerly = FORMERLY.matcher(item);
        if (renamed.find()) {
            var year = renamed.group(1) != null ? renamed.group(1) : renamed.group(2);
            facts.memberships()
                    .add(
                            new Membership(
                                    evidence,
                                    OrganisationNames.tidy(renamed.group(3)),
                                    OrganisationNames.tidy(item.substring(0, renamed.start())),
                                    year == null ? null : Integer.valueOf(year),
                                    section));
        } else if (formerly.find()) {
            facts.memberships()
                    .add(
                            new Membership(
                                    evidence,
                                    OrganisationNames.tidy(item.substring(0, formerly.start())),
                                    OrganisationNames.tidy(formerly.group(2)),
                                    formerly.group(1) == null
                                            ? null
                                            : Integer.valueOf(formerly.group(1)),
                                    section));
        } else if (item.length() <= LONGEST_NAME && !item.isEmpty()) {
            facts.memberships()
                    .add(
                            new Membership(
                                    evidence, OrganisationNames.bare(item), null, null, section));
        }
    }

    static Span span(Membership membership) {
        return membership.evidence().span();
    }
}
