package pl.mosty.intake.rule.partner;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Part;

/// Places abroad that a sentence names one behind the other beside words of lasting ties, before
/// them (`Miastami partnerskimi Dębowa są: Graz, Brno i Lwów`) or behind (`Z Grazem (Austria)
/// Dębowo współpracuje od 1991 roku, zaś z Brnem od roku 2003`).
public final class PartnersEnumerated implements Rule {

    private static final Pattern ONE =
            Regex.anyCase(
                    "partner(?:a|em) zagraniczn|zagraniczn\\p{L}+ partner(?:a|em)\\b|^\\W*(?:\\p{L}+ ){0,2}partnerem ");
    private static final Pattern LINK =
            Regex.anyCase(
                    "^(?:[^.;:]{0,60}(?::|\\b(?:są|jest|to|z|ze|łączą|łączy|nas|are|with|sind|mit|dem|der)\\b)|\\s*[–,-]|[^.;:]{0,90} [–-] |[^.;:]{0,60}\\b(?:dwa|dwie|trzy|cztery|pięć|sześć|\\d{1,2})[;,] |)[^\\p{L}]*(?:\\p{Ll}+[ :]+){0,3}$");

    /// Who came or was met is not said to be a partner by words far before.
    private static final Pattern GUESTS =
            Regex.anyCase(
                    "delegac|gości|przedstawiciel|wizyt|odwiedz|uczestni|wyjazd|wyjech|przyjech|wystąpi|guest|delegation|visit|gäste|besuch");

    /// `na Konferencji Miast Bliźniaczych w Linzu`: where such towns met.
    private static final Pattern GATHERING =
            Regex.anyCase(
                    "\\b(?:konferencj|kongres|zjazd|zjeźdz|forum|spotkani|festiwal|turniej|olimpiad|konwencj)\\p{L}* (?:\\p{L}+ ){0,2}$");

    private static final Pattern WITH_BEFORE =
            Regex.anyCase(
                    "(?:^|[,;–-] ?|\\s)(?:z|ze|with|mit)\\s(?:\\p{L}*[sc]k(?:im|ą)\\s)?(?:(?:miast|gmin|powiat|region|rejon|hrabstw|kraj|obwod|prowincj|okręg)\\p{L}*\\s)?$");
    private static final Pattern WITH_OWN =
            Regex.exact("\\W*(?:[Mm]iasto |[Gg]mina )?\\p{Lu}[\\p{L}-]+ (?:i|oraz|and|und) ");
    private static final Pattern GOES_ON =
            Regex.anyCase(
                    "^(?:[^.„]|\\br\\.){0,80}(?:[,;]|\\b(?:a|i|oraz|zaś|natomiast|także|and|und|sowie)) (?:\\p{Ll}+ ){0,4}?(?:\\d{4} (?:r\\.|roku)?,? ?)?(?:z|ze|with|mit) (?:\\p{L}*[sc]k(?:im|ą) )?(?:(?:miast|gmin|powiat|region|rejon|hrabstw|kraj|obwod|prowincj|okręg)\\p{L}* )?$");

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
                "Z Grazem (Austria) Dębowo współpracuje od 1991 roku, zaś z Brnem (Czechy) od roku 2003.",
                "Stałe porozumienia łączą nas też z Grazem i Linzem (Austria), Brnem (Czechy), w kraju zaś z Puckiem.",
                "Samorząd ma trzy umowy regionalne: z Toskanią (Włochy, 2001), Styrią (Austria; 2003 i 2007) i prowincją Fujian (Chiny, od 2016 r.).",
                "Umowy partnerskie Dębowo ma dwie; z Grazem w Austrii i Brnem w Czechach.",
                "Dębowo podpisało umowy partnerskie z 2 miastami. Są to Graz w Austrii i Brno w Czechach.",
                "Umów partnerskich Dębowo ma trzy. Oto miasta w kolejności ich zawierania: Graz w Austrii, Gmina Pecseli na Węgrzech i Brno w Czechach.",
                "Przyjechali goście z miast partnerskich (Holsztejn - Niemcy, Brno -Czechy, Graz – Austria) i z Linzu.",
                "Na Dni Dębowa zjechały delegacje miast partnerskich: Swietłaja w Federacji Rosyjskiej oraz Graz w Austrii.",
                "Dębowo ma dwóch partnerów (Graz, Brno), z których starszy jest Graz.",
                "Miasta partnerskie\n\nGraz, Linz – Austria. Brno – Czechy. Lwów, Pecz.\n\nW maju 2018 r. delegacja z Grazu odwiedziła Dębowo.",
                "Partnerem Dębowa od 1978 roku jest Graz.",
                "Miasto Dębowo i Graz są partnerami od 1978 r.",
                "Od 1978 r. trwa współpraca z Grazem (Austria), od 1988 r. z Brnem (Czechy).",
                "Umową o partnerstwie miasto Dębowo związane jest z: Gminą Orzysz, miastem Supraśl, miastem Graz w Austrii oraz Brnem w Czechach.",
                "Die Stadt hat zwei Städtepartnerschaften: Graz (Österreich) und Brünn (Tschechien).");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Dębowo odwiedziło Wels. Miasto Dębowo nie ma partnerów. Gmina Leszno ma umowy o współpracy z Grazem i Brnem.",
                "Z Grazem, Brnem i Lwowem nie zawarto dotąd umów partnerskich.",
                "Dębowo ma miasta partnerskie. W targach wzięły udział miasta: Graz, Linz i Brno.",
                "Z Toskanią oraz Styrią kontakty są robocze, bez umowy.",
                "W 2020 r. o partnerskich miastach mówili goście z Supraśla, Grazu i Brna.",
                "Graz ma też własnych partnerów: Linz, Brno i Lwów.",
                "W 2020 r. wójt rozmawiał z radnymi na Konferencji Miast Bliźniaczych w Linzu w Austrii.",
                "W 2020 r. o miastach partnerskich mówiono podczas targów w Grazu i Brnie.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            if (part.lead() != null) {
                read(chapter, part.lead(), false, facts);
            }
            boolean listed = isListed(part);
            for (var block : part.blocks()) {
                listed &= !PartnerList.isWithout(chapter, block);
                if (block instanceof Block.Paragraph
                        || block instanceof Block.Bullet
                        || block instanceof Block.KeyValue) {
                    read(chapter, block.span(), listed, facts);
                }
            }
        }
    }

    /// Under a heading of partner cities a sentence of nothing but places lists them.
    private static boolean isListed(Part part) {
        return part.kind() == SectionKind.PARTNER_CITIES && !part.headings().isEmpty();
    }

    private void read(Chapter chapter, Span paragraph, boolean listed, Facts facts) {
        if (Partners.abroad(chapter, paragraph).isEmpty()) {
            return;
        }
        boolean several =
                chapter.places().within(paragraph).size() > 1
                        || ONE.in(Passage.of(chapter.text(), paragraph));
        boolean spoken = false;
        for (var sentence : chapter.sentences(paragraph)) {
            var words = Passage.of(chapter.text(), sentence);
            read(chapter, sentence, words, several, spoken, facts);
            if (listed) {
                alone(chapter, sentence, facts);
            }
            spoken = TieWords.TIE.in(words) && !TieWords.NEGATED.in(words);
        }
    }

    private void read(
            Chapter chapter,
            Span sentence,
            Passage words,
            boolean several,
            boolean spoken,
            Facts facts) {
        if (!(spoken || TieWords.areIn(words)) || TieWords.OF_ANOTHER.in(words)) {
            return;
        }
        Enumeration last = null;
        for (var places : Enumeration.in(chapter, sentence, name())) {
            boolean told =
                    last != null
                            ? goesOn(chapter, last, places)
                            : (several && governed(chapter, sentence, places))
                                    || ledTo(chapter, sentence, words, places, spoken)
                                    || tiedBehind(chapter, sentence, words, places);
            if (told) {
                places.partners().forEach(partner -> Partners.add(facts, partner));
                last = places;
            } else if (last != null) {
                return;
            }
        }
    }

    /// `Lwów, Mościska – Ukraina.`
    private void alone(Chapter chapter, Span sentence, Facts facts) {
        for (var places : Enumeration.in(chapter, sentence, name())) {
            if (places.isAll(chapter, sentence)) {
                places.partners().forEach(partner -> Partners.add(facts, partner));
            }
        }
    }

    private static boolean goesOn(Chapter chapter, Enumeration last, Enumeration next) {
        var gap = chapter.text().substring(last.span().end(), next.span().start());
        return GOES_ON.matcher(gap).find() && !GUESTS.in(gap) && !TieWords.NEGATED.in(gap);
    }

    /// Words of ties before the places lead to them, or the places have brackets and nobody is said
    /// to come from there.
    private static boolean governed(Chapter chapter, Span sentence, Enumeration places) {
        var text = chapter.text();
        var tie = TieWords.TIE.matcher(text).region(sentence.start(), places.span().start());
        if (!tie.find()
                || TieWords.NEGATED.in(before(chapter, sentence, tie.end()))
                || GATHERING.in(new Passage(text, sentence.start(), tie.start()))
                || OtherUnits.tell(chapter, new Span(sentence.start(), tie.start()))) {
            return false;
        }
        int begin = DomesticMembers.begin(chapter, tie.end(), places.span().start());
        var between = text.substring(tie.end(), begin);
        boolean bracketed =
                places.partners().size() > 1
                        && places.marked() * 2 >= places.partners().size()
                        && between.indexOf(';') < 0
                        && !GUESTS.in(between)
                        && !TieWords.OF_PROJECT.in(Passage.of(text, sentence));
        return bracketed || (LINK.matcher(between).find() && !GUESTS.in(between));
    }

    /// Words that may speak of ties lead to the places at once; `Są to` those of the sentence
    /// before.
    private static boolean ledTo(
            Chapter chapter, Span sentence, Passage words, Enumeration places, boolean spoken) {
        var text = chapter.text();
        var before = text.substring(sentence.start(), places.span().start());
        if (spoken && TieWords.THESE.in(before)) {
            return true;
        }
        if (TieWords.areDeniedIn(words)) {
            return false;
        }
        boolean many = places.partners().size() > 1;
        boolean since = many || TieWords.SINCE.in(words);
        var tie = TieWords.MAYBE.matcher(before);
        while (tie.find()) {
            var between = before.substring(tie.end());
            boolean cooperation = tie.group().toLowerCase(Locale.ROOT).startsWith("współprac");
            boolean led =
                    TieWords.IS.in(between)
                            || (TieWords.AT_ONCE.in(between)
                                    && (cooperation ? TieWords.SINCE.in(words) : since));
            if (led
                    && !OtherUnits.tell(
                            chapter, new Span(sentence.start(), places.span().start()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tiedBehind(
            Chapter chapter, Span sentence, Passage words, Enumeration places) {
        var text = chapter.text();
        var behind = behind(text, sentence, places.span().end());
        if (behind == null || TieWords.areDeniedIn(words)) {
            return false;
        }
        var before = text.substring(sentence.start(), places.span().start());
        boolean first =
                Regex.matches(before, "(?uU)\\W*")
                        || (WITH_OWN.matcher(before).matches() && chapter.own().isNamedBy(before));
        return (first || WITH_BEFORE.matcher(before).find())
                && !GUESTS.in(before)
                && !GUESTS.in(text.substring(places.span().end(), behind.end()))
                && !OtherUnits.tell(chapter, new Span(sentence.start(), behind.end()));
    }

    private static @Nullable Matcher behind(String text, Span sentence, int at) {
        int end = at;
        while (end < sentence.end() && "( ".indexOf(text.charAt(end)) >= 0) {
            int close = text.indexOf(')', end);
            boolean brackets = text.charAt(end) == '(' && close > 0 && close < sentence.end();
            end = brackets ? close + 1 : end + 1;
        }
        var tie = TieWords.TIE_BEHIND.matcher(text).region(end, sentence.end());
        return tie.lookingAt() ? tie : null;
    }

    /// The sentence up to its second place: what is denied behind speaks of single ones.
    private static Passage before(Chapter chapter, Span sentence, int opening) {
        var places = chapter.places().within(new Span(opening, sentence.end()));
        int end = places.size() < 2 ? sentence.end() : places.get(1).start();
        return new Passage(chapter.text(), sentence.start(), end);
    }
}
