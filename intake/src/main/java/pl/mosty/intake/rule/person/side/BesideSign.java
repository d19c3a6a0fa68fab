package pl.mosty.intake.rule.person.side;

import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Case;

/// Who comes along with somebody is of the same side: `ambasador Węgier w towarzystwie radcy Imre
/// Kossa`, `wójt Jan Lipa wraz z zastępcą Anną Wąs`.
final class BesideSign implements Sign {

    private static final Pattern ALONG =
            Regex.anyCase(
                    "^[ ,]*(?:(?:i|oraz) )?(?:(?:wraz|razem) z|w towarzystwie|w asyście|jego|jej|a z ni[mą])\\b");

    private final NameSign names = new NameSign();

    @Override
    public int weigh(Company company, int at) {
        return along(company, at) + listed(company, at) + ofList(company, at);
    }

    private static int along(Company company, int at) {
        if (at == 0) {
            return 0;
        }
        var other = company.person(at - 1);
        int from = other.end();
        int to = company.person(at).start();
        if (other.told() == null || from > to) {
            return 0;
        }
        var between = company.words(new Span(from, to));
        int weight = ALONG.in(between) ? 6 : company.isJoined(at) ? joined(other, company, at) : 0;
        return other.told() == Side.COUNTERPART ? weight : -weight;
    }

    /// `z ambasadorem Japonii i radcą Yuko Abe`: two whom the same preposition or verb governs; who
    /// acts together may be of both sides.
    private static int joined(Candidate other, Company company, int at) {
        var governed = company.person(at).governed();
        boolean same = governed != null && governed == other.governed();
        return same && governed != Case.NOMINATIVE ? 3 : 1;
    }

    /// `z Uwe Hofem – burmistrzem Grazu, Karlem Bergiem – skarbnikiem Grazu i Janem Lisem –
    /// dyrektorem banku`: the offices of several others of the list tell one side, of none the
    /// other.
    private static int ofList(Company company, int at) {
        int there = 0;
        int here = 0;
        for (int i = company.firstOfList(at); i <= company.lastOfList(at); i++) {
            var told = company.person(i).told();
            there += told == Side.COUNTERPART ? 1 : 0;
            here += told == Side.OWN ? 1 : 0;
        }
        return here == 0 ? several(there) : there == 0 ? -several(here) : 0;
    }

    /// So many outweigh a name that looks otherwise.
    private static int several(int told) {
        return told > 2 ? 7 : told == 2 ? 4 : 0;
    }

    /// All the others of a list look foreign.
    private int listed(Company company, int at) {
        int first = company.firstOfList(at);
        int last = company.lastOfList(at);
        for (int i = first; i <= last; i++) {
            if (i != at && names.weigh(company, i) <= 0) {
                return 0;
            }
        }
        return last - first >= 2 ? 2 : 0;
    }
}
