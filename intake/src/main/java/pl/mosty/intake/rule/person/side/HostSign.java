package pl.mosty.intake.rule.person.side;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.inflection.Case;

/// Who receives is at home where it happens, who comes is not: `gości powitała Anna Wąs`, `w Grazu
/// przyjął nas Uwe Hof`, `do Dębowa przybył Uwe Hof`. Whom one's own people meet is a counterpart.
final class HostSign implements Sign {

    private static final String RECEIVES =
            "(?:przyj(?:ął|ęła|ęli|ęły)|podj(?:ął|ęła|ęli)|podejmowa(?:ł|ła|li|ny|na|ni)|(?:po|przy)?wita(?:ł|ła|li|ły|ny|na|ni)|gości(?:ł|ła|li)|oprowadzi(?:ł|ła|li)|gospodarz\\p{L}*|received|welcomed|hosted|empfing(?:en)?|begrüßten?)";
    private static final String COMES =
            "(?:odwiedzi(?:ł|ła|li|ły)|przyby(?:ł|ła|li|ły)|przyjecha(?:ł|ła|li)|przylecia(?:ł|ła|li)|zawita(?:ł|ła|li)|gości(?:em|nią|ćmi)|złoży(?:ł|ła|li) wizytę|uda(?:ł|ła|li) się|wyjecha(?:ł|ła|li)|pojecha(?:ł|ła|li)|wizytowa(?:ł|ła|li)|visited|besuchten?|arrived)";
    private static final String BETWEEN = "(?:[ ,:]+(?!z |ze )[\\p{Ll}\\d][\\p{L}.]*){0,5}[ ,:–-]*";
    private static final Pattern HOST_BEFORE = Regex.anyCase("\\b" + RECEIVES + BETWEEN + "$");
    private static final Pattern HOST_BEHIND =
            Regex.anyCase("^[ ,]*(?:\\p{Ll}+ ){0,2}" + RECEIVES + "\\b(?! (?:w|we|na|u) )");
    private static final Pattern COMES_BEFORE = Regex.anyCase("\\b" + COMES + BETWEEN + "$");
    private static final Pattern COMES_BEHIND =
            Regex.anyCase("^[ ,]*(?:\\p{Ll}+ ){0,2}" + COMES + "\\b");
    private static final Pattern INVITED_BY =
            Regex.anyCase(
                    "\\bzaproszon\\p{L}+ przez (?:[\\p{Ll}\\d][\\p{L}.]* ){0,3}$|\\b(?:dosta|otrzyma)(?:ł|ła|li|ły) (?:[^ .;:]+ ){0,2}od (?:[\\p{Ll}\\d][\\p{L}.]* ){0,2}$");
    private static final Pattern MET =
            Regex.anyCase(
                    "\\b(?:spotka|rozmow|rozmawia|widzia|telekonf|wideo|konsult)\\w*[^.;:]{0,40}\\b(?:z|ze)\\s*$|\\bprzez\\s*$");
    private static final Pattern OURSELVES =
            Regex.anyCase("\\b(?:do nas|u nas|nasz\\p{L}*|tutejsz\\p{L}*)\\b");
    private static final int WEIGHT = 3;
    private static final int COMES_HERE = 4;
    private static final int MET_BY_OWN = 6;
    private static final int TOGETHER = 6;

    @Override
    public int weigh(Company company, int at) {
        var before = company.words(company.before(company.firstOfList(at)));
        var after = company.words(company.after(company.lastOfList(at)));
        if (INVITED_BY.in(before)) {
            return invites(company, at);
        }
        boolean object = isObject(company, at);
        if (MET.in(company.words(company.before(at)))) {
            return company.isForeign() ? met(company, at) : 0;
        }
        var there = isAbroad(company, at);
        int host = Boolean.TRUE.equals(there) ? WEIGHT : -WEIGHT;
        if (HOST_BEFORE.in(before)) {
            int together = object ? 0 : together(company, at);
            return together != 0 ? together : object ? -host : host;
        }
        if (!object && HOST_BEHIND.in(after)) {
            return host;
        }
        boolean comes = !object && (COMES_BEFORE.in(before) || COMES_BEHIND.in(after));
        return !comes || there == null ? 0 : there ? -WEIGHT : COMES_HERE;
    }

    /// `delegacja z Grazu, zaproszona przez Jana Lipę`, `goście dostali od Jana Lipy`: who invites
    /// or gives is of the other side.
    private static int invites(Company company, int at) {
        var guests = scene(company, company.before(at));
        return guests == null ? 0 : guests ? -MET_BY_OWN : MET_BY_OWN;
    }

    /// `gości powitali przewodnicząca kraju preszowskiego Jarmila Benková i dyrektor Marek Hnat`:
    /// who receives with somebody told is of that side.
    private static int together(Company company, int at) {
        int foreign = 0;
        int own = 0;
        for (int i = company.firstOfNames(at); i <= company.lastOfNames(at); i++) {
            foreign += company.person(i).told() == Side.COUNTERPART ? 1 : 0;
            own += company.person(i).told() == Side.OWN ? 1 : 0;
        }
        if (foreign > 0 && own > 0) {
            return 0;
        }
        var first = company.firstOrigin(company.before(at));
        boolean atHome = first != null && !first.foreign();
        return own > 0 ? -TOGETHER : foreign > 0 && !atHome ? TOGETHER : 0;
    }

    /// In another case than the one who acts.
    private static boolean isObject(Company company, int at) {
        var governed = company.person(at).governed();
        var first = company.printed(at).split("\\s", -1)[0];
        return governed == null ? GivenNames.isInflected(first) : governed != Case.NOMINATIVE;
    }

    /// Whom somebody named in the sentence meets is on the other side.
    private static int met(Company company, int at) {
        int from = company.sentence(at).start();
        int weight = WEIGHT;
        for (int i = 0; i < at; i++) {
            var other = company.person(i);
            if (other.start() < from || company.isJoined(i + 1)) {
                continue;
            }
            if (other.told() == Side.COUNTERPART) {
                return 0;
            }
            weight = MET_BY_OWN;
        }
        return weight;
    }

    /// Whether the nearest place told is abroad; null where none is told.
    private static @Nullable Boolean isAbroad(Company company, int at) {
        var sentence = company.sentence(at);
        if (OURSELVES.in(company.words(sentence))) {
            return false;
        }
        var in = scene(company, company.before(at));
        return in != null ? in : scene(company, sentence);
    }

    private static @Nullable Boolean scene(Company company, Span span) {
        var origin = company.lastOrigin(span);
        return origin == null ? null : Boolean.valueOf(origin.foreign());
    }
}
