package pl.mosty.intake.rule.act;

import static pl.mosty.intake.rule.act.word.WordClass.*;

import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.event.ListedNames;

/// Tells the kind of an activity by the classes of its words and its way.
final class Kinds {

    private Kinds() {}

    /// With representatives of states: ambassadors, consuls, people of an embassy.
    static boolean isDiplomatic(Event event, Act act) {
        if (event.rule().equals(ListedNames.NAME) && act.says(EVENT) && !act.says(MEET)) {
            return false; // `Bieg Konsulów`
        }
        boolean called =
                act.says(DIPLOMAT) && act.says(VISIT, RECEIVE, COME, GUEST) && !act.says(EVENT);
        if (called || (act.says(CORPS) && act.says(DIPLOMAT))) {
            return true;
        }
        if (event.project() != null
                || event.part().kind() == SectionKind.PROJECT
                || event.network() != null) {
            return false;
        }
        boolean listed =
                event.part().kind() == SectionKind.DIPLOMATIC_MEETINGS
                        && (event.rule().equals("dated-bullet")
                                || event.rule().equals("event-row"));
        return listed
                || act.says(DIPLOMAT)
                || (act.says(EMBASSY) && (act.says(COUNSELLOR) || act.says(MEET, RECEIVE)));
    }

    /// @param follows that it was told right after another of the same days: what guests saw and
    ///   took part in is an event, not their visit once more
    static ActivityKind of(Event event, Act act, Direction direction, boolean follows) {
        if (act.ends()) {
            return ActivityKind.OTHER;
        }
        boolean joins = act.says(JOIN) && !act.says(PERFORM);
        if (act.says(NETWORK) && (joins || act.says(END)) && !act.says(SIGN, EVENT, MEET)) {
            return ActivityKind.MEMBERSHIP_EVENT;
        }
        if (event.project() != null
                || (act.says(PROJECT) && !act.says(SIGN))
                || event.part().kind() == SectionKind.PROJECT) {
            return ActivityKind.PROJECT_EVENT;
        }
        if (event.network() != null
                || (act.says(JOIN) && act.says(NETWORK) && !act.says(SIGN, EVENT, PERFORM))) {
            return ActivityKind.MEMBERSHIP_EVENT;
        }
        if (act.says(SIGN)) {
            return ActivityKind.EVENT;
        }
        if (follows && direction == Direction.IN && act.says(EVENT) && !act.first(MEET, EVENT)) {
            return ActivityKind.EVENT;
        }
        return switch (direction) {
            case OUT -> out(act);
            case IN -> in(act);
            case LOCAL, NONE -> here(act);
        };
    }

    /// Whether its words name the kind, rather than that it is left where none does. A visit whose
    /// words speak for both ways, one with goods that were sent, an event without people and a
    /// visit at which something was signed may be something else.
    static boolean isTold(ActivityKind kind, Act act, Direction direction) {
        return switch (kind) {
            case VISIT_IN, VISIT_OUT ->
                    direction != Direction.NONE
                            && act.goesOneWay()
                            && act.says(GO, VISIT, STAY, COME, RECEIVE, TRAIN)
                            && !act.tells(GIVE)
                            && (!act.says(EVENT) || act.says(PERSON, GROUP, GUEST));
            case OTHER -> false;
            case DIPLOMATIC_MEETING -> true;
            case MEETING, EVENT, PROJECT_EVENT, MEMBERSHIP_EVENT ->
                    act.says(
                                    MEET, EVENT, RECEIVE, COME, GO, VISIT, STAY, DIPLOMAT, SIGN,
                                    PERFORM, TRAIN)
                            && !(act.says(SIGN) && act.says(GO, VISIT, STAY, COME, RECEIVE));
        };
    }

    private static ActivityKind out(Act act) {
        boolean told = act.says(HAPPEN) && act.says(EVENT);
        boolean trains = act.says(TRAIN) && !act.says(EVENT);
        if ((act.says(GO, VISIT, STAY) || trains) && !told) {
            return ActivityKind.VISIT_OUT;
        }
        if (act.first(MEET, EVENT, PERFORM)) {
            return ActivityKind.MEETING;
        }
        return act.says(EVENT, PERFORM, HAPPEN) ? ActivityKind.EVENT : ActivityKind.VISIT_OUT;
    }

    private static ActivityKind in(Act act) {
        if (act.says(COME, RECEIVE, STAY) || (act.says(VISIT) && !act.inARow(VISIT, EVENT))) {
            return ActivityKind.VISIT_IN;
        }
        if (act.first(MEET, EVENT, PERFORM)) {
            return ActivityKind.MEETING;
        }
        return act.says(EVENT, PERFORM, ATTEND) || act.tells(SIGN)
                ? ActivityKind.EVENT
                : ActivityKind.VISIT_IN;
    }

    private static ActivityKind here(Act act) {
        if (act.atDistance() && act.says(MEET)) {
            return ActivityKind.MEETING;
        }
        if (act.says(GIVE) && !act.says(EVENT, MEET)) {
            return ActivityKind.OTHER;
        }
        if (act.first(MEET, EVENT)) {
            return ActivityKind.MEETING;
        }
        if (act.says(EVENT)) {
            return ActivityKind.EVENT;
        }
        if (act.says(MEET)) {
            return ActivityKind.MEETING;
        }
        if (act.says(COME, RECEIVE, GUEST)) {
            return ActivityKind.VISIT_IN;
        }
        if (act.says(GO, VISIT)) {
            return ActivityKind.VISIT_OUT;
        }
        if (act.says(PERFORM, HAPPEN, ATTEND, TRAIN)) {
            return ActivityKind.EVENT;
        }
        return act.tells(EVENT)
                ? ActivityKind.EVENT
                : act.tells(MEET) ? ActivityKind.MEETING : ActivityKind.OTHER;
    }
}
