package pl.mosty.intake.rule.field;

import java.util.List;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Event;

/// Tells the kind of an activity by where it is told and by its verbs and nouns.
final class KindReader {

    private static final Pattern DIPLOMAT =
            words(
                    "ambasador|konsul\\b|konsul(?:a|em|owi|ów|ami|owie|ką|kę|ka|ki)\\b|konsularn|chargé|attach|korpus\\w* dyplomat"
                            + "|delega(?:t|tk)\\w+ generaln|placów\\w+ dyplomat|biur\\w+ przedstawiciel|charge d"
                            + "|spotka\\w+ (?:z )?dyplomat|(?:radc|sekretarz|minist)\\w*[^.;]{0,30} ambasady|dyplomatami|konsulin|konsuls\\b|botschafter|ambassador|consul\\b|consular");
    private static final Pattern AMONG_GUESTS =
            words("z udziałem|w obecności|m\\.in\\. ambasador|pod patronatem");
    private static final Pattern ENDED =
            words(
                    "zerwa|rozwiąz(?:a|u)\\w* (?:umow|współprac|porozum|partner)|wypowiedz|zakończ\\w+ (?:umow|partner|współprac)|zawiesi|przesta(?:ł|li)\\w* obowiązywa|wygas(?:ł|n)");
    private static final Pattern SENT =
            words(
                    "przekaza(?:no|ł|li)|wysła(?:no|ł|li)|wyprawi(?:ono|ł|li)|zawi(?:eź|óz|oz)\\w+|transport\\w* (?:z )?(?:darów|pomoc)|w darze|darowa");
    private static final Pattern SIGNED =
            words("podpisa|odnowi(?:ono|li|ł)|zawar(?:to|li|ł)\\b|parafowa|signed|unterzeichnet");
    private static final Pattern OUT =
            words(
                    "pojecha|wyjecha|udał[aoiy]? się|udali się|wyjazd|uda[łl]\\w* się do|z wizytą (?:do|w)\\b|wizyt\\w+ studyjn\\w+ (?:do|w)\\b"
                            + "|wizyt\\w+ (?:\\S+ ){0,4}(?:do|w) |gościli w\\b|gościła w\\b|wylecia|polecia|travelled|visited|went to|reiste");
    private static final Pattern IN =
            words(
                    "przyjęci|gości(?:li|ł|ła|ło|ły|liśmy)\\b(?! w\\b)|goszcz|gościem|gośćmi|gościł[oa]|przyj(?:ą|ę)(?:ł|li|ła|to|ło)|podj(?:ą|ę)(?:ł|li|ła|to|ło)"
                            + "|przyby|przyjecha|przyjazd|przylecia|zapros(?:ił|ili|zono)|wizyt\\w+ (?:\\S+ ){0,3}(?:delegacj|gości|przedstawiciel)"
                            + "|powita|odwiedzi|z wizytą przy|hosted a delegation|delegation .{0,40}(?:visited|came|arrived)|besucht");
    private static final Pattern CALLED_ON =
            words(
                    "(?:starosta|starostowie|prezydent|burmistrz|wójt|marszałek|radni|delegacja (?:urzędu|miasta|gminy|powiatu|rady)|przedstawiciele (?:urzędu|miasta|gminy|powiatu)|reprezenta\\w+ (?:miasta|gminy|powiatu)) (?:[^\\s,;.]+ ){0,7}odwiedzi(?:ł|li|ła)\\b");
    private static final Pattern GUESTS =
            words("delegation (?:from|of) .{0,40}(?:visited|came)|delegation aus .{0,40}besucht");
    private static final Pattern EVENT =
            words(
                    "\\bforum|festiwal|festyn|targ(?:i|ach|ów|om)\\b|\\bdni(?:ach|a|ami)? (?:\\p{Lu}|kultur|miast|europ)|\\bdni(?:ach|om|ami)\\b|konferencj|kongres|seminari|warsztat|wystaw|uroczyst"
                            + "|edycj|otwarci|otwart|uruchom|koncert|jubileusz|rocznic|maraton|\\bbieg|turniej|zawod|\\bgal[aęi]\\b|szczy(?:t|cie)\\b"
                            + "|\\bsesj|podpisani|ceremoni|obchod|piknik|dożynk|jarmark|kiermasz|debat|panel|zjazd|igrzysk|odsłoni|stoisk|regat|\\bzlot|spływ|\\brajd|\\bmecz|prezentac|plener|recital|wernisaż|przegląd|olimpiad|parad|koncertowa|zaśpiewa|zagra(?:ł|li)|wystąpi(?:ł|li)|rywaliz|święcie|kurs\\b|contest|trade mission|\\bcup\\b|\\bfest\\b"
                            + "|walne|zgromadzeni|zebrani|premier|pokaz|spektakl|projekcj|konkurs|kampani|szkoleni|staż|obóz|wymian[aęy] młodzież"
                            + "|fair\\b|conference|workshop|festival|meeting of|general meeting|assembly|exhibition|messe|konferenz|ausstellung|inaugurac|święt[oa]|finał");
    private static final Pattern MEETING =
            words(
                    "spotka|spotyka|(?:wideo|tele)?rozm(?:owy|ów|owach|owę|owa|awia)|konsultac|wideokonf|telekonf|telemost|posiedzen|obrad|uzgodni|ustali(?:ł|li|ono)|połączy\\w+ się|narad|wymieni\\w+ się|meeting|talks|treffen|gespräch|witał");

    private KindReader() {}

    /// An agreement that ended, or gifts that were sent: neither a visit nor an event.
    static boolean isNeither(String head) {
        return ENDED.matcher(head).find() || SENT.matcher(head).find();
    }

    static ActivityKind kind(Event event, String head, String words, String context) {
        if (ENDED.matcher(head).find()) {
            return ActivityKind.OTHER;
        }
        if (event.project() != null || event.part().kind() == SectionKind.PROJECT) {
            return ActivityKind.PROJECT_EVENT;
        }
        if (event.network() != null) {
            return ActivityKind.MEMBERSHIP_EVENT;
        }
        if (isDiplomatic(event, head, context)) {
            return ActivityKind.DIPLOMATIC_MEETING;
        }
        return byWords(head, words);
    }

    private static boolean isDiplomatic(Event event, String head, String sharedHead) {
        if (event.part().kind() == SectionKind.DIPLOMATIC_MEETINGS
                && event.rule().equals("dated-bullet")) {
            return true;
        }
        boolean shared =
                event.rule().equals("event-per-date")
                        && event.part().headings().size() > 0
                        && DIPLOMAT.matcher(sharedHead).find();
        return (shared || DIPLOMAT.matcher(head).find()) && !AMONG_GUESTS.matcher(head).find();
    }

    private static ActivityKind byWords(String head, String words) {
        for (var where : List.of(head, words)) {
            if (SIGNED.matcher(where).find()) {
                return ActivityKind.EVENT;
            }
            if (CALLED_ON.matcher(where).find()) {
                return ActivityKind.VISIT_OUT;
            }
            boolean guests = GUESTS.matcher(where).find();
            if (!guests && OUT.matcher(where).find()) {
                return ActivityKind.VISIT_OUT;
            }
            if (guests || IN.matcher(where).find()) {
                return ActivityKind.VISIT_IN;
            }
            int event = first(EVENT, where);
            int meeting = first(MEETING, where);
            if (event < meeting) {
                return ActivityKind.EVENT;
            }
            if (meeting < event) {
                return ActivityKind.MEETING;
            }
        }
        return ActivityKind.OTHER;
    }

    private static int first(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    private static Pattern words(String regex) {
        return Regex.anyCase("(?:" + regex + ")");
    }
}
