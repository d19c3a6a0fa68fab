package pl.mosty.intake.rule.person;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.office.OfficeMention;

/// What stands right beside an office and tells to which name it belongs.
record BesideOffice(Chapter chapter) {

    private static final Pattern WHICH =
            Regex.anyCase(
                    "(?:\\b(?:pierwsz|drug|trzec|now|ówczesn|dotychczasow|zastępc)\\p{L}{1,3} )+$");
    private static final Pattern HELPER =
            Regex.anyCase(
                    "\\b(?:dorad[cz]|asystent|sekretar[zk]|małżon[ek]|żon|mąż|męż|rzeczni[kc]|tłumacz|szef\\p{L}* gabinetu|pełnomocni[kc]|współpracowni[kc])\\p{L}* $");
    private static final int LONGEST = 32;

    /// `Doradca Burmistrza Grazu, Pani Anna Berg`: the office is of somebody not named.
    boolean isOfAnother(OfficeMention office) {
        int from = Math.max(0, office.start() - LONGEST);
        return HELPER.in(new Passage(chapter.text(), from, office.start()))
                && !office.cases().contains(Case.NOMINATIVE);
    }

    /// Where the office begins with what says which of several officers it is: `Janem Lipą –
    /// Pierwszym Zastępcą Burmistrza`.
    int start(OfficeMention office, Span span) {
        int from = Math.max(span.start(), office.start() - LONGEST);
        var which = WHICH.matcher(chapter.text()).region(from, office.start());
        return which.find() ? which.start() : office.start();
    }

    /// `Anny Lipy, Konsula Peru, Jana Klona, Konsula Malty`: each office stands behind its name.
    boolean hasOfficeBehind(Span name, Span span) {
        int next = Chars.skipSpaces(chapter.text(), name.end(), span.end());
        if (next >= span.end() || chapter.text().charAt(next) != ',') {
            return false;
        }
        int at = Chars.skipSpaces(chapter.text(), next + 1, span.end());
        return chapter.offices().anyWithin(new Span(at, span.end()), o -> o.start() == at);
    }

    /// `Jan Lipa – wójt, Anna Klon – …`
    boolean isBehindDash(int office) {
        int at = office - 1;
        while (at > 0 && Chars.isSpace(chapter.text().charAt(at))) {
            at--;
        }
        return at > 0 && Chars.isDash(chapter.text().charAt(at));
    }
}
