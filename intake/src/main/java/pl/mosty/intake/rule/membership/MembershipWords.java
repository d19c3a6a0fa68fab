package pl.mosty.intake.rule.membership;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Words by which a sentence tells of belonging to networks, in Polish, English and German.
final class MembershipWords {

    private static final String FILL = "(?:[\\p{Ll}\\d.,:-]+\\s){0,8}?";
    private static final String GENERIC =
            "((?:sieci|sieć|organizacji|organizacją|stowarzyszenia|stowarzyszeniu|związku|platformy|federacji|programu|inicjatywy|network|organi[sz]ation|association|Netzwerk\\p{L}*)(?::\\s|\\s[:,]?\\s?))?";

    /// `uczestniczyli w Forum Odbudowy`: they were at an event of that name.
    private static final String AT_EVENT =
            "(?!uczestniczy[łl]\\p{L}*\\s"
                    + FILL
                    + "w\\s(?:\\p{Lu}[\\p{L}-]+\\s){0,2}(?:Forum|Konferencj|Kongres|Zgromadz|Zje[zź]d))";

    /// `dołączyli do obrad Forum Kultury`: whoever joins a gathering is no member.
    private static final String NO_GATHERING =
            "(?!\\s(?:\\p{Ll}+\\s){0,2}?(?:obrad|spotka|posiedze|zebra|zjazd|konferencj|kongres|warszta|semina|webina|debat|dyskus|rozm[oó]w|panel|wideo|telekonf|szkole|kampani|akcji|obchod|protest|apel|zbiórk)\\p{L}*)";

    private static final String JOINED =
            "składk\\p{L}+\\s"
                    + FILL
                    + "(?:do|na\\srzecz)|należ(?:y|ał\\p{L}*|ą|ymy|eć|ąc\\p{L}*)\\s"
                    + FILL
                    + "do|przynależ\\p{L}+\\s(?:"
                    + FILL
                    + "do|w)|(?:współ)?założyciel\\p{L}*|sygnatariusz\\p{L}*|człon(?:ek|kiem|kinią|kami)|(?:gron\\p{L}+|wśród|jedn\\p{L}+\\sz|poczet)\\sczłonków|członkostw\\p{L}+(?:\\sw)?|zrzesz\\p{L}+\\s"
                    + FILL
                    + "w|uczestni\\p{L}+\\sw\\s(?:pracach\\s)?(?=sieci)|(?:reprezentowan\\p{L}+|afiliowan\\p{L}+)\\s"
                    + FILL
                    + "(?:w|przy)|"
                    + AT_EVENT
                    + "(?:działa|pracuje|współpracuje|uczestniczy|partycypuje)\\p{L}*\\s"
                    + FILL
                    + "w(?:\\sramach)?(?=\\s(?:\\p{Lu}[\\p{L}-]+\\s){0,2}"
                    + NetworkNames.HEADED
                    + ")|(?:przyst|wst)(?:ępuje|ąpi(?:ł\\p{L}*|ono|li\\p{L}*|enie|eniu|enia|wszy))\\s"
                    + FILL
                    + "do|akces\\p{L}*\\s"
                    + FILL
                    + "do|dołączy\\p{L}+\\s"
                    + FILL
                    + "do"
                    + NO_GATHERING
                    + "|przyjęt\\p{L}+\\s"
                    + FILL
                    + "do|przyjęto\\s(?:\\p{L}+\\s){0,4}do|w(?:e)?sz(?:ł\\p{L}+|edł)\\s"
                    + FILL
                    + "(?:do|w skład)|wszedł\\s"
                    + FILL
                    + "do";
    private static final String LEFT =
            "wyst(?:ąpi(?:ł\\p{L}*|eni\\p{L}+)|ępuje)\\s"
                    + FILL
                    + "ze?|opuści(?:ł\\p{L}*)|(?:zrezygnowa\\p{L}+|rezygnacj\\p{L}+)\\s"
                    + FILL
                    + "z\\s(?:członkostwa|udziału|uczestnictwa|przynależności)\\s(?:w|do)|left|withdrew\\sfrom|resigned\\sfrom";
    private static final String ORGAN =
            "(?:[Rr]ad(?:y|zie|ę)|[Zz]arząd(?:u|zie)|[Pp]rezydium|[Kk]omite(?:tu|cie))(?:\\s(?:Dyrektorów|Wykonawcz(?:ego|ym)|Zarządzającej|Nadzorczej|Sterując(?:ego|ym)|Główn(?:ego|ym)))?";
    private static final String BODY =
            "(?:[Kk]omisji|[Ss]ekretariacie|[Bb]iurze|[Gg]rupie|[Ss]ekcji|[Kk]apitule)(?:\\s\\p{L}+(?:ej|ym|ego)(?=\\s)|(?:\\s(?:ds\\.|do\\sspraw))?(?:\\s\\p{L}+){1,2}(?=\\s"
                    + NetworkNames.HEADED
                    + "))?";
    private static final String BOARD =
            "(?:do\\s*|(?:znala\\p{L}+\\ssię|zasiad\\p{L}+)\\s+(?:\\p{Ll}+\\s+){0,4}?we?)\\s"
                    + ORGAN
                    + "|(?:miejsce|mandat|fotel|krzesło|przedstawiciela)\\swe?\\s(?:"
                    + ORGAN
                    + "|"
                    + BODY
                    + ")";
    private static final String ABROAD =
            "members?\\sof|membership\\s(?:in|of)|belongs?\\sto|entered|joined|acceded\\sto|affiliated\\s(?:to|with)|represented\\s(?:in|on)|participates\\sin\\sthe(?=\\s[^.]{2,60}[Nn]etwork)|mitglied(?:schaft)?|gehört|beigetreten";
    static final Pattern BELONGS =
            Regex.exact(
                    "\\b(?:(?i:"
                            + JOINED
                            + "|"
                            + LEFT
                            + "|"
                            + ABROAD
                            + ")(?:\\s(?:skład\\s)?"
                            + ORGAN
                            + ")?|"
                            + BOARD
                            + ")[\\s:]+"
                            + FILL
                            + GENERIC
                            + "(?:(?:[Dd]ie\\s|[Dd]er\\s)?(?:Stadt|Gemeinde|Kreis|Landkreis)\\s)?(?:[\\p{Ll}]+\\s)?(?=[\\p{Lu}„“\"])");

    /// `Do Związku Miast należymy od 1993 r.`
    static final Pattern TO_WHICH =
            Regex.exact(
                    "(?:^|(?<=\\s))[Dd]o\\s(?:(?:sieci|organizacji|stowarzyszenia)\\s)?(?=\\p{Lu}[^.;:]{3,80}\\s(?:należy|należymy|należał|przystąpi)\\p{L}*)");

    static final Pattern ENDED =
            Regex.anyCase(
                    "\\bzostan(?:ie|ą)\\b|\\bprzystąpi (?:do|w)\\b|będ(?:zie|ą) (?:członk|należ)|stara\\p{L}* się|zamierza|ubiega|wol[aęi] przystąpi|planuj|\\bplanowan(?!i)|kandyd|rozważ");
    static final Pattern GENERIC_FIRST =
            Regex.exact("(?:[Ss]ieć|[Oo]rganizacja|[Ss]towarzyszenie|[Nn]etwork)\\s");
    static final Pattern GENERIC_LAST =
            Regex.exact("[^,.;(\\n]{2,60}? (?:network|organi[sz]ation|association)\\b");
    static final Pattern PARTED = Regex.exact("\\s*(?:\\([^)\\n]*\\)\\s*)?(?:[,:–—]|-\\s)");
    static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)\\n]{5,100}\\)");
    static final Pattern KEY =
            Regex.anyCase(
                    "(?:składk\\p{L}+ członkowsk|członkostw|przynależnoś|sieci|organizacje|stowarzyszenia|zrzeszenia|memberships?|networks?|mitgliedschaft)[^:.\\n]{0,60}:\\s*");

    /// `…, do którego należy`, behind the name.
    static final Pattern OF_WHICH =
            Regex.exact(
                    "(?:\\s?\\([^)\\n]{2,60}\\))?,\\s(?:(?:do|w|z)\\sktór\\p{L}+\\s(?:\\S+\\s){0,4}?(?:należ|przyst|wst|wyst|działa|uczestnicz|zrzesz)|któr(?:ego|ej)\\s(?:\\S+\\s){0,4}?człon|of\\swhich\\s(?:\\S+\\s){0,5}?member|to\\swhich\\s(?:\\S+\\s){0,4}?belong|dem\\s(?:\\S+\\s){0,4}?angehör)");

    static final Pattern BARE =
            Regex.anyCase("\\bczłonk\\p{L}+|należy do niej|należymy|\\bmember\\b|mitglied");

    private MembershipWords() {}
}
