package pl.mosty.intake.rule.event;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;

/// Tells what guests are only shown in the days of their visit from what took place there.
final class Sights {

    private static final Pattern NAMED_EVENT =
            Regex.anyCase(
                    "\\b(?:dożynk|festiwal|uroczyst|konferencj|sesj|podpisan|odnowi|gal[aęi]\\b|turniej|koncert|obchod|jarmark|forum|parafowa|zaśpiewa|zagra(?:ł|li)|wystąpi(?:ł|li)|zasadz|posadz|debat|obradowa|spotka(?:ł|li)|przyj(?:ął|ęła|ęli|ęto)|rozmawia(?:ł|li)|podejmowa|pokazano film|\\b(?:po)?wita(?:ł|ła|li|no)\\b|received|welcomed|\\bmet\\b|signed|unveiled|odsłoni|otwart|otwarci|inaugurac)");

    /// What guests are shown in the days of their visit.
    private static final Pattern SIGHTS =
            Regex.anyCase(
                    "\\b(?:zwiedz(?:i|a(?:l|ł|n|j))|odjechali|oprowadz(?:on|an)|zawie[zź]|zakwaterowa|ugoszcz|przenocowa|pokazano (?:(?:im|jej|mu)\\b|gościom|tamtejsz|miejscow))\\p{L}*");

    private static final Pattern SOMEBODY = Regex.anyCase("\\bpan(?:a|ią|i)\\b");

    private Sights() {}

    /// `Drugiego dnia goście zwiedzili muzeum`, within the days of the visit.
    static boolean areShown(
            Sentence sentence, Passage words, Telling last, @Nullable DateInterval when) {
        boolean within =
                sentence.dates().isEmpty()
                        || (sentence.opensWithDay()
                                && when != null
                                && last.date() != null
                                && Story.lies(when, last.date()));
        return within
                && SIGHTS.in(words)
                && !SOMEBODY.in(words)
                && !nameEvent(words)
                && !Predicates.hasEventNoun(words);
    }

    static boolean nameEvent(Passage words) {
        return NAMED_EVENT.in(words);
    }
}
