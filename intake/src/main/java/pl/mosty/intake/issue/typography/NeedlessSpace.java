package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Matches.Beside;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// Two spaces in a row, a space at the end of a line, before a comma or a colon, inside brackets or
/// quotation marks or within a date. A mark that follows one behind which a number was lost, `tel.
/// 32 , , fax`, stands wrong for another reason.
public final class NeedlessSpace implements Check {

    private static final Pattern DOUBLED =
            Pattern.compile("(?<=[^\\s|])[ \\u00a0]{2,3}(?=[^\\s\\u00a0|])");
    private static final Pattern AT_END =
            Pattern.compile("(?<=[^\\s\\u00a0])[ \\u00a0]+(?=\\r?\\n|$(?![\\s\\S]))");
    private static final Pattern BEFORE_MARK =
            Pattern.compile(
                    "(?<=[\\p{L}\\d)”])[ \\u00a0]+(?=[.,;](?:[\\s\\u00a0]|$))(?![.,;][ \\u00a0]+[.,;])|(?<=\\p{L})[ \\u00a0](?=:(?:[ \\u00a0\\n]|$))");
    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?<=[\\p{L}/,;–-] ?[(„])[ \\u00a0]+(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.!?])[ \\u00a0]+(?=\\)|”(?:[\\s.,;:)]|$))");
    private static final Pattern IN_DATE =
            Regex.exact(
                    "(?<=\\b\\d{1,2})[\\x20\\u00a0]+(?=\\.\\d{2}\\.\\d{4})|(?<=[\\p{L},–-][\\x20\\u00a0]\\d{1,2}\\.)[\\x20\\u00a0]+(?=\\d{2}\\.\\d{4})|(?<=\\p{Ll}\\.[\\x20\\u00a0]\\d{1,2}\\.)[\\x20\\u00a0]+(?=\\d{2}\\.\\d{4})|(?<=\\b\\d{1,2}\\.(?:0\\d|1[0-2])\\.)[\\x20\\u00a0]+(?=(?:19|20)\\d{2}(?:[\\x20\\u00a0]?r\\.|[\\x20\\u00a0]roku|[,;:)]|\\n|\\z))");

    @Override
    public String name() {
        return "needless-space";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2019  r. odbył się festyn.",
                "W 2019 r. odbył się festyn. \nPotem koncert.",
                "1. GRAZ (Austria), 27 .05.1976 r.",
                "Przybyli goście z Grazu , Brna i Lwowa.",
                "Przybyły dwa chóry ( 12 osób).",
                "Stowarzyszenie „Euroregion Modra ” ma siedzibę w Dębowie.",
                "Umowa z dnia 12. 07.1992 r.",
                "Umowa z dn. 18. 09.1992 r. i z dnia 4.06. 1988 r.",
                "Termin : maj 2019 r.",
                "Graz /Austria/ ( 22 osoby)");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W dniach 10–12.10. 2000 mieszkańców obejrzało koncert.",
                "W 2019 r. odbył się festyn.\n   Potem koncert.",
                "Graz      12  |  Austria",
                "1 III   Cornelia Lipa obejrzała port.\n9 V     Dzień Europy.\n4 XII   Pożegnanie konsula.",
                "Drukuj   Wyślij\nPowiększ tekst  A  A  A",
                "Sieci:\n •  Mayors for Peace;\n •  Energy Cities.",
                "Projekt:  Mosty\nTermin:  maj 2019 r.\nKwota:  12 tys. zł",
                "Urząd Miasta tel. 32 , , faks");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var layout = new Layout(reviewed.text());
        var findings =
                new ArrayList<>(
                        Matches.of(
                                reviewed,
                                name(),
                                NeedlessSpace::doubled,
                                DOUBLED,
                                new Message(
                                        "Kilka spacji z rzędu: zostaw jedną.",
                                        "Several spaces in a row: leave one."),
                                m -> layout.laysOut(m) ? m.group() : " "));
        findings.addAll(
                spaces(
                        reviewed,
                        NeedlessSpace::atEnd,
                        AT_END,
                        "Spacja na końcu wiersza: usuń ją.",
                        "A space at the end of the line: delete it."));
        findings.addAll(
                spaces(
                        reviewed,
                        NeedlessSpace::beforeMark,
                        BEFORE_MARK,
                        "Spacja przed znakiem przestankowym: usuń ją.",
                        "A space before a punctuation mark: delete it."));
        findings.addAll(
                spaces(
                        reviewed,
                        NeedlessSpace::inside,
                        INSIDE,
                        "Spacja przy wewnętrznej stronie nawiasu lub cudzysłowu: usuń ją.",
                        "A space inside brackets or quotation marks: delete it."));
        findings.addAll(
                spaces(
                        reviewed,
                        NeedlessSpace::inDate,
                        IN_DATE,
                        "Spacja w środku daty: usuń ją.",
                        "A space inside a date: delete it."));
        return findings;
    }

    private List<Finding> spaces(
            Reviewed reviewed, Beside signs, Pattern pattern, String polish, String english) {
        return Matches.of(reviewed, name(), signs, pattern, new Message(polish, english), _ -> "");
    }

    private static int doubled(String text, int sign) {
        return isSpace(text, sign)
                        && isSpace(text, sign + 1)
                        && sign > 0
                        && text.charAt(sign - 1) != ' '
                ? sign
                : -1;
    }

    private static int atEnd(String text, int sign) {
        int end = spacesEnd(text, sign);
        return end == text.length() || (end > 0 && "\r\n".indexOf(text.charAt(end)) >= 0)
                ? sign
                : -1;
    }

    private static int beforeMark(String text, int sign) {
        return isOneOf(".,;:", text, spacesEnd(text, sign)) ? sign : -1;
    }

    private static int inside(String text, int sign) {
        int end = spacesEnd(text, sign);
        return end > 0 && (isOneOf("(„", text, sign - 1) || isOneOf(")”", text, end)) ? sign : -1;
    }

    private static int inDate(String text, int sign) {
        int end = spacesEnd(text, sign);
        return end > 0 && (isOneOf(".", text, sign - 1) || isOneOf(".", text, end)) ? sign : -1;
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0
                && at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /// Behind the spaces that begin there; -1 where none do.
    private static int spacesEnd(String text, int at) {
        if (!isSpace(text, at) || isSpace(text, at - 1)) {
            return -1;
        }
        int end = at;
        while (isSpace(text, end)) {
            end++;
        }
        return end;
    }
}
