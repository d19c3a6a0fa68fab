package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.event.PastTense;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;

/// The sentences and clauses among an activity's words that tell nothing of it: what was called
/// off, is planned, is another unit's, or how things are.
///
/// `Delegacja z Rovinja odwołała przyjazd.`, `A visit to Vermont is planned.`, `Z Brnem
/// współpracuje szkoła.`, `wójt Jan Lipa, którego gmina współpracuje z Brnem`
///
/// @param off those of the sentences that tell of what did not take place, so that who is named
///   there did not take part either; `Gospodarzem był Jan Lipa` tells how things were, and of
///   somebody there
record Untold(List<Span> sentences, List<Span> off) {

    private static final Pattern ELSEWHERE =
            Regex.anyCase(
                    "\\b(?:odwoła(?:ł|no|n)|nie doszł|nie odby(?:ł|w)|nie obejmuj|zaplanowan(?!i)|planuje|planowan(?!i)|przewid(?:uje|ziano)|zamierza|odrębn|\\bbez (?:\\p{L}+ )?(?:um[oó]w|porozumie)|leży (?:na|w|nad)|liczy \\d|słynie|wymieni(?:ono|ano) (?:jedynie|tylko)|przełożon|przełożył|przesuni|zapowiadan|postponed|put off|(?:is|are|was|were) (?:planned|scheduled)|verschoben|cancelled|called off|a separate|vorgesehen|geplant|abgesagt|entfallen|ist partner)");

    private static final Pattern TO_DO =
            Regex.anyCase("\\bma(?:ją)? (?:\\p{Ll}+ ){0,2}?(\\p{Ll}{3,}ć)\\b");

    /// `Akt, który ma zbliżyć strażaków, podpisali …`: what is still to do is not what the sentence
    /// tells.
    private static final Pattern WHICH = Regex.anyCase("\\bktór\\p{L}{1,3} $");

    private static final int LONGEST_WHICH = 10;

    private static final Pattern OTHERS =
            Regex.anyCase(
                    ",\\s+(?:z\\s+)?któr\\p{L}+\\s(?:[\\p{L}-]+\\s+){0,4}(?:współpracuj|przyjaźni|partneruj)[^.;]*");

    Untold {
        sentences = List.copyOf(sentences);
        off = List.copyOf(off);
    }

    static Untold in(Chapter chapter, Span told) {
        var found = new ArrayList<Span>();
        boolean past = PastTense.within(chapter, told);
        var off = new ArrayList<Span>();
        for (var sentence : chapter.sentences(told)) {
            if (sentence.start() <= told.start()) {
                continue;
            }
            if (ELSEWHERE.in(Passage.of(chapter.text(), sentence))
                    || isStillToDo(chapter, sentence)) {
                off.add(sentence);
            } else if (past && PastTense.isStanding(chapter, sentence)) {
                found.add(sentence);
            }
        }
        found.addAll(off);
        var other = OTHERS.matcher(chapter.text()).region(told.start(), told.end());
        while (other.find()) {
            found.add(new Span(other.start(), other.end()));
        }
        return new Untold(found, off);
    }

    /// `Koncert ma zagrać chór`, but not `wystawa ma wartość` or `ma postać`.
    private static boolean isStillToDo(Chapter chapter, Span sentence) {
        var text = chapter.text();
        var verb = TO_DO.matcher(text).region(sentence.start(), sentence.end());
        while (verb.find()) {
            int at = verb.start();
            if (WHICH.in(new Passage(text, Math.max(sentence.start(), at - LONGEST_WHICH), at))
                    && PastTense.within(chapter, sentence)) {
                continue;
            }
            var readings = Dictionary.shared().analyses(verb.group(1).toLowerCase(Locale.ROOT));
            if (readings.stream().anyMatch(a -> a.tag().text().startsWith("verb:inf"))
                    && readings.stream()
                            .noneMatch(a -> a.tag().cases().contains(Case.ACCUSATIVE))) {
                return true;
            }
        }
        return false;
    }

    boolean covers(int at) {
        return covers(sentences, at);
    }

    boolean excludes(FoundPerson person) {
        return covers(off, person.name().start());
    }

    private static boolean covers(List<Span> sentences, int at) {
        for (var sentence : sentences) {
            if (sentence.start() <= at && at < sentence.end()) {
                return true;
            }
        }
        return false;
    }
}
