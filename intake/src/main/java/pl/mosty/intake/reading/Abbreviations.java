package pl.mosty.intake.reading;

import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;

/// Words whose dot ends no sentence.
final class Abbreviations {

    private static final Set<String> ALL =
            Set.of(
                    """
                    m.in in pn ds dr prof mgr inż hab im ul pl al tzw tj np nr tel str godz św ok ww
                    lic gen płk red itp itd wg zob pt ppłk st mr mrs ms no vs woj pow gm os tys mln
                    mld ur zm ks dn zw pw ppor por kpt mjr bp abp o p s e.g i.e bzw z.b um
                    poroz partn m wsp współpr obow przedst deleg jedn międzynar prez wiceprez burm wiceburm zast
                    ing dipl judr phdr mudr mvdr rndr paeddr pharmdr bc mag avv dott
                    przew wiceprzew dyr kier nacz sekr amb kons hon tut ust art poz ub tzn fot
                    """
                            .split("\\s+"));

    /// `na 1000 m`, `5 tys. m`, `delegacja 12 os`: what is measured or counted, not `m. Brno`.
    private static final Set<String> UNITS = Set.of("m", "os");

    private static final Pattern COUNT = Regex.anyCase("(?:\\d|\\b(?:tys|mln)\\.?)\\s?$");

    /// `art. 5`, but not `zgodnie z art. Delegacja …`
    private static final Set<String> NUMBERED = Set.of("art", "poz", "ust");

    private static final int LONGEST_COUNT = 6;

    private Abbreviations() {}

    /// Whether the word, behind which a dot stands, ends no sentence there.
    static boolean stand(String text, Span word) {
        var lower = word.of(text).toLowerCase(Locale.ROOT);
        if (!ALL.contains(lower)) {
            return false;
        }
        if (NUMBERED.contains(lower)) {
            int next = Chars.skipSpaces(text, word.end() + 1, text.length());
            return next < text.length() && Character.isDigit(text.charAt(next));
        }
        int start = word.start();
        return !UNITS.contains(lower)
                || !COUNT.in(new Passage(text, Math.max(0, start - LONGEST_COUNT), start));
    }

    /// @param word without its dot
    static boolean contain(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
