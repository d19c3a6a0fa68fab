package pl.mosty.intake.reading;

import java.util.Locale;
import java.util.Set;

/// Words whose dot ends no sentence.
final class Abbreviations {

    private static final Set<String> ALL =
            Set.of(
                    """
                    m.in in pn ds dr prof mgr inż hab im ul pl al tzw tj np nr tel str godz św ok ww
                    lic gen płk red itp itd wg zob pt ppłk st mr mrs ms no vs woj pow gm os tys mln
                    mld ur zm ks dn zw pw ppor por kpt mjr bp abp o p s e.g i.e bzw z.b um
                    poroz partn m wsp współpr obow przedst deleg jedn międzynar prez wiceprez burm wiceburm zast
                    przew wiceprzew dyr kier nacz sekr amb kons hon tut ust art poz ub tzn fot
                    """
                            .split("\\s+"));

    private Abbreviations() {}

    /// @param word without its dot
    static boolean contain(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
