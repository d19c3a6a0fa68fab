package pl.mosty.intake.rule.membership;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Words by which a sentence tells of belonging to networks, in Polish, English and German.
final class MembershipWords {

    private static final String FILL = "(?:[\\p{Ll}\\d.,:-]+\\s){0,8}?";
    private static final String GENERIC =
            "((?:sieci|sieć|organizacji|organizacją|stowarzyszenia|stowarzyszeniu|związku|platformy|federacji|network|organi[sz]ation|association|Netzwerk\\p{L}*)\\s[:,]?\\s?(?:„)?)?";
    static final Pattern BELONGS =
            Regex.exact(
                    "\\b(?:należ(?:y|ał\\p{L}*|ą|ymy|eć|ąc\\p{L}*)\\s"
                            + FILL
                            + "do|[Pp]rzynależ\\p{L}+\\s(?:"
                            + FILL
                            + "do|w)|[Cc]złon(?:ek|kiem|kinią|kami|ków)|[Cc]złonkostw\\p{L}+(?:\\sw)?|zrzesz\\p{L}+\\s"
                            + FILL
                            + "w|uczestni\\p{L}+\\sw\\s(?:pracach\\s)?(?=sieci)|działa\\p{L}*\\sw\\s(?=sieci)"
                            + "|wstąpi\\p{L}+\\s"
                            + FILL
                            + "do|przystąpi\\p{L}+\\s"
                            + FILL
                            + "do|przystąpieni\\p{L}+\\sdo|dołączy\\p{L}+\\s"
                            + FILL
                            + "do|przyjęt\\p{L}+\\s"
                            + FILL
                            + "do|przyjęto\\s(?:\\p{L}+\\s){0,4}do|wesz(?:ł\\p{L}+|edł)\\s"
                            + FILL
                            + "(?:do|w skład)|wszedł\\s"
                            + FILL
                            + "do"
                            + "|do\\s(?:Rady|Zarządu|Prezydium|Komitetu)(?:\\s(?:Dyrektorów|Wykonawczego|Zarządzającej|Nadzorczej|Sterującego|Głównego))?"
                            + "|members?\\sof|membership\\s(?:in|of)|belongs?\\sto|entered|joined|acceded\\sto|Mitglied(?:schaft)?|gehört|beigetreten)\\s"
                            + FILL
                            + GENERIC
                            + "(?:(?:[Dd]ie\\s|[Dd]er\\s)?(?:Stadt|Gemeinde|Kreis|Landkreis)\\s)?(?:[\\p{Ll}]+\\s)?(?=[\\p{Lu}„\"])");
    static final Pattern ENDED =
            Regex.anyCase(
                    "wystąpi\\p{L}+ z|rezygnac|zrezygnow|stara\\p{L}* się|zamierza|ubiega|wol[aęi] przystąpi|planuj|kandyd|rozważ");
    static final Pattern GENERIC_FIRST =
            Regex.exact("(?:[Ss]ieć|[Oo]rganizacja|[Ss]towarzyszenie|[Nn]etwork)\\s");
    static final Pattern GENERIC_LAST =
            Regex.exact("[^,.;(\\n]{2,60}? (?:network|organi[sz]ation|association)\\b");
    static final Pattern PARTED = Regex.exact("\\s*(?:\\([^)\\n]*\\)\\s*)?(?:[,:–—]|-\\s)");
    static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)\\n]{5,100}\\)");
    static final Pattern KEY =
            Regex.anyCase(
                    "(?:członkostw|przynależnoś|sieci|organizacje|stowarzyszenia|zrzeszenia|memberships?|networks?|mitgliedschaft)[^:.\\n]{0,60}:\\s*");

    static final Pattern BARE =
            Regex.anyCase("\\bczłonk\\p{L}+|należy do niej|należymy|\\bmember\\b|mitglied");

    private MembershipWords() {}
}
