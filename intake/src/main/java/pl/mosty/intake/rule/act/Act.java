package pl.mosty.intake.rule.act;

import static pl.mosty.intake.rule.act.word.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;

/// What the words of an activity say of its kind and its way, as counts that are weighed against
/// each other.
///
/// @param head classes of the words that say what happened
/// @param all classes of all its words
/// @param order the classes of the head's words in their order
/// @param abroad weight of what says that it took place abroad
/// @param home weight of what says that it took place at home
/// @param guests weight of what says that people from abroad came
/// @param going weight of verbs and nouns of going, without a place
/// @param own whether it is told as an undertaking of its own
/// @param there starts of the places where it took place
/// @param atOwn whether the own unit is named as its place
/// @param led whether a lead says for it that people met or talked
record Act(
        long head,
        long all,
        List<Long> order,
        double abroad,
        double home,
        double guests,
        double going,
        boolean led,
        boolean own,
        Set<Integer> there,
        boolean atOwn) {

    private static final double SURE = 2;

    Act {
        order = List.copyOf(order);
        there = Set.copyOf(there);
    }

    boolean says(WordClass... classes) {
        return (head & WordClass.bits(classes)) != 0;
    }

    boolean tells(WordClass... classes) {
        return (all & WordClass.bits(classes)) != 0;
    }

    /// Whether a word of the first class stands before any of the second.
    boolean first(WordClass one, WordClass... others) {
        for (long word : order) {
            if ((word & WordClass.bits(others)) != 0) {
                return (word & one.bit()) != 0;
            }
            if ((word & one.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of the second class is the next one behind a word of the first: `odwiedzili
    /// targi`.
    boolean inARow(WordClass one, WordClass next) {
        boolean before = false;
        for (long word : order) {
            if (before && (word & next.bit()) != 0) {
                return true;
            }
            before = (word & one.bit()) != 0;
        }
        return false;
    }

    /// An agreement's or a partnership's end.
    boolean ends() {
        return says(END) && says(AGREEMENT) && !says(RECEIVE, COME);
    }

    /// What says that it took place abroad is not gainsaid by hosts or guests.
    boolean goesOneWay() {
        return abroad < 1 || (home < 1 && guests < 1);
    }

    boolean atDistance() {
        return tells(ONLINE);
    }

    /// The way of anything but a diplomat's call.
    Direction direction() {
        if (says(GIVE) && !says(GO, COME, VISIT, EVENT, MEET, RECEIVE)) {
            return Direction.NONE;
        }
        boolean onlySigned = says(SIGN) && !says(COME, RECEIVE, VISIT, STAY, GO);
        if (onlySigned && home == 0 && abroad < SURE) {
            return Direction.NONE;
        }
        double out = abroad + going;
        double in = guests;
        if (atDistance() && !(says(GO) && abroad > 0)) {
            return Direction.NONE;
        }
        if (out >= SURE && out > home && (abroad > in || out > in + home)) {
            return Direction.OUT;
        }
        if (in >= SURE) {
            return says(SIGN) && home > 0 ? Direction.LOCAL : Direction.IN;
        }
        if (abroad >= SURE && abroad >= home) {
            return Direction.OUT;
        }
        if (home >= 1) {
            return in >= 0.5 && says(MEET) && !says(SIGN) ? Direction.IN : Direction.LOCAL;
        }
        if (out >= SURE || in >= 1) {
            return out >= SURE ? Direction.OUT : Direction.IN;
        }
        boolean undertaken = own && says(EVENT) && !first(MEET, EVENT) && !says(SIGN);
        return undertaken ? Direction.LOCAL : Direction.NONE;
    }

    /// That of a meeting with representatives of states.
    Direction diplomatic() {
        if (atDistance() || (led && !says(RECEIVE, COME))) {
            return Direction.NONE;
        }
        if (abroad >= SURE && abroad > home && !says(RECEIVE, COME)) {
            return Direction.OUT;
        }
        if (says(CORPS)) {
            return home > 0 ? Direction.LOCAL : Direction.NONE;
        }
        if (says(RECEIVE, COME, VISIT, STAY, GUEST)) {
            return Direction.IN;
        }
        if (home >= 1) {
            return says(ATTEND) && !says(PERFORM)
                    ? Direction.IN
                    : says(EVENT, PERFORM, GIVE) ? Direction.LOCAL : Direction.IN;
        }
        return says(ATTEND) && says(EVENT) ? Direction.IN : Direction.NONE;
    }

    /// That of something told right after another of the same days, where its own words do not
    /// place it: still there on a journey, still here for guests who go on with their visit.
    Direction after(Direction before, Direction own) {
        boolean placed = abroad > 0 || atOwn || (guests >= SURE && !says(RECEIVE));
        if (placed || atDistance()) {
            return own;
        }
        if (before == Direction.OUT) {
            return Direction.OUT;
        }
        boolean goOn = before == Direction.IN && says(VISIT, ATTEND, GROUP, GUEST) && !says(SIGN);
        return goOn && own != Direction.OUT ? Direction.IN : own;
    }

    /// Classes in the order of the words, those without any left out.
    static List<Long> order(List<ActWord> words) {
        var order = new ArrayList<Long>();
        for (var word : words) {
            if (word.classes() != 0) {
                order.add(word.classes());
            }
        }
        return order;
    }
}
