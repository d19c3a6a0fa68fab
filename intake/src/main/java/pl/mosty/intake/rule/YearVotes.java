package pl.mosty.intake.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which year a text is about: its mentions speak for their years, those of a title the loudest.
final class YearVotes {

    private static final int FIRST_TOLD = 6;

    /// Polish communes exist anew since then (act of 8 March 1990 on local government).
    private static final int FIRST_YEAR = 1990;

    private final Map<Integer, Integer> votes = new HashMap<>();
    private boolean begun;
    private boolean said;
    private boolean dated;

    void add(YearMention mention) {
        int weight = mention.place().weight();
        if (weight == 0 || mention.year() < FIRST_YEAR) {
            return;
        }
        boolean first = !begun && mention.place() == YearMention.Place.ADVERB;
        begun |= first;
        dated |= mention.place() != YearMention.Place.ADVERB;
        said |= weight > YearMention.Place.DATE.weight();
        votes.merge(mention.year(), weight + (first ? FIRST_TOLD : 0), Integer::sum);
    }

    /// Whether a second year has more than a sixth of the votes of the loudest.
    boolean contested() {
        var loudest = votes.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
        return loudest.size() > 1 && loudest.getLast() * 6 > loudest.getFirst();
    }

    /// Whether nothing but `W 2013 r.` tells the year, no title and no date.
    boolean isToldAlone() {
        return !dated;
    }

    /// Of equals the later year; none where only dates tell it and most of them tell another.
    Optional<Integer> winner() {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return Votes.winner(votes).filter(year -> said || votes.getOrDefault(year, 0) * 2 > all);
    }
}
