package pl.mosty.intake.rule.person.office;

import java.util.List;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.office.OfficeMention;

/// What the words behind an office are: bodies, units, verbs, the beginning of a name.
final class OfficeWords {

    private static final Pattern BODY =
            Regex.anyCase(
                    "(?:miast|gmin|powiat|województw|rad[yz]|sejmik|zgromadzeni|parlament|senat|izb|związk|fundacj|stowarzysz|towarzystw|region|kraj|land|prowincj|hrabstw|okręg|dzielnic|komisj|zarząd|biur|urzęd|uniwersytet|szkoł|instytut|muze|teatr|departament|wydział|ministerst|ambasad|konsulat|organizacj|sieci|wspólnot|obwod|rejon|gremi|klub|komitet|referat|centrum|delegacj|politechni|uczelni|akademi|szpital|lice|firm|spółk|przedsiębiorst|orkiestr|chór|zespoł|bibliote|archiw|kancelari|diecezj|straż|policj|porcie|portu|ośrod|stowarzyszeń)[\\p{L}-]*");
    private static final Pattern FOREIGN_OFFICE =
            Regex.anyCase(
                    "^(?:wice-?|zastępca )?(?:primator|nadburmistrz|mer|alkad|lord mayor|landrat|żupan|hejtman|gubernator|kanclerz|prefekt)\\b");
    private static final Pattern FOREIGN_BODY =
            Regex.anyCase(
                    "(?:hrabstw|prowincj|obwod|landkreis|kanton|landtag|bundestag|bundesrat|kreistag|stadtrat|knesset|riksdag|seimas|saeim|folketing|partnersk|zaprzyjaźnion|bliźniacz|siostrzan|tamtejsz)\\p{L}*");

    /// Behind them a name is that of the unit: `gminy Apensen`, `Regionu Kurlandia`.
    private static final Pattern UNIT =
            Regex.anyCase(
                    "(?:miast|gmin|powiat|region|hrabstw|prowincj|okręg|rejon|wspólnot)\\p{L}*");

    /// An adjective behind them is that of a Polish unit.
    private static final Pattern POLISH_UNIT =
            Regex.anyCase("(?:powia|gmin|województw|sejmik|starostw|urz[ąę]d)\\p{L}*");

    private static final Pattern OF_POLISH_UNIT =
            Regex.anyCase(" (?:powiatu|gminy|województwa|sejmiku|starostwa|urzędu)$");

    private OfficeWords() {}

    /// `rady`, `uniwersytetu`
    static boolean isBody(Word word) {
        return BODY.matcher(word.text()).matches();
    }

    /// `hrabstwa`, `Landtagu`
    static boolean isForeignBody(String word) {
        return FOREIGN_BODY.matcher(word).matches();
    }

    static boolean isUnit(Word word) {
        return UNIT.matcher(word.text()).matches();
    }

    static boolean isPolishUnit(Word word) {
        return POLISH_UNIT.matcher(word.text()).matches();
    }

    /// `starosta powiatu`, where the office names the unit itself.
    static boolean isOfPolishUnit(OfficeMention office) {
        return OF_POLISH_UNIT.in(office.office().lemma());
    }

    /// `landrat`, which no Polish unit has.
    static boolean isForeign(OfficeMention office) {
        return FOREIGN_OFFICE.in(office.office().lemma());
    }

    /// `miejskiego`
    static boolean isAdjective(Word word) {
        return Regex.matches(word.text(), "(?U).*(?:sk|ck)i(?:ego|ej|ch)");
    }

    /// `żeglugi śródlądowej`: in small letters, in the genitive.
    static boolean isSmallGenitive(Word word) {
        return !word.capitalised()
                && Dictionary.shared().analyses(word.text()).stream()
                        .anyMatch(a ->
                                a.tag().text().startsWith("adj")
                                        && a.tag().cases().contains(Case.GENITIVE));
    }

    /// Whether a name begins with the first of the words.
    static boolean startsName(List<Word> words) {
        var first = words.getFirst().text();
        boolean next =
                words.size() > 1
                        && words.get(1).capitalised()
                        && words.get(1).start() - words.getFirst().end() == 1;
        return next
                && (!GivenNames.languages(first).isEmpty()
                        || Dictionary.shared().analyses(first).stream()
                                .anyMatch(a ->
                                        a.tag().text().contains(":m1")
                                                && Character.isUpperCase(a.lemma().charAt(0))));
    }

    /// In the past tense and nothing else.
    static boolean isVerb(Word word) {
        return !word.capitalised()
                && !Dictionary.shared().analyses(word.text()).isEmpty()
                && Dictionary.shared().analyses(word.text()).stream()
                        .allMatch(a -> a.tag().text().startsWith("verb:praet"));
    }

    /// Whether the dictionary has it as a word for a man, such as his name.
    static boolean isOfMen(String word) {
        return Dictionary.shared().analyses(word).stream()
                .anyMatch(a -> a.tag().text().contains(":m1"));
    }
}
