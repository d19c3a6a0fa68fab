package pl.mosty.intake.issue.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;

/// Tells words with a capital that are no names of their own: those that begin a sentence or the
/// value of a label, and words of titles such as `Załącznik nr 2` and `Związku Miast`.
final class CapitalWords {

    /// How far off the next word is sought.
    private static final int REACH = 30;

    private static final int LONG = 7;
    private static final Pattern OPENING = Pattern.compile("(?:\\A|\\n|[.!?]\\s)\\s*\\z");
    private static final Pattern VALUE =
            Pattern.compile("(?:\\A|\\n|[.!?:)]\\s|[\\n\\s]\\d[.\\d]{0,3}\\s)\\s*\\z");
    private static final Pattern ENTRY =
            Pattern.compile(
                    "[ \\u00a0]*(?:[\\n\\r(/|:;–-]|,[ \\u00a0]\\p{Lu}[\\p{L}-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}-]*)?[ \\u00a0]*(?:[,;\\d\\n\\r(/|–-]|\\z))");
    private static final Pattern FAMILY =
            Regex.exact("(?:[sc]k|dzk)(?:i|a|iego|iej|iemu|im|ą|ich|imi)$");
    private static final Pattern UNIT =
            Regex.anyCase("(?:województw|powiat|gmin|ziemi|rejon|obwod|obwód)\\p{L}{0,4}");
    private static final Set<String> LEADS_TO_PLACES =
            Set.of("z", "ze", "w", "we", "do", "od", "pod", "nad", "koło", "i");
    private final Chapter chapter;

    CapitalWords(Chapter chapter) {
        this.chapter = chapter;
    }

    /// A capital that begins a sentence, a name of which the next word is a known one, `Zwiazku
    /// Miast`, the adjective of a unit, or a single Polish word among small ones.
    boolean isNoName(Word word) {
        if (word.upperCase()) {
            return false;
        }
        var before = before(word);
        if (FAMILY.in(word.text())) {
            return before != null && UNIT.matcher(before.text()).matches();
        }
        var behind = behind(word);
        if (behind != null && behind.capitalised()) {
            return behind.isKnownInSmall();
        }
        return !isEntry(word)
                && (opens(OPENING, word)
                        || (before != null
                                && !before.capitalised()
                                && !LEADS_TO_PLACES.contains(before.text())
                                && behind != null
                                && word.text().length() >= LONG
                                && hasMark(word.text())));
    }

    /// `Komponent: 2.1 Parnerstwo miast`: a word in small letters goes on behind it.
    boolean beginsPhrase(Word word) {
        var behind = behind(word);
        return !word.upperCase()
                && !FAMILY.in(word.text())
                && behind != null
                && !behind.capitalised()
                && behind.text().length() > 2
                && behind.isKnown()
                && opens(VALUE, word);
    }

    private boolean opens(Pattern opening, Word word) {
        return opening.in(new Passage(chapter.text(), Math.max(0, word.start() - 6), word.start()));
    }

    /// A line of its own, or with a country, a year or a note behind it.
    private boolean isEntry(Word word) {
        var text = chapter.text();
        return ENTRY.matcher(text)
                .region(word.end(), Math.min(text.length(), word.end() + REACH))
                .lookingAt();
    }

    /// No other tongue of these reports has such letters beside Polish ones.
    private static boolean hasMark(String word) {
        return word.chars().anyMatch(c -> "ąęłśżźćńŚŻŹĆŁ".indexOf(c) >= 0);
    }

    /// The word right behind it, null where another sign than a space parts them.
    private @Nullable Word behind(Word word) {
        int reach = Math.min(chapter.text().length(), word.end() + REACH);
        var behind = chapter.words().within(new Span(word.end(), reach), 1);
        return behind.isEmpty() || behind.getFirst().start() != word.end() + 1
                ? null
                : behind.getFirst();
    }

    private @Nullable Word before(Word word) {
        var before =
                chapter.words().within(new Span(Math.max(0, word.start() - REACH), word.start()));
        return before.isEmpty() || before.getLast().end() != word.start() - 1
                ? null
                : before.getLast();
    }
}
