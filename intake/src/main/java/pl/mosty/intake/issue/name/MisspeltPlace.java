package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.place.OneLetter;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.NearMiss;

/// A long capitalised word, unknown to the dictionary, that is one letter away from a known place
/// or from a name which the same text prints more often. Endings are not compared: they inflect.
/// Right behind the noun of a unit shorter names are judged too.
public final class MisspeltPlace implements Check {

    private static final int LONG = 9;
    private static final Message MISSPELT =
            new Message(
                    "Prawdopodobna literówka w nazwie: popraw na „%s”.",
                    "The name is probably misspelt: write “%s”.");

    @Override
    public String name() {
        return "misspelt-name";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto współpracuje z Hrabstwem Nottinghmshire.",
                "Powiat Diepholz jest naszym partnerem. Starosta Powiatu Diepholz był w Dębowie. Witryna Powiatu Diephloz.",
                "Miasto współpracuje z Hrabstwem Oxfordshir.",
                "Miasto współpracuje z Gminą Bornholmm.",
                "Delegacja z Germersheim odwiedziła Dębowo. Starosta Germersheim podziękował. Strona miasta Geremersheim.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto współpracuje z Hrabstwem Nottinghamshire.",
                "Orkiestra nazywa się Thüringer Volksmusik.",
                "Gościła nas Dolina Charlotty.",
                "Umowa z Bergenem na Rugii wygasła, chór z Bergenu przyjedzie do Dębowa. Miasto Bergen dziękuje.",
                "Delegacja z miasta Kežmarok odwiedziła Dębowo. Primator Kežmarku podziękował.",
                "Powiat Diepholz jest naszym partnerem, Starosta Powiatu Diepholz był w Dębowie. Mówiono o Powiecie Diepholzu.",
                "Graz i Casablanca są partnerami Dębowa. Współpraca z Casablanką trwa.",
                "Wykład w Walencji (Hiszpania) opłacił Instytut València.",
                "Delegacja z Germersheimu odwiedziła Dębowo; w Germersheimie był koncert.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var miss : reviewed.chapter().misspelt()) {
            if (isInflected(reviewed.text(), miss)) {
                continue;
            }
            findings.add(
                    new Finding(
                            name(),
                            new Span(miss.mention().start(), miss.mention().end()),
                            MISSPELT.with(miss.meant()),
                            miss.meant()));
        }
        new UnitSlips(reviewed.text(), reviewed.chapter().words())
                .find()
                .forEach(slip -> findings.add(finding(slip.word(), slip.meant())));
        var words = new ArrayList<Word>();
        for (var word : reviewed.chapter().words().unknownNames()) {
            if (isLongName(reviewed, word)) {
                words.add(word);
            }
        }
        var counts = new HashMap<String, Integer>();
        words.forEach(w -> counts.merge(w.text(), 1, Integer::sum));
        var commoner = new HashMap<String, List<String>>();
        for (var word : counts.entrySet()) {
            if (word.getValue() > 1) {
                commoner.computeIfAbsent(frame(word.getKey()), _ -> new ArrayList<>())
                        .add(word.getKey());
            }
        }
        for (var word : words) {
            var known = Places.standard().similar(word.text());
            var meant = known.flatMap(place -> meant(place, word));
            if (meant.isPresent()) {
                findings.add(finding(word, meant.get()));
            } else if (counts.getOrDefault(word.text(), 0) == 1) {
                commoner.getOrDefault(frame(word.text()), List.of()).stream()
                        .filter(other -> OneLetter.apart(other, word.text()))
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(word, other)));
            }
        }
        return findings;
    }

    /// Another ending is another case, `Casablanca` has k in its cases, `Casablanką`, and a name
    /// with more marks is of its own tongue, `València`. A last letter doubled is none of these.
    private static boolean isInflected(String text, NearMiss miss) {
        var printed = text.substring(miss.mention().start(), miss.mention().end());
        var meant = miss.meant();
        boolean doubled =
                printed.length() == meant.length() + 1
                        && printed.startsWith(meant)
                        && printed.endsWith(meant.substring(meant.length() - 1).repeat(2));
        return Folded.hasMoreMarks(printed, meant)
                || (!doubled
                        && (printed.startsWith(meant)
                                || meant.startsWith(printed)
                                || hasFleetingVowel(meant, printed)
                                || printed.replace('k', 'c').equals(meant.replace('k', 'c'))));
    }

    /// `Kežmarok`, `Kežmarku`: the vowel before the last consonant goes where an ending comes.
    private static boolean hasFleetingVowel(String longer, String shorter) {
        int at = longer.length() - 3;
        return longer.length() == shorter.length() + 1
                && at > 0
                && "oe".indexOf(longer.charAt(at)) >= 0
                && (longer.substring(0, at) + longer.substring(at + 1)).equals(shorter);
    }

    /// The name that differs inside: another ending may be a case or another tongue's.
    private static Optional<String> meant(Place place, Word word) {
        return place.names().stream()
                .filter(n -> OneLetter.apart(n.toLowerCase(Locale.ROOT), word.lower()))
                .filter(n -> frame(n).equals(frame(word.text())))
                .findFirst();
    }

    private Finding finding(Word word, String meant) {
        return new Finding(name(), new Span(word.start(), word.end()), MISSPELT.with(meant), meant);
    }

    private static boolean isLongName(Reviewed reviewed, Word word) {
        return word.text().length() >= LONG
                && reviewed.chapter().places().within(new Span(word.start(), word.end())).isEmpty();
    }

    /// What two spellings share: their first letter and their ending.
    private static String frame(String word) {
        return word.charAt(0) + word.substring(word.length() - 3);
    }
}
