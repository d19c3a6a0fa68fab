package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.act.word.WordClass;

/// `Wśród wydarzeń wymienił: piknik grecki, wystawę o Malcie oraz koncert`, `Przypomniał zlot
/// chórów i koncert`: an activity for each event named behind the colon or the verb.
public final class ListedNames implements SentenceRule {

    private static final Pattern OPENING =
            Regex.anyCase(
                    "(?:wydarze\\w+|przedsięwzię\\w+|inicjatyw\\w+|imprez\\w*|projekt\\w+|zorganizowano|odbyły się|do skutku|współtworzy\\w+|współorganizowa\\w+|przygotowa\\w+)[^:]{0,120}:\\s*|\\b(?:wymieni|wskaza|zaliczy|przywoła|przypomnia|wspomnia|wyliczy)(?:ł|ła|li|no|ano)(?: m\\.in\\.| (?:też|także|również))*(?:,? [^:]{0,100}:)? ");

    /// Opens a list of what the sentence before speaks of.
    private static final Pattern THESE =
            Regex.anyCase("(?:były|są) to(?: m\\.in\\.| między innymi| kolejno| głównie)?: ");

    private static final Pattern EVENTS =
            Regex.anyCase(
                    "(?:wydarze|imprez|przedsięwzię|inicjatyw|zrobi|zrealizowa|zorganizowa|urządz|udało)\\p{L}*[^.]{0,120}[.]\\s*$");
    private static final Pattern EVENT =
            Regex.anyCase(
                    "\\b(?:(?:dzień|wieczór) (?-i:\\p{Lu})|projekt\\p{L}* [„“\"«]|wieczór \\p{Ll}+[sc]ki|odsłon|zlot|wypraw|święto|pokaz\\b)");
    private static final Pattern CLAUSE =
            Regex.anyCase("(?:(?:w|na|z|po|przy) )?któr|gdzie|gdy|kiedy");
    private static final int FIRST_WORDS = 30;
    private static final int BEFORE = 200;

    /// How many verbs of a sentence may have events behind them.
    private static final int OPENINGS = 3;

    /// By which its events are known: what a host recalls of the year before guests.
    public static final String NAME = "listed-names";

    private static final Pattern NEXT =
            Regex.anyCase("\\s*(?:,(?:\\s+(?:a także|oraz))?|\\boraz|\\ba także|\\bi)\\s+");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2020 r. odbył się zjazd w Dębowie. Przypomniał czerwcowy zlot orkiestr z Grazu, wystawę o Malcie i wyprawę szachistów do Brna.",
                "W 2020 r. odbył się zjazd w Dębowie. Przypomniała o pomocy dla Brna i wyliczyła wydarzenia roku: zlot orkiestr, wieczór grecki, a także wystawę o Malcie.",
                "W 2020 r. odbył się zjazd w Dębowie. Przypomniał marcowe Dni Malty, a także projekt „Most” dla szkół z Brna.",
                "W 2020 r. odbył się zjazd w Dębowie. Wyliczył też, co udało się zrobić z konsulatami: zlot orkiestr, Dzień Grecki oraz pokaz map.",
                "W 2020 r. odbył się zjazd w Dębowie. Wspomniano, co zrobiono rok wcześniej. Były to: Dzień Grecki, przegląd pieśni morskich oraz rajd do Brna.",
                "W 2020 r. odbył się zjazd w Dębowie. Do imprez urządzonych z konsulatami zaliczyła Dzień Grecki oraz koncert pieśni morskich.",
                "W 2020 r. odbył się zjazd w Dębowie. Wśród wydarzeń przygotowanych z konsulatami wymieniono: 2. edycję festiwalu Sól, piknik grecki oraz wystawę o Malcie.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2020 r. odbył się zjazd w Dębowie. Wspomniano jubileusz, który miasto obchodziło w lipcu.",
                "W 2020 r. odbył się zjazd w Dębowie. Były to: lasy, drogi oraz woda.",
                "W 2020 r. radni wzięli udział w zjeździe w Grazu. Były to: spotkanie z merem, wizyta w szkole oraz koncert.",
                "W 2020 r. odbył się zjazd w Dębowie. Wśród wydarzeń były rozmowy: o wodzie, lasach oraz drogach.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        var text = sentence.text();
        var items = theseEvents(sentence);
        var opening = OPENING.matcher(text).region(sentence.span().start(), sentence.span().end());
        for (int tried = 0; tried < OPENINGS && items.isEmpty() && opening.find(); tried++) {
            items = items(sentence, opening.end());
        }
        if (items.isEmpty()) {
            return List.of();
        }
        int end = items.getLast().end();
        return items.stream()
                .map(i ->
                        new Telling(
                                        sentence.part(),
                                        new Span(i.start(), end),
                                        i,
                                        i,
                                        When.of(sentence.within(i), Story.NONE),
                                        1,
                                        name())
                                .closed())
                .toList();
    }

    /// `Wspomniano, co zrobiono. Były to: …`
    private static List<Span> theseEvents(Sentence sentence) {
        var text = sentence.text();
        int start = sentence.span().start();
        var these = THESE.matcher(text).region(start, sentence.span().end());
        boolean ofEvents =
                these.lookingAt()
                        && EVENTS.matcher(text).region(Math.max(0, start - BEFORE), start).find();
        return ofEvents ? items(sentence, these.end()) : List.of();
    }

    /// What is named from there on; empty where it is not several events.
    private static List<Span> items(Sentence sentence, int begin) {
        var items = new ArrayList<Span>();
        var text = sentence.text();
        int from = begin;
        int end = sentence.span().end();
        var next = NEXT.matcher(text).region(from, end);
        while (next.find()) {
            if (startsEvent(sentence, from) && startsEvent(sentence, next.end())) {
                items.add(new Span(from, next.start()));
                from = next.end();
            }
        }
        if (items.isEmpty() || !startsEvent(sentence, from)) {
            return List.of();
        }
        items.add(Told.withoutClosing(text, new Span(from, end)));
        return items;
    }

    private static boolean startsEvent(Sentence sentence, int at) {
        var text = sentence.text();
        int end = Math.min(text.length(), at + FIRST_WORDS);
        if (CLAUSE.matcher(text).region(at, end).lookingAt()) {
            return false;
        }
        return Predicates.EVENT_NOUN.matcher(text).region(at, end).find()
                || EVENT.matcher(text).region(at, end).find()
                || sentence.chapter().tagger().any(new Span(at, end), WordClass.EVENT.bit());
    }
}
