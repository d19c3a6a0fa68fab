package pl.mosty.intake.rule.membership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.membership.NetworkNames.Named;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Part;

/// A sentence that tells of belonging to networks, of joining one, or of a seat on its board, tells
/// memberships: every network that it enumerates.
public final class MembershipTold implements Rule {

    static final String NAME = "membership-told";

    /// `Odtąd należy do Ligi Miast`, behind what happened.
    private static final Pattern STANDING = Regex.anyCase("należ|człon|belong|member|gehört");

    private static final Pattern AS_MEMBER = Regex.anyCase("(?:jako|as|als) ");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2017 r. Miasto Dębowo wstąpiło do sieci Green Rivers for Towns.",
                "W 2022 r. Dębowo ponownie wybrano do Rady Dyrektorów Ligi Miast Nadrzecznych.",
                "W 2022 r. Dębowo po raz drugi weszło do Zarządu Ligi Miast Nadrzecznych.",
                "Miasto dostało też fotel w Komisji Wody Ligi Miast Nadrzecznych.",
                "Dębowo należy do Związku Miast Nadrzecznych, Szlaku Starych Młynów oraz Sieci Miast Soli.",
                "Członkostwa: Euroregion Bóbr (od 1992 r.); Stowarzyszenie Gmin Leśnych.",
                "The Town is a member of the Union of River Towns and Green Cities Europe.",
                "Seit 2009 gehört die Stadt der Euroregion Bober an.",
                "Dębowo joined the Green Rivers network in 2017.",
                "W 2021 r. Dębowo wystąpiło z Ligi Miast Solnych.",
                "Zjazd Związku Miast Leśnych, do którego Dębowo należy od 2011 r., odbył się w Grazu.",
                "Do Ligi Miast Solnych Dębowo należy od 1985 roku.",
                "Jesteśmy członkami trzech organizacji: Nowej Soli Ziemi, Ligi Miast Solnych i Ligi Rzek.",
                "W czerwcu przystąpiono do sieci Energy Rivers.",
                "Miasto jest członkiem Stowarzyszenia Gmin Leśnych, a przez nie Euroregionu Bóbr.",
                "We are a member of the URT, River Europe and – since May 2018 – of the RIVERNET Poland network.",
                "Jako członek Ligi Rzek, Dębowo bierze udział w projekcie.",
                "Jako członek Ligi Rzek, Eurocities i Green Rivers, Dębowo bierze udział w projekcie.",
                "Należymy również do sieci RIVERNET oraz Baltic Lakes Programme.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2017 r. Jana Lipę wybrano do Rady Miasta.",
                "W 2017 r. uczniowie weszli do sali obrad.",
                "W marcu urzędnicy dołączyli zdalnie do obrad Forum Zieleni.",
                "W marcu urzędnicy uczestniczyli w Czesko-Austriackim Forum Zieleni.",
                "W 2017 r. radni zajęli miejsca w Komisji Sportu.",
                "Nasz chór należy do najlepszych w Polsce.",
                "Burmistrz jest członkiem Rady Powiatu i Komisji Sportu.",
                "Rada wyraziła wolę; członkiem Stowarzyszenia „Dolina Bobru” gmina zostanie w przyszłym roku.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            for (var block : part.blocks()) {
                if (!(block instanceof Block.PhotoBlock)
                        && !keyed(chapter, part, block.span(), facts)) {
                    sentences(chapter, part, block.span(), facts);
                }
            }
            if (part.lead() != null) {
                sentences(chapter, part, part.lead(), facts);
            }
        }
        events(chapter, facts);
    }

    /// `Członkostwa: …; …`
    private static boolean keyed(Chapter chapter, Part part, Span span, Facts facts) {
        var key = MembershipWords.KEY.matcher(chapter.text()).region(span.start(), span.end());
        if (!key.lookingAt()) {
            return false;
        }
        var names = NetworkNames.enumerated(chapter.text(), key.end(), span.end(), true);
        names.forEach(named -> ToldMembership.add(chapter, facts, part, named, "keyed"));
        return !names.isEmpty();
    }

    private static void sentences(Chapter chapter, Part part, Span span, Facts facts) {
        for (var sentence : chapter.sentences(span)) {
            var words = Passage.of(chapter.text(), sentence);
            if (!MembershipWords.ENDED.in(words) && !renamed(part, sentence, words, facts)) {
                told(chapter, part, sentence, facts);
            }
        }
    }

    private static boolean renamed(Part part, Span sentence, Passage words, Facts facts) {
        var renaming =
                Renaming.of(words)
                        .filter(it ->
                                part.kind() != SectionKind.MEMBERSHIPS
                                        && (NetworkNames.isNetwork(it.now())
                                                || NetworkNames.isNetwork(it.before())));
        renaming.ifPresent(it ->
                facts.memberships()
                        .add(
                                new Membership(
                                        new Evidence(
                                                sentence, NAME, Calibration.of(NAME, "belongs")),
                                        it.now(),
                                        it.before(),
                                        it.year(),
                                        part.ordinal())));
        return renaming.isPresent();
    }

    private static void told(Chapter chapter, Part part, Span sentence, Facts facts) {
        var text = chapter.text();
        var belongs =
                MembershipWords.BELONGS.matcher(text).region(sentence.start(), sentence.end());
        boolean found = false;
        boolean told = false;
        while (belongs.find()) {
            told = true;
            boolean generic = isGeneric(chapter, belongs);
            int end = end(chapter, sentence, belongs.end());
            for (var named : named(chapter, belongs.end(), end, generic)) {
                ToldMembership.add(chapter, facts, part, named, "belongs");
                found = true;
            }
        }
        var first = MembershipWords.TO_WHICH.matcher(text).region(sentence.start(), sentence.end());
        if (!found && first.find()) {
            for (var named : named(chapter, first.end(), sentence.end(), false)) {
                ToldMembership.add(chapter, facts, part, named, "beside");
                found = true;
            }
        }
        var which = MembershipWords.OF_WHICH.matcher(text).region(sentence.start(), sentence.end());
        while (which.find()) {
            for (var named : NetworkNames.endingAt(text, sentence.start(), which.start())) {
                ToldMembership.add(chapter, facts, part, named, "beside");
                found = true;
            }
        }
        boolean speaks =
                told
                        || part.kind() == SectionKind.NETWORK
                        || MembershipWords.BARE.in(Passage.of(text, sentence));
        if (!found && speaks) {
            opening(chapter, part, sentence, facts);
        }
    }

    /// `Jako członek Ligi Rzek i Sieci Soli, Dębowo bierze udział …`: behind the comma the unit
    /// itself; the first comma where none stands before it.
    private static int end(Chapter chapter, Span sentence, int from) {
        var text = chapter.text();
        if (!AS_MEMBER.matcher(text).region(sentence.start(), from).lookingAt()) {
            return sentence.end();
        }
        int first = text.indexOf(',', from);
        for (int at = first; at >= 0 && at < sentence.end(); at = text.indexOf(',', at + 1)) {
            if (opensWithOwn(chapter, new Span(at + 1, sentence.end()))) {
                return at;
            }
        }
        return first >= 0 && first < sentence.end() ? first : sentence.end();
    }

    private static boolean opensWithOwn(Chapter chapter, Span clause) {
        return chapter.words().within(clause, 2).stream()
                .anyMatch(word -> chapter.own().isNamedBy(word.form()));
    }

    /// `EUROCITIES – od 2010 r. miasto jest członkiem`
    private static void opening(Chapter chapter, Part part, Span sentence, Facts facts) {
        var text = chapter.text();
        var generic =
                MembershipWords.GENERIC_FIRST
                        .matcher(text)
                        .region(sentence.start(), sentence.end());
        int start = generic.lookingAt() ? generic.end() : sentence.start();
        var names = named(chapter, start, sentence.end(), start > sentence.start());
        if (!names.isEmpty()
                && MembershipWords.PARTED
                        .matcher(text)
                        .region(names.getFirst().span().end(), sentence.end())
                        .lookingAt()) {
            ToldMembership.add(chapter, facts, part, names.getFirst(), "beside");
        }
    }

    /// `sieci` before the name, or `network` behind it.
    private static boolean isGeneric(Chapter chapter, Matcher belongs) {
        var text = chapter.text();
        return belongs.group(1) != null
                || MembershipWords.GENERIC_LAST
                        .matcher(text)
                        .region(belongs.end(), Math.min(text.length(), belongs.end() + 80))
                        .lookingAt();
    }

    private static List<Named> named(Chapter chapter, int at, int end, boolean generic) {
        return NetworkNames.enumerated(chapter.text(), at, end, generic).stream()
                .filter(n ->
                        n.name().startsWith("Euroregion") || !chapter.own().isNamedBy(n.name()))
                .filter(n -> !isPlace(chapter, n.span()))
                .toList();
    }

    private static boolean isPlace(Chapter chapter, Span span) {
        return chapter.places()
                        .anyWithin(span, p -> p.start() == span.start() && p.end() == span.end())
                || chapter.countries()
                        .anyWithin(span, c -> c.start() == span.start() && c.end() == span.end());
    }

    /// An event that tells of joining belongs to the network that it names.
    private static void events(Chapter chapter, Facts facts) {
        for (int i = 0; i < facts.events().size(); i++) {
            var event = facts.events().get(i);
            var joined = joined(chapter, event);
            if (joined != null) {
                facts.events().set(i, event.of(joined.name(), event.project()));
                ToldMembership.add(chapter, facts, event.part(), joined, "belongs");
            }
        }
    }

    private static @Nullable Named joined(Chapter chapter, Event event) {
        var told = event.told();
        if (MembershipWords.ENDED.in(Passage.of(chapter.text(), told))) {
            return null;
        }
        var belongs =
                MembershipWords.BELONGS.matcher(chapter.text()).region(told.start(), told.end());
        var sentences = chapter.sentences(told);
        int first = sentences.isEmpty() ? told.end() : sentences.getFirst().end();
        while (belongs.find()) {
            var names = named(chapter, belongs.end(), told.end(), isGeneric(chapter, belongs));
            boolean since = belongs.start() >= first && STANDING.in(belongs.group());
            if (!names.isEmpty() && !since) {
                return names.getFirst();
            }
        }
        return null;
    }
}
