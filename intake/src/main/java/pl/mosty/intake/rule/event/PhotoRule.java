package pl.mosty.intake.rule.event;

import java.util.List;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Block.PhotoBlock;

/// A block of caption, alternative text and source is a photo of what stands before it.
public final class PhotoRule implements Rule {

    @Override
    public String name() {
        return "photo-block";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 7 maja – festyn;\nFestyn nad rzeką\n\ntłum ludzi na łące, w tle most\n\nŹródło: UMD\n • 9 maja – warsztaty.",
                "Delegacja z Grazu odwiedziła ratusz.\n\n[Zdjęcie: osiem osób na schodach]\nGoście w ratuszu\nFot. Jan Lipa",
                "Delegacja z Grazu odwiedziła ratusz.\n\n[fot. 2] Goście w ratuszu\nŹródło: UMD",
                "Delegacja z Grazu odwiedziła ratusz.\n\nGoście w ratuszu\n\nosiem osób na schodach\n\nFot. Jan Lipa",
                "Delegacja z Grazu odwiedziła ratusz.\n\nGoście w ratuszu - fot. J. Lipa",
                "Delegacja z Grazu odwiedziła ratusz.\n\nBurmistrz Dębowa i przewodniczący rady Grazu w sali obrad ratusza, obaj stoją, w tle obrazy i flagi obu miast.\nFot. Jan Lipa",
                "Delegacja z Grazu odwiedziła ratusz.\n\nJan Lipa - burmistrz Dębowa i Uwe Hof - burmistrz partnerskiego miasta Graz w chwili podpisywania umowy o współpracy.\nFot.  Jan Klon\n\nUmowa obowiązuje od maja.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Źródło: opracowanie własne",
                "Karta projektu nr 1\nTytuł projektu: Ogród nad rzeką\nŹródło: Fundusz Małych Projektów\nPartner wiodący: Gmina Dębowo",
                " • 7 maja – festyn;\n • Źródło: UMD",
                "Delegacja z Grazu odwiedziła ratusz.\nWieczorem grał chór z Dębowa.\n\nfot. Jan Lipa",
                "Delegacja z Grazu odwiedziła 5 maja 2019 r. ratusz, w którego głębi stoją flagi obu miast i wiszą obrazy.\nfot. Jan Lipa");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            for (var block : part.blocks()) {
                if (block instanceof PhotoBlock photo) {
                    facts.photos().add(photo);
                }
            }
        }
    }
}
