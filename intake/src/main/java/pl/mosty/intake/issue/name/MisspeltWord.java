package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.inflection.Dictionary;

/// A long word in small letters that no dictionary knows, and that becomes a known one by a letter
/// added, two letters swapped, a doubled letter undone or a mark put on a letter: `stulecu`. Only
/// where a single word comes into question, and the text writes it once. A lost mark is the
/// commonest mistake, so it goes before the others and mends shorter words and those with a capital
/// (`Wczesniej`, `Zwiazku Miast`) too, but there not at their end, where words of other tongues
/// differ (`Nature`), and no name of a family or of an entry: `Nachod – Czechy`. Women's words that
/// the dictionary lacks (`rektorka`) are none. A long word that begins a phrase (`Parnerstwo
/// miast`) is mended as one in small letters is.
public final class MisspeltWord implements Check {

    private static final int SHORTEST_MARKED = 6;

    /// Every letter of a word is changed in turn, and no Polish word is longer.
    private static final int LONGEST = 40;

    /// How far off the next word is sought.
    private static final int REACH = 30;

    private static final Facet DOUBTFUL =
            Facet.of(form -> isWord(form) && !form.isKnown() && !form.isKnownInSmall());

    @Override
    public String name() {
        return "misspelt-word";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Rozmawiano o stulecu szkoły.",
                "Dębowo nalezy do Związku Miast. Wczesniej, w maju, przyjechał chór i wręczyl nagrody.",
                "Goście wpisali się do księgi pamiatkowej\nw ratuszu.",
                "Wykaz gości zawiera Zalącznik nr 2 do raportu.",
                "Delegacja Województwa Świetokrzyskiego zwiedziła Graz.",
                "Program: Europa dla Obywateli\nDziałanie: 2.1 Parnerstwo miast",
                "Goście obejrzeli przedsiębiorstow w porcie.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Rozmawiano o stuleciu szkoły.",
                "Przyjechał z Międzyświecia Serhij Opalko i zespół „Jasmin” znad Metui.",
                "Przyjechał Frank Wisniewski z Poznan Film Board na konferencję Urban Future.",
                "Odbyła się wideorozmowa o mikrograntach i tandemingu.",
                "Umowę podpisała rektorka uczelni, a członkinie klastra grały w Grazu.",
                "Umowę zawarły szkoły z Międzyświecia i Kupferzell.",
                "Przyjechał mer Żółtowsky i chór Zórawie z Grazu.",
                "Miasta partnerskie\nStrasbourg we Francji",
                "Mówiono o transpor cie i o bibliotekach.",
                "Miasta zaprzyjaźnione\nNachod – Czechy\nGraz – Austria",
                "Guests visited the harbour and the railway museum.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        if (!reviewed.chapter().language().equals("pl")) {
            return List.of();
        }
        var counts = new HashMap<String, Integer>();
        var unknown = new ArrayList<Word>();
        for (var word : reviewed.chapter().words().all()) {
            if (word.is(DOUBTFUL)) {
                counts.merge(word.text(), 1, Integer::sum);
                unknown.add(word);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var word : unknown) {
            if (counts.getOrDefault(word.text(), 0) == 1
                    && isAmongWords(reviewed.text(), word)
                    && !isSplit(reviewed.text(), word)) {
                var mends = mends(reviewed.chapter(), word);
                if (mends.size() == 1 && !WomensWords.contains(word.text())) {
                    findings.add(
                            new Finding(
                                    name(),
                                    new Span(word.start(), word.end()),
                                    new Message(
                                                    "Prawdopodobna literówka: popraw na „%s”.",
                                                    "The word is probably misspelt: write “%s”.")
                                            .with(mends.first()),
                                    mends.first()));
                }
            }
        }
        return findings;
    }

    private static SortedSet<String> mends(Chapter chapter, Word word) {
        var mends = word.form().get(Mends.MENDS);
        if (!word.capitalised()) {
            return mends;
        }
        var capitals = new CapitalWords(chapter);
        if (mends.isEmpty() && capitals.beginsPhrase(word)) {
            return word.form().get(Mends.OF_BEGINNINGS);
        }
        return capitals.isNoName(word) ? mends : Collections.emptySortedSet();
    }

    private static boolean isWord(Form word) {
        return word.text().length() >= SHORTEST_MARKED
                && word.text().length() <= LONGEST
                && (isSmall(word.text())
                        || (word.capitalised() && isSmall(word.lower().substring(1))));
    }

    private static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Mends.LETTERS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// No part of an address or of a word that a line's end has cut.
    private static boolean isAmongWords(String text, Word word) {
        char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
        char behind = word.end() == text.length() ? ' ' : text.charAt(word.end());
        return " \u00a0\n(„".indexOf(before) >= 0
                && " \u00a0\n.,;:)”".indexOf(behind) >= 0
                && !(behind == '.'
                        && word.end() + 1 < text.length()
                        && Character.isLetter(text.charAt(word.end() + 1)));
    }

    /// `Marsza łkowskiego`, `transpor cie`: a part of a word whose other part stands beside it.
    private static boolean isSplit(String text, Word word) {
        var before = Words.of(text, new Span(Math.max(0, word.start() - REACH), word.start()));
        var behind =
                Words.of(text, new Span(word.end(), Math.min(text.length(), word.end() + REACH)));
        return (!before.isEmpty()
                        && before.getLast().end() == word.start() - 1
                        && Dictionary.shared().contains(before.getLast().lower() + word.text()))
                || (!behind.isEmpty()
                        && behind.getFirst().start() == word.end() + 1
                        && Dictionary.shared().contains(word.lower() + behind.getFirst().text()));
    }
}
