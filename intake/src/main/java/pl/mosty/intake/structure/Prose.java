package pl.mosty.intake.structure;

import java.util.List;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Line;
import pl.mosty.intake.reading.Sentences;
import pl.mosty.intake.reading.Words;
import pl.mosty.polish.inflection.Dictionary;

/// The lines of a running text, which stand above a photograph's credit by chance.
///
/// @param text which the lines are of
record Prose(String text, List<Line> lines) {

    private static final int LONG = 100;
    private static final int LONGEST_CAPTION = 240;

    /// Words that say what stands where in a picture.
    private static final Pattern SEEN =
            Pattern.compile(
                    "(?iuU)\\b(?:w tle|na tle|w głębi|(?:na|z) (?:pierwszym|drugim|dalszym) planie|(?:od|po|z) (?:lewej|prawej)|na zdjęciu|widać|widoczn\\w+|stoją|stoi|siedzą|siedzi|trzyma\\w*|pozuj\\w+)\\b");

    static boolean tellsWhatIsSeen(Passage words) {
        return SEEN.in(words);
    }

    boolean is(int index) {
        return endsAsSentence(lines.get(index))
                && ((isLong(lines.get(index)) && !describes(index)) || goesOn(index));
    }

    /// `Burmistrz i ambasador stoją na tle ratusza, obok flagi obu państw.`: a paragraph of its own
    /// right above the credit tells what is seen, not what happened.
    private boolean describes(int index) {
        return (index == 0 || lines.get(index - 1).isBlank())
                && index + 1 < lines.size()
                && !lines.get(index + 1).isBlank()
                && (SEEN.in(Passage.of(text, lines.get(index).body()))
                        || (isSingle(index) && !tells(lines.get(index))))
                && !LineForm.hasPast(text, lines.get(index).body());
    }

    private static boolean isLong(Line line) {
        return line.body().end() - line.body().start() > LONG;
    }

    private boolean isSingle(int index) {
        var body = lines.get(index).body();
        return body.end() - body.start() <= LONGEST_CAPTION && Sentences.of(text, body).size() == 1;
    }

    /// `Miastami partnerskimi są Graz i Brno.`: a word that is nothing but a verb.
    private boolean tells(Line line) {
        return Words.of(text, line.body()).stream()
                .filter(w -> !w.capitalised())
                .map(w -> Dictionary.shared().analyses(w.text()))
                .anyMatch(all ->
                        !all.isEmpty()
                                && all.stream().allMatch(a -> a.tag().text().startsWith("verb:")));
    }

    /// A sentence right below another one is of the same text, unless the two alone stand right
    /// above the credit.
    private boolean goesOn(int index) {
        return index > 0
                && isSentence(lines.get(index))
                && isSentence(lines.get(index - 1))
                && (lines.get(index + 1).isBlank()
                        || (index > 1 && !lines.get(index - 2).isBlank()));
    }

    private boolean isSentence(Line line) {
        return !line.isBlank()
                && line.marker() == null
                && endsAsSentence(line)
                && text.indexOf(' ', line.body().start(), line.body().end()) >= 0;
    }

    private boolean endsAsSentence(Line line) {
        return text.charAt(line.body().end() - 1) == '.'
                && !text.startsWith(" r.", line.body().end() - 3);
    }
}
