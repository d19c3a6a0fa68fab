package pl.mosty.intake.rule.membership;

import java.util.List;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Mark;

/// Every outer item of a list of networks and organisations is a membership, with the name it had
/// before where the item tells it. A bare line behind items with bullets is a title.
public final class MembershipList implements Rule {

    private static final Pattern CONTACT =
            Regex.anyCase(
                    "^(?:dane (?:do )?kontakt|kontakt|adres|contact|kontaktdaten)\\p{L}*\\b|^(?:[\\p{L}]+['’]s |(?:main|head|official) )?(?:dat[ay]|rok|siedzib|biur|przystąpi|członkostw|składk|stron|www|przedstawiciel|prezes|sekretar|dat(?:e|um)|year|office|seat|address|accession|website|fee|beitritt|sitz)\\p{L}*[^:]{0,20}: ");
    private static final int LONGEST_NAME = 110;

    /// `- dostęp do wiedzy,`: what a membership gives. Names begin with a capital, if need be
    /// behind a noun: `sieć Green Rivers`.
    private static final Pattern NO_NAME =
            Regex.exact(
                    "^(?!(?:sie[ćc]|związ|zwiąż|stowarzysz|organizacj|lig|federacj|fundacj|koalicj|platform|inicjatyw|klub|grup|zrzesz|partnerstw|porozumie|międzynarodow|europejsk|światow|e[A-Z]))\\p{Ll}{3}");

    @Override
    public String name() {
        return "membership-list";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo było członkiem następujących organizacji i sieci:\n\n • Baltic Towns Forum;\n • Green Rivers.",
                "Sieci\n\nMiasto Dębowo figuruje w spisach 3 gremiów:\n\n - Green Rivers\n - Baltic Towns Forum\n - Energy Cities",
                "Przynależność do zrzeszeń zagr.\nZwiązek Miast Nadrzecznych\nGreen Rivers\nBaltic Towns Forum\n",
                "Członkostwa w organizacjach\nZwiązek Miast Nadrzecznych\nGreen Rivers\nBaltic Towns Forum\n",
                "Przynależność do organizacji\nZwiązek Miast Nadrzecznych\nGreen Rivers\nBaltic Towns Forum\n");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W ramach współpracy z partnerami zagranicznymi:\n\n • 3 maja – spotkanie z Green Rivers;\n • 5 maja – warsztaty.",
                "Przynależność do organizacji\n\nSiedziba: Rynek 5, Dębowo\nData przystąpienia gminy: 3 maja 1999 r.\nStrona www: rzeki.pl",
                "Miasta partnerskie\nGraz (Austria)\nBrno (Czechy)\n",
                "Co daje nam członkostwo w sieci:\n\n- dostęp do wiedzy ekspertów,\n\n- udział w konferencjach i targach,\n\n- promocję gminy.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            if (part.kind() != SectionKind.MEMBERSHIPS) {
                continue;
            }
            boolean marked = false;
            for (var block : part.blocks()) {
                if (block instanceof Bullet bullet
                        && bullet.depth() == 0
                        && !CONTACT.in(bullet.body().of(chapter.text()))
                        && !NO_NAME.in(bullet.body().of(chapter.text()))
                        && !(marked && bullet.mark() == Mark.BARE)) {
                    marked |= bullet.mark() == Mark.HAS;
                    var evidence = new Evidence(bullet.body(), name(), Calibration.of(name()));
                    read(chapter.text(), evidence, part.ordinal(), facts);
                }
            }
        }
    }

    /// An item or cell that names one network.
    public static void read(String text, Evidence evidence, int section, Facts facts) {
        var item = OrganisationNames.tidy(evidence.span().of(text));
        var renaming = Renaming.of(Passage.of(item));
        if (renaming.isPresent()) {
            var told = renaming.get();
            facts.memberships()
                    .add(new Membership(evidence, told.now(), told.before(), told.year(), section));
        } else if (item.length() <= LONGEST_NAME && !item.isEmpty()) {
            facts.memberships()
                    .add(
                            new Membership(
                                    unsure(item, evidence),
                                    NetworkNames.nominative(item),
                                    null,
                                    null,
                                    section));
        }
    }

    /// A comma may tell more than the name.
    private static Evidence unsure(String item, Evidence evidence) {
        return item.indexOf(',') >= 0
                ? new Evidence(
                        evidence.span(), evidence.rule(), Calibration.of(evidence.rule(), "comma"))
                : evidence;
    }

    /// Whether an item names a network, by its words alone.
    public static boolean isNetwork(String item) {
        return NetworkNames.isNetwork(OrganisationNames.tidy(item));
    }

    static Span span(Membership membership) {
        return membership.evidence().span();
    }
}
