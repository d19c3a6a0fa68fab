package pl.mosty.intake.rule.person.side;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Dictionary;

/// Whose party somebody is told of: `delegacja z Grazu w składzie: …`, `stronę litewską
/// reprezentowali …`, `ze strony Dębowa …`, `w imieniu Grazu …`. Between the party and the person
/// nobody does anything but lead, represent and sign.
final class PartySign implements Sign {

    private static final Pattern PARTY =
            Regex.anyCase(
                    "\\b(?:deleg|stron|grup|reprezenta|przedstawiciel|samorządow|gośc(?!ił)|gość|członk|skład|ekip|zespół|zespoł|chór|drużyn|party|guests?|abordnung)\\p{L}*");
    private static final Pattern FOR =
            Regex.anyCase(
                    "\\b(?:w imieniu|z ramienia|ze strony|za|po|on behalf of|im namen|für|for)(?: \\p{L}+)?\\s*$");
    private static final Pattern REPRESENTED =
            Regex.anyCase(
                    "^\\s*(?:był[aoy]? |was |were |wurde )?(?:reprezentowa|represented|vertr[ae]t)");

    /// `w imieniu Dębowa …, a w imieniu Ecsegfalvy …`: of two parties one is known.
    private static final Pattern OTHER =
            Regex.anyCase(
                    "(?:\\ba\\b|\\bzaś\\b|\\bnatomiast\\b|\\bi\\b|\\boraz\\b|,) (?:w imieniu|z ramienia|ze strony|za) [^.;,]{2,40}$");

    private static final Pattern REPRESENTS = Regex.anyCase("\\breprezentowa");
    private static final Pattern BARE = Regex.exact("[\\s–—-]*");
    private static final Pattern LEADS =
            Regex.anyCase(
                    "(?:by|przewodni|przewodzi|kierowa|reprezentowa|podpisa|sygnowa|złoży|stanę|stał|wesz|wchodzi|tworzy|wysła|liczy|led|signed|represented|leitete|vertrat)\\p{L}*");
    private static final Pattern TO = Regex.exact("(?:^|\\s)(?:do|w|we)\\s$");
    private static final Pattern OWN = Regex.anyCase("\\b(?:swoj\\p{L}+|swą|swych) $");
    private static final Pattern CUT = Regex.exact("[;|\\t]");

    /// `Stronę litewską reprezentował mer, polską – starosta`
    private static final Pattern ELLIPSIS = Regex.exact("\\s*[–—-]\\s*");

    private static final int STRONG = 8;
    private static final int OPPOSITE = 5;
    private static final int FAR = 90;
    private static final int CLOSE = 40;

    @Override
    public int weigh(Company company, int at) {
        var before = company.before(company.firstOfList(at));
        var nearest = company.lastOrigin(before);
        if (nearest == null) {
            return 0;
        }
        var text = company.chapter().text();
        int close = Math.max(before.start(), nearest.start() - CLOSE);
        boolean forThem = FOR.in(text.substring(close, nearest.start()));
        boolean bare = forThem && BARE.matcher(text).region(nearest.end(), before.end()).matches();
        if (bare) {
            return nearest.foreign() ? STRONG : -STRONG;
        }
        boolean elliptic =
                REPRESENTS.in(company.words(before))
                        && ELLIPSIS.matcher(text).region(nearest.end(), before.end()).matches();
        if (elliptic) {
            return nearest.foreign() ? STRONG : -STRONG;
        }
        var party = party(company, before);
        boolean named = forThem && party != null && party.start() < nearest.start();
        if (party != null && !named && !isInterrupted(company, party, at)) {
            return party.foreign() ? STRONG : -STRONG;
        }
        var between = text.substring(nearest.end(), before.end());
        if (OTHER.in(between)) {
            return nearest.foreign() ? -OPPOSITE : OPPOSITE;
        }
        boolean spoken =
                forThem
                        || REPRESENTED.in(between)
                        || (BARE.matcher(between).matches()
                                && REPRESENTS.in(company.words(before)));
        int weight = spoken && !isInterrupted(company, nearest, at) ? STRONG : 1;
        return nearest.foreign() ? weight : -weight;
    }

    /// Where the last party named is from: `goście z Grazu na Dniach Dębowa`, `szwedzka delegacja`.
    private static @Nullable Origin party(Company company, Span before) {
        var noun = PARTY.matcher(company.chapter().text()).region(before.start(), before.end());
        int start = -1;
        int end = -1;
        while (noun.find()) {
            start = noun.start();
            end = noun.end();
        }
        if (start < 0) {
            return null;
        }
        var behind = company.firstOrigin(new Span(end, Math.min(before.end(), end + CLOSE)));
        return behind != null && !isDestination(company, behind)
                ? behind
                : beside(company, new Span(Math.max(before.start(), start - CLOSE), start));
    }

    /// `wyjazd delegacji do Grazu`: where a party goes is not where it is from.
    private static boolean isDestination(Company company, Origin origin) {
        var text = company.chapter().text();
        return TO.in(new Passage(text, Math.max(0, origin.start() - 4), origin.start()));
    }

    /// In the same clause and cell: `Graz | wystawa; delegacji przewodniczył Jan Lipa` does not
    /// tell. `Graz miał w Dębowie swoją delegację`: that of who is named first.
    private static @Nullable Origin beside(Company company, Span before) {
        var last =
                OWN.in(company.words(before))
                        ? company.firstOrigin(before)
                        : company.lastOrigin(before);
        return last == null || CUT.in(company.words(new Span(last.end(), before.end())))
                ? null
                : last;
    }

    /// Somebody does something else there.
    private static boolean isInterrupted(Company company, Origin origin, int at) {
        int to = Math.max(origin.end(), company.person(at).start());
        var between = company.withoutPeople(new Span(origin.end(), to));
        if (between.length() > FAR) {
            return true;
        }
        for (var word : between.split("[^\\p{L}]+", -1)) {
            boolean verb =
                    word.length() > 2
                            && Character.isLowerCase(word.charAt(0))
                            && !Dictionary.shared().analyses(word).isEmpty()
                            && Dictionary.shared().analyses(word).stream()
                                    .allMatch(a ->
                                            Regex.matches(
                                                    a.tag().text(), "verb:(?:praet|fin|imps).*"));
            if (verb && !LEADS.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}
