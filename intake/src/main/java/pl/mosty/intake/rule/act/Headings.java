package pl.mosty.intake.rule.act;

import static pl.mosty.intake.rule.act.word.WordClass.*;

import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.act.word.WordClass;

/// What the headings above an activity say of it.
record Headings(Chapter chapter) {

    /// `AMBASADOR FRANCJI`: the innermost one opens with a diplomat.
    boolean openWithDiplomat(Event event) {
        var headings = event.part().headings();
        return !headings.isEmpty()
                && chapter.offices()
                        .anyWithin(
                                headings.getLast(),
                                o ->
                                        o.start() == headings.getLast().start()
                                                && o.office().kind().isDiplomatic());
    }

    /// What the words above a table say of its rows: `Ważniejsi goście zagraniczni`, `Wyjazdy`.
    long ofRows(Event event) {
        long bits = 0;
        for (var heading : event.part().headings()) {
            if (heading.end() <= event.span().start()) {
                bits |= ActReader.bits(chapter.tagger().words(heading));
            }
        }
        return bits & WordClass.bits(COME, GO, RECEIVE, GUEST);
    }

    boolean nameForeign(Event event) {
        for (var heading : event.part().headings()) {
            if (chapter.namesForeign(heading) && !heading.equals(chapter.outline().title())) {
                return true;
            }
        }
        return false;
    }
}
