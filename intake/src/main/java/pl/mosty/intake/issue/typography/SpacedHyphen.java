package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Matches;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// `Jełgawa - Łotwa` in a text that parts its words by ` – ` elsewhere. A text that mostly writes
/// hyphens is left to its habit. `Kujawsko - Pomorskie` and `społeczno - gospodarczy` are
/// compounds, whose hyphen has no spaces in any text.
public final class SpacedHyphen implements Check {

    private static final Pattern HYPHEN =
            Regex.exact("(?<=[^\\s|-][\\x20\\u00a0])-(?=[\\x20\\u00a0][^\\s|-])");
    private static final Pattern DASH = Regex.exact("(?<=\\S[\\x20\\u00a0])–(?=[\\x20\\u00a0]\\S)");

    private static final Pattern JOINT = Pattern.compile("[\\x20\\u00a0]*-[\\x20\\u00a0]*");
    private static final Pattern COMPOUND =
            Regex.exact(
                    "\\b(?:\\p{Lu}\\p{Ll}+(?:sko|cko|dzko)[\\x20\\u00a0]?-[\\x20\\u00a0]?(?=\\p{Lu}\\p{Ll}+(?:sk|ck|dzk)\\p{Ll}{1,4}\\b)|\\p{Ll}+(?:sko|cko|dzko)[\\x20\\u00a0]?-[\\x20\\u00a0]?(?=\\p{Ll}+(?:sk|ck|dzk)\\p{Ll}{1,4}\\b))");

    private static final Message IN_ADJECTIVE =
            new Message(
                    "Łącznik w przymiotniku złożonym: usuń spacje.",
                    "The hyphen of a compound adjective: delete the spaces.");

    private static final Pattern PARTS =
            Regex.exact(
                    "\\b(\\p{Ll}{4,20}o)(?:[\\x20\\u00a0][-–][\\x20\\u00a0]?|[-–][\\x20\\u00a0])(?=(\\p{Ll}{3,30}))");

    @Override
    public String name() {
        return "spaced-hyphen";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Graz – Austria\nWels – Austria\nBrno - Czechy",
                "Rozmawiano z marszałkiem Województwa Kujawsko - Pomorskiego.",
                "Tematem był rozwój społeczno - gospodarczy gmin.",
                "Rejon leży w północno -wschodniej części Litwy.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Graz - Austria\nBrno - Czechy",
                "Graz – Austria, Frydek-Mistek – Czechy",
                "- Graz – Austria\n- Brno – Czechy",
                "Województwo Kujawsko-Pomorskie, miasto - niemieckie Graz",
                "Było to dawno - niemiecki gość już wyjechał.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = compounds(reviewed);
        findings.addAll(hyphens(reviewed));
        return findings;
    }

    private List<Finding> compounds(Reviewed reviewed) {
        var findings =
                new ArrayList<>(
                        Matches.of(
                                reviewed,
                                name(),
                                COMPOUND,
                                IN_ADJECTIVE,
                                m -> JOINT.matcher(m.group()).replaceAll("-")));
        findings.addAll(
                Matches.of(
                        reviewed,
                        name(),
                        SpacedHyphen::beforeStroke,
                        PARTS,
                        IN_ADJECTIVE,
                        m ->
                                Compounds.isAdjective(m.group(1), m.group(2))
                                        ? m.group(1) + "-"
                                        : m.group()));
        return findings;
    }

    /// Where the small letters before a stroke begin.
    private static int beforeStroke(String text, int sign) {
        char c = text.charAt(sign);
        if (c != '-' && c != '–') {
            return -1;
        }
        int start = sign;
        if (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u00a0')) {
            start--;
        }
        int end = start;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        return start < end ? start : -1;
    }

    private List<Finding> hyphens(Reviewed reviewed) {
        var findings =
                Matches.of(
                        reviewed,
                        name(),
                        HYPHEN,
                        new Message(
                                "Łącznik ze spacjami: postaw półpauzę, jak w innych miejscach tekstu.",
                                "A hyphen between spaces: write a dash, as elsewhere in the text."),
                        _ -> "–");
        if (findings.isEmpty()) {
            return findings;
        }
        int dashes = 0;
        var dash = DASH.matcher(reviewed.text());
        while (dash.find()) {
            dashes++;
        }
        return dashes >= findings.size() ? findings : List.of();
    }
}
