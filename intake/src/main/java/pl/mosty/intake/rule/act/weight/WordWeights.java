package pl.mosty.intake.rule.act.weight;

import static pl.mosty.intake.rule.act.weight.Weights.BRACKETED;
import static pl.mosty.intake.rule.act.weight.Weights.MET;
import static pl.mosty.intake.rule.act.weight.Weights.OWN_HALL;
import static pl.mosty.intake.rule.act.weight.Weights.PEOPLE;
import static pl.mosty.intake.rule.act.weight.Weights.PLACE;
import static pl.mosty.intake.rule.act.weight.Weights.SURE;
import static pl.mosty.intake.rule.act.weight.Weights.VERB;
import static pl.mosty.intake.rule.act.word.WordClass.*;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;

/// Weighs an activity's verbs, people and houses, and names that no table knows.
public final class WordWeights {

    private static final double UNSURE = 0.9;
    private static final long STAYING = WordClass.bits(VISIT, STAY);
    private static final Set<String> IN = Set.of("w", "we", "na");
    private static final Set<String> BEFORE =
            Set.of("przed", "po", "before", "after", "vor", "nach");
    private final Chapter chapter;
    private final List<ActWord> words;
    private final Roles roles;
    private final OwnWords own;
    private final Hosts hosts;
    private final int headEnd;
    private final IntPredicate topical;
    private final Weights weights;

    /// @param headEnd where the first clause ends
    /// @param topical tells whether the words at a place are only what was talked about
    public WordWeights(
            Chapter chapter,
            List<ActWord> words,
            int headEnd,
            IntPredicate topical,
            Weights weights) {
        this.chapter = chapter;
        this.words = words;
        this.roles = new Roles(chapter.text(), words);
        this.hosts = new Hosts(chapter, words);
        this.own = new OwnWords(chapter, words, roles, weights);
        this.headEnd = headEnd;
        this.topical = topical;
        this.weights = weights;
    }

    /// Verbs, nouns and houses of its own words.
    ///
    /// @param underForeign whether it stands under the name of a foreign place
    public void words(boolean underForeign) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (topical.test(word.start()) && !word.is(MEET.bit())) {
                continue;
            }
            double in = word.start() < headEnd ? 1 : 0.5;
            if (own.isHere(i)) {
                weights.home(PLACE * in);
            } else if (word.is(HALL.bit())
                    && roles.isAt(i)
                    && NamesLook.isForeignName(chapter, words, i + 1)) {
                weights.abroad(BRACKETED * in);
            } else if (word.is(HALL.bit()) && roles.isAt(i) && !isForeignHall(i)) {
                weights.home(OWN_HALL * in);
            }
            boolean member =
                    word.is(THERE.bit())
                            && (isMemberOf(i)
                                    || roles.of(i, word.end(), false, true) == Roles.Role.FROM);
            if (member) {
                weights.come(PEOPLE * in);
            }
            boolean there =
                    word.is(THERE.bit())
                            && !member
                            && (roles.isAt(i) || word.lower().startsWith("tamtejsz"))
                            && (underForeign || weights.abroad() > 0 || weights.guests() > 0);
            if (there) {
                weights.abroad(BRACKETED * in);
            }
            if (word.is(FOREIGN.bit())
                    && i + 1 < words.size()
                    && words.get(i + 1).is(Roles.PEOPLE_ACT)) {
                weights.come(PEOPLE * in);
            }
            if (word.is(PROVINCE.bit()) && i > 0 && words.get(i - 1).is(WordClass.bits(FROM))) {
                weights.foreign(roles.of(i, word.end(), false, false), false, in);
            }
            if (NamesLook.isPolishName(chapter, words, i)) {
                weights.home(PEOPLE * in);
            } else if (word.classes() == 0 && NamesLook.isUnknownName(chapter, words, i)) {
                unknown(i, word, in, underForeign);
            }
            verbs(i, word, in);
        }
    }

    /// `wiceprzewodniczący Landtagu`, `posłów do Landtagu`: people of a parliament abroad.
    private boolean isMemberOf(int parliament) {
        int i = parliament - 1;
        if (i > 0 && words.get(i).lower().equals("do")) {
            i--;
        }
        return i >= 0
                && Character.isUpperCase(chapter.text().charAt(words.get(parliament).start()))
                && words.get(i).is(PERSON.bit())
                && !roles.metBefore(i);
    }

    /// Such a name is abroad where its letters or its section say so.
    private void unknown(int i, ActWord word, double in, boolean underForeign) {
        var role = roles.ofUnknown(i, word.end());
        if (role != Roles.Role.AT) {
            weights.foreign(role, false, in);
        } else if (underForeign || word.is(NamesLook.FOREIGN)) {
            weights.foreign(role, false, in * UNSURE);
        }
    }

    private void verbs(int i, ActWord word, double in) {
        if (word.is(WordClass.bits(HAPPEN, PERFORM)) && own.isOwnDoing(i)) {
            weights.doneByOwn();
        }
        if ((word.is(GO.bit()) && !isBefore(i)) || (word.is(STAYING) && isByUs(word.lower()))) {
            weights.going(VERB * in);
        }
        boolean there =
                i + 1 < words.size()
                        && word.is(WordClass.bits(RECEIVE, GUEST, STAY))
                        && words.get(i + 1).lower().equals("tam");
        boolean host = word.is(RECEIVE.bit()) && (there || hosts.receivesAt(i));
        if (host) {
            weights.abroad(BRACKETED * in);
        }
        if (word.is(FOREIGNER.bit()) && !hosts.isHost(i)) {
            weights.guests(roles.metBefore(i) ? MET : PEOPLE * in);
        }
        boolean us =
                i + 1 < words.size()
                        && (words.get(i + 1).lower().equals("nas")
                                || words.get(i + 1).lower().equals("us"));
        boolean invited = isInvitation(i);
        if (staysAbroad(i)) {
            weights.going(VERB * in);
            return;
        }
        if (word.is(RECEIVE.bit()) && !us && !host && !invited) {
            weights.guests(VERB * in);
        }
        if (word.is(COME.bit()) || (word.is(VISIT.bit()) && own.isVisited(i))) {
            weights.guests(VERB * in);
        }
        if (word.is(GUEST.bit()) && !there) {
            weights.guests(PEOPLE * in);
        }
    }

    /// `na zaproszenie`, `kongres, na który zaproszono …`: nobody is received yet.
    private boolean isInvitation(int i) {
        if (i == 0) {
            return false;
        }
        var before = words.get(i - 1).lower();
        return before.equals("na")
                || (i > 1 && before.startsWith("któr") && words.get(i - 2).lower().equals("na"));
    }

    /// A stay or a visit that no words place: there where its section is about a place abroad and
    /// nobody came from it, else here.
    ///
    /// @param underForeign whether it stands under the name of a foreign place
    /// @param stays whether its words tell of a stay or visit
    public void stays(boolean underForeign, boolean stays) {
        boolean nobodyCame =
                !weights.fromAbroad()
                        && weights.guests() < SURE
                        && weights.abroad() == 0
                        && weights.home() < SURE;
        if (paidVisit() && words.stream().anyMatch(w -> w.is(OwnWords.US))) {
            weights.guests(VERB);
            return;
        }
        if (nobodyCame && (paidVisit() || (underForeign && own.acts(headEnd)))) {
            weights.going(PEOPLE);
            return;
        }
        if (!stays || weights.abroad() > 0 || weights.going() > 0) {
            return;
        }
        if (weights.fromAbroad() || weights.home() > 0) {
            boolean theirs =
                    weights.fromAbroad()
                            || underForeign
                            || weights.guests() > 0
                            || (weights.namedAbroad() && !own.acts(headEnd));
            weights.guests(theirs ? VERB : 1);
        } else if (underForeign) {
            weights.going(PEOPLE);
        }
    }

    /// `Burmistrz Dębowa gościł w Dunajskiej Stredzie`: the own side was the guest; not `w ratuszu
    /// gościł landrat`, `burmistrz gościł delegację`.
    private boolean staysAbroad(int verb) {
        return words.get(verb).is(GUEST.bit())
                && words.get(verb).is(RECEIVE.bit())
                && verb + 2 < words.size()
                && IN.contains(words.get(verb + 1).lower())
                && Character.isUpperCase(chapter.text().charAt(words.get(verb + 2).start()))
                && !NamesLook.isPolishName(chapter, words, verb + 2)
                && !own.isHere(verb + 2)
                && own.acts(words.get(verb).start());
    }

    /// `złożyli wizytę`, `rewizytę złożyli`: those who did came from elsewhere.
    private boolean paidVisit() {
        for (int i = 0; i < words.size() && words.get(i).start() < headEnd; i++) {
            var word = words.get(i).lower();
            if (word.startsWith("złoży") || word.equals("złożono") || word.equals("paid")) {
                int from = Math.max(0, i - 1);
                int to = Math.min(words.size(), i + 3);
                if (words.subList(from, to).stream().anyMatch(w -> w.is(VISIT.bit()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isForeignHall(int i) {
        for (int before = Math.max(0, i - 3); before < i; before++) {
            int at = words.get(before).start();
            boolean foreign =
                    words.get(before).is(THERE.bit())
                            || chapter.countries()
                                    .at(at)
                                    .filter(c -> !c.country().code().equals("PL"))
                                    .isPresent();
            if (foreign) {
                return true;
            }
        }
        return false;
    }

    /// `Zwiedziliśmy muzeum`: a report of one's own journey.
    private static boolean isByUs(String verb) {
        return verb.endsWith("liśmy") || verb.endsWith("łyśmy");
    }

    private boolean isBefore(int i) {
        return i > 0 && BEFORE.contains(words.get(i - 1).lower());
    }
}
