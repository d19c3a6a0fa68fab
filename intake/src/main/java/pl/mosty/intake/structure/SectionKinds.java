package pl.mosty.intake.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Shortened;
import pl.mosty.polish.inflection.Case;

/// Tells from its heading or lead what a section is about, and the case its items stand in.
final class SectionKinds {

    private static final Pattern MEETINGS_WITH = Pattern.compile("(?iu).*\\b(?:z|ze)\\s?:");
    private static final Pattern TOOK_PLACE =
            Pattern.compile("(?iu).*\\bodbył[aoy]?(?: się)?(?: m\\.in\\.?)?\\s?:");
    private static final Pattern HOSTED =
            Pattern.compile("(?iu).*\\b(?:gości|przyj[ęą])\\w*(?: m\\.in\\.?)?\\s?:");

    private static final String NETWORKS = "(?:organizacj|sieci|związk|stowarzysz|zrzesz)\\w*";
    private static final Pattern MEMBERSHIPS =
            words(
                    "^(?:międzynarodow\\w+ )?"
                            + NETWORKS
                            + "(?: (?:i|oraz) "
                            + NETWORKS
                            + ")?(?: międzynarodow\\w+| miast| samorząd\\w+)*$|^(?:udział|uczestnictwo) w (?:\\S+ )?"
                            + NETWORKS
                            + "|"
                            + NETWORKS
                            + " działamy|(?:jest członk\\w+|(?:działa|uczestniczy) w)$|(?:organizac|sie[ćc]i?|związk|stowarzysz|zrzesz)\\w*,? (?:do|z) któr\\w+ (?:\\S+ ){0,3}(?:należ|wyst[ąę]p|zrezygn|przyst[ąę]p|wst[ąę]p)|(?:organizac|sie[ćc]|związk|stowarzysz|zrzesz)\\w*(?: (?:\\S+ ){0,2}\\S+)?, któr(?:ych|ej|ego) (?:\\S+ ){0,3}(?:członk|sygnatariusz)|(?:organizac|sie[ćc]|związk|stowarzysz)\\w+,? w któr\\w+ (?:\\S+ ){0,3}(?:jest|zrzesz|uczestn|działa)|członk(?:iem|ami|ów|ini\\w*|ostw)\\w*.*(?:organizac|sieci|związk|stowarzysz|platform|zrzesz)|należy(?:my)? (?:\\S+ ){0,3}do$"
                            + "|należ\\w+.*(?:organizac|sieci|związk|stowarzysz|platform)|(?:działa|uczestnicz|aktywn|zrzesz|reprezent)\\w* w (?:\\S+ ){0,5}(?:organizacjach|sieciach|związkach|stowarzyszeniach)|w prac(?:ach|y) (?:\\S+ ){0,4}(?:organizac|sieci|związk|stowarzysz)|(?:współtworzy|wspiera)\\w* (?:\\S+ ){0,4}(?:organizacj[ie]|sieci|związki|stowarzyszenia)|członkostw[oa]?\\b|przynależnoś\\w+|^organizacje (?:i sieci )?międzynarodowe|belongs? to.*(?:organi[sz]ation|network)|is a member of|^memberships?\\b"
                            + "|mitglied.*(?:organisation|netzwerk|verb[aä]nd)|^mitgliedschaften");
    private static final Pattern PROJECT =
            words(
                    "(?:partner\\w*|uczestni\\w+|udział) w (?:\\S+ ){0,3}projek|^(?:[\\W\\d]|\\p{Lu}{1,4}\\.)*(?:mikro)?proje(?:kt|kcie|kty|kte|ct|cts)\\b|realiz\\w+ (?:\\S+ ){0,4}projek|partner in the (?:\\S+ ){0,3}project");
    private static final Pattern DIPLOMATIC =
            words(
                    "spotka\\w+ dyplomatyczn|wizyt\\w* dyplomat|ambasador|konsul|korpus\\w* (?:konsular|dyplomat)|diplomatic meetings|diplomatische");
    private static final Pattern PARTNER_CITIES =
            words(
                    "(?:miast|gmin|powiat|region)\\w* (?:partnersk|bliźniacz|siostrzan|zaprzyjaźnion)|partners(?:cy|kich|kie) (?:miasta?|gminy|regiony)|bliźniacze|hrabstw|twin (?:towns|cities)|sister cities|partner (?:towns|cities)|(?:związan|powiązan)\\w+ (?:jest |są )?(?:\\S+ ){0,3}(?:um[oó]w|porozumie|partnerstw)|umow[aąyę] (?:o )?partners[kt]|(?:um[oó]w|porozumie)\\w* (?:bilateraln|dwustronn|zagraniczn|(?:o )?partners[kt])|(?:um[oó]w|porozumie)\\w* (?:\\S+ ){0,3}z następując\\w+ (?:samorząd|miast|gmin|region|powiat|jednostk)|(?:um[oó]w|partnerstw)\\w* (?:\\S+ ){0,4}(?:wiąż|łącz)\\w*|(?:wiąż|łącz)\\w+ (?:\\S+ ){0,4}(?:um[oó]w|partnerstw)\\w*|z któr\\w+ (?:\\S+ ){0,4}współprac\\w+ (?:\\S+ ){0,4}?(?:podstaw|moc)\\w+ (?:\\S+ ){0,2}(?:um[oó]w|porozumie)|twinned|partnerschaften mit|^(?:um[oó]w|współprac|partnerstw|porozumie)\\w* (?:zawieszon|rozwiąz|wygas|wypowiedz|zakończ)|^(?:dawn|był|wygas|zakończ|zawiesz)\\w+ (?:miast|partner|um[oó]w|współprac|porozumie)|partnerzy \\p{Lu}?\\w+$|(?:^|[–-] )(?:nasi )?partnerzy$|partner\\w+ z um[oó]w|partnerstädte|^(?:honorow\\w+ )?siostr|^miasta (?:z deklarac|przyjaźni|z list)|^współpraca na (?:podstawie|mocy)|^(?:protokoł|traktat|deklaracj|pakt)\\w* (?:o )?(?:współprac|przyjaź|partner)|zagraniczn\\w+ partner\\w+ \\p{Lu}");
    private static final Pattern UNDECIDED =
            words("z którymi (?:\\S+ ){0,3}(?:prowadz|trwa|planuj|zamierz)");
    private static final Pattern FOREIGN_PARTNERS =
            words(
                    "partner\\w* zagraniczn|zagraniczn\\w* partner|współprac\\w* (?:między|zagran)|foreign partners");
    private static final Pattern NETWORK =
            words(
                    "współprac\\w* w (?:ramach )?(?:sieci )?(?:\\p{Lu}\\S+ ){0,3}.*(?:sieci|organizac)|najwięcej działali|działaln\\w+ w (?:organizac|sieci)|most active in|aktywn\\w+ w (?:organizac|sieci)|^sieci\\b|^networks?\\b");
    private final String text;

    SectionKinds(String text) {
        this.text = text;
    }

    /// The first of these that tells: the section's own title and headings, its first paragraph,
    /// the title of the whole text. A heading that denies agreements outweighs those above it.
    SectionKind of(List<Span> own, @Nullable Span paragraph, @Nullable Span title) {
        if (!own.isEmpty() && WithoutAgreement.isSaid(Passage.of(text, own.getLast()))) {
            return SectionKind.FOREIGN_PARTNERS;
        }
        for (var span : own) {
            var kind = of(span);
            if (kind != SectionKind.OTHER) {
                return kind;
            }
        }
        if (own.isEmpty() && paragraph != null) {
            return of(paragraph) == SectionKind.NETWORK ? SectionKind.NETWORK : SectionKind.OTHER;
        }
        boolean loose =
                !own.isEmpty() && WithoutAgreement.entitles(Passage.of(text, own.getLast()));
        return loose ? SectionKind.FOREIGN_PARTNERS : title == null ? SectionKind.OTHER : of(title);
    }

    private SectionKind of(Span span) {
        var words = Shortened.spelledOut(Chars.oneSpaced(text, span));
        if (WithoutAgreement.isSaid(words) || UNDECIDED.in(words)) {
            return SectionKind.FOREIGN_PARTNERS;
        }
        if (MEMBERSHIPS.in(words)) {
            return SectionKind.MEMBERSHIPS;
        }
        if (PROJECT.in(words)) {
            return SectionKind.PROJECT;
        }
        if (DIPLOMATIC.in(words)) {
            return SectionKind.DIPLOMATIC_MEETINGS;
        }
        if (PARTNER_CITIES.in(words)) {
            return SectionKind.PARTNER_CITIES;
        }
        if (NETWORK.in(words)) {
            return SectionKind.NETWORK;
        }
        return FOREIGN_PARTNERS.in(words) ? SectionKind.FOREIGN_PARTNERS : SectionKind.OTHER;
    }

    /// `… spotkania z:` the instrumental, `… odbyły się:` and `… następujących organizacji:` the
    /// nominative, `… gościło:` the accusative; null where the bullets are clauses of their own.
    @Nullable Case governedCase(Span lead) {
        var words = Shortened.spelledOut(Chars.oneSpaced(text, lead));
        if (MEETINGS_WITH.matcher(words).matches()) {
            return Case.INSTRUMENTAL;
        }
        if (TOOK_PLACE.matcher(words).matches() || MEMBERSHIPS.in(words)) {
            return Case.NOMINATIVE;
        }
        return HOSTED.matcher(words).matches() ? Case.ACCUSATIVE : null;
    }

    private static Pattern words(String regex) {
        return Pattern.compile("(?iuU)" + regex);
    }
}
