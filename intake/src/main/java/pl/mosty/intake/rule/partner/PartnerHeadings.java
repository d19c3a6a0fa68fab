package pl.mosty.intake.rule.partner;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.intake.structure.Nesting;
import pl.mosty.intake.structure.Part;
import pl.mosty.intake.structure.WithoutAgreement;

/// Headings (and short outer items) that are places, `GRAZ (Austria)`, once a heading or the
/// opening words before them have spoken of partners; until a heading speaks of something else.
public final class PartnerHeadings implements Rule {

    private static final Pattern PARTNERS =
            Regex.anyCase(
                    "partnersk|bliźniacz|siostrzan|zaprzyjaźni|partnerzy|partnerów|partnerami|partnerstw|\\btwin|sister|partner (?:cit|town)|partnerst[äa]dt|partnerschaft");
    private static final Pattern OTHER =
            Regex.anyCase(
                    "\\b(?:inne|innych|pozostał|organizac|sieci|projekt|dyplomat|korpus|konsul|członk|przynależ|krajow|other|network|diplomat|sonstige|mitglied|wygasł|załączn)");
    private static final Pattern EVENT =
            Regex.anyCase("wizyt|spotkan|\\bdni |delegacj|konferen|festiwal|wyjazd|udział");
    private static final Pattern LABEL =
            Regex.anyCase(
                    "^(?:(?:data|dzień|rok) (?:podpisania|zawarcia|nawiązania) (?:\\p{L}+ ){0,2}?(?:um[oó]w|akt|porozumie|partnerstw|współprac)\\p{L}*:?|(?:umowa|porozumienie|akt)(?: (?:partnersk\\p{L}+|o \\p{L}+))?(?: podpisan\\p{L}+| zawart\\p{L}+| przedłużon\\p{L}+)?:?) (?:z |w |dnia |od |[–-] )*\\d");
    private static final Pattern AGREED =
            Regex.anyCase(
                    "um[oó]w\\p{L}+ (?:partnersk\\p{L}+|o (?:\\p{L}+ )?(?:współpracy|partnerstwie)) (?:\\S+ ){0,4}?(?:podpisan|zawar)|(?:podpisa|zawar)\\p{L}+ (?:\\S+ ){0,6}?um[oó]w\\p{L}+ (?:partnersk|o (?:\\p{L}+ )?(?:współpracy|partnerstwie))");
    private static final Pattern OPENED =
            Regex.exact(
                    "(\\p{Lu}[^.:–—()\\n]{2,40}(?:\\s?\\([^)\\n]{2,40}\\))?)(?:[.:]|\\s[–—-])\\s");
    private static final int OPENING = 600;

    @Override
    public String name() {
        return "partner-headings";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Współpraca z partnerami Dębowa\n\nGraz (Austria, od 1978). W maju uczniowie byli tam na wymianie szkolnej i w muzeum miasta.\n\nBrno: w 2018 r. żadnych wydarzeń nie było, a wymianę szkół przełożono na kolejny rok szkolny.",
                "Pytania\n\nGraz\n\nwww.graz.at\n\nGraz leży nad Murą i jest drugim miastem kraju, znanym ze swojej starówki.\n\nData podpisania aktu partnerstwa: 17 stycznia 2016 r.\n\nBrno\n\nwww.brno.cz\n\nBrno leży na Morawach i słynie z targów, na które przyjeżdża cały kraj.",
                "WSPÓŁPRACA DĘBOWA\n\nDębowo łączą umowy partnerskie z dwoma miastami.\n\nLINZ – Austria\nW maju 2018 r. delegacja z Linzu odwiedziła Dębowo.\n\nBRNO – Czechy\nPartnerstwo pozostaje uśpione.\n");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Kontakty z miastami nie wymagają podpisania umowy partnerskiej.\n\nLINZ – Austria\n\nW maju 2018 r. delegacja z Linzu odwiedziła Dębowo.\n",
                "Miasta partnerskie\n\nLINZ – Austria\n\nUczniowie byli w Linzu; umowy partnerskiej miasto nie zawierało.\n",
                "Obok miast partnerskich bywa współpraca, która nie bazuje na zawartej umowie.\n\nLINZ – Austria\n\nW maju 2018 r. delegacja z Linzu odwiedziła Dębowo.\n",
                "Nie z każdym samorządem łączy nas umowa partnerska.\n\nLINZ – Austria\n\nW maju 2018 r. delegacja z Linzu odwiedziła Dębowo.\n",
                "Miasta partnerskie\n\nInne kontakty\n\nLINZ – Austria\n\nW maju 2018 r. delegacja z Linzu odwiedziła Dębowo.\n");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        boolean labelled = chapter.outline().parts().stream().anyMatch(p -> labels(chapter, p));
        boolean partners = labelled;
        boolean decided = labelled;
        for (var part : chapter.outline().parts()) {
            for (var heading : part.headings()) {
                if (isPlace(chapter, heading)) {
                    if (partners
                            || (heading.equals(part.headings().getLast())
                                    && tells(chapter, part))) {
                        add(chapter, heading, facts);
                    }
                } else {
                    partners = speaks(chapter.text(), heading, partners && !labelled);
                    decided |= decides(chapter.text(), heading);
                }
            }
            partners = decided ? partners : opening(chapter.text(), part, partners);
            if (partners && part.kind() != SectionKind.MEMBERSHIPS) {
                labels(chapter, part, facts);
                openings(chapter, part, facts);
            }
        }
    }

    private void labels(Chapter chapter, Part part, Facts facts) {
        var nesting = new Nesting(part);
        for (var block : part.blocks()) {
            var label = nesting.at(block).headings();
            if (block instanceof Bullet bullet
                    && label.size() > part.headings().size()
                    && bullet.depth() > 0
                    && isPlace(chapter, label.getLast())) {
                add(chapter, label.getLast(), facts);
            }
        }
    }

    /// Paragraphs that each open with a place like a heading: `Graz (Austria). W maju …`, `Obwód
    /// lwowski: …`.
    private void openings(Chapter chapter, Part part, Facts facts) {
        var openings = new ArrayList<Span>();
        for (var block : part.blocks()) {
            if (block instanceof Paragraph) {
                var opening =
                        OPENED.matcher(chapter.text())
                                .region(block.span().start(), block.span().end());
                if (opening.lookingAt()) {
                    openings.add(new Span(opening.start(1), opening.end(1)));
                }
            }
        }
        openings.removeIf(span -> !isPlace(chapter, span));
        if (openings.size() > 1) {
            openings.forEach(span -> add(chapter, span, facts));
        }
    }

    private void add(Chapter chapter, Span heading, Facts facts) {
        var place = chapter.places().within(heading).getFirst();
        Partners.add(
                facts,
                Partners.of(
                        chapter, place, PartnerList.since(chapter, heading, place.end()), name()));
    }

    /// `Data podpisania aktu partnerstwa: 17 stycznia 2016 r.` below the place.
    private static boolean tells(Chapter chapter, Part part) {
        return part.blocks().stream()
                .map(block -> Passage.of(chapter.text(), block.span()))
                .anyMatch(words ->
                        (LABEL.in(words) || AGREED.in(words)) && !WithoutAgreement.isSaid(words));
    }

    /// Where a place has its agreement as a label, the other places are told alike.
    private static boolean labels(Chapter chapter, Part part) {
        return !part.headings().isEmpty()
                && isPlace(chapter, part.headings().getLast())
                && part.blocks().stream()
                        .anyMatch(block -> LABEL.in(Passage.of(chapter.text(), block.span())));
    }

    private static boolean decides(String text, Span heading) {
        var said = Passage.of(text, heading);
        return PARTNERS.in(said) || WithoutAgreement.isSaid(said);
    }

    private static boolean speaks(String text, Span words, boolean before) {
        var said = Passage.of(text, words);
        if (WithoutAgreement.isSaid(said)) {
            return false;
        }
        if (PARTNERS.in(said)) {
            return true;
        }
        return before && !OTHER.in(said);
    }

    /// What the lead and the first paragraphs say before the places come.
    private static boolean opening(String text, Part part, boolean before) {
        boolean partners = before;
        if (part.lead() != null) {
            partners = speaks(text, part.lead(), before) || partners(text, part.lead());
        }
        for (var block : part.blocks()) {
            if (!(block instanceof Paragraph)) {
                break;
            }
            partners = opening(text, block, partners);
        }
        return partners;
    }

    private static boolean opening(String text, Block block, boolean before) {
        var span =
                new Span(
                        block.span().start(),
                        Math.min(block.span().end(), block.span().start() + OPENING));
        if (WithoutAgreement.isSaid(Passage.of(text, span))) {
            return false;
        }
        return before || partners(text, span);
    }

    private static boolean partners(String text, Span span) {
        return PARTNERS.in(Passage.of(text, span))
                && !WithoutAgreement.isSaid(Passage.of(text, span));
    }

    /// A place and perhaps its country, no sentence about it.
    static boolean isPlace(Chapter chapter, Span heading) {
        var places = chapter.places().within(heading);
        if (places.isEmpty() || places.getFirst().place().polish()) {
            return false;
        }
        var first = places.getFirst();
        return first.start() - heading.start() < 24
                && heading.end() - first.end() < 34
                && !EVENT.matcher(heading.of(chapter.text())).find();
    }
}
