package pl.mosty.intake.rule.event;

import java.util.List;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// A sentence that stands for several meetings is one activity with their count.
final class AggregateSentence implements SentenceRule {

    private static final String NUMBER =
            "(\\d{1,4}|dw(?:a|ie|óch)|trzy|trzech|cztery|czterech|pięć|sześć|siedem|osiem|dziewięć|dziesięć)";
    private static final Pattern COUNTED =
            Regex.anyCase(
                    "\\b"
                            + NUMBER
                            + "\\s+(?:\\p{Ll}+\\s+){0,2}?(?:spotka(?:ń|nia|niach)|wizyt(?:y|ach)?|delegacji|delegacje|rozm(?:ów|owy)|wydarze(?:ń|nia)|meetings|visits|delegations|Treffen)\\b");
    private static final List<String> WORDS =
            List.of("", "", "dw", "trz", "czt", "pię", "sze", "sie", "osi", "dziew", "dzies");

    @Override
    public String name() {
        return "aggregate-sentence";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyło się 7 spotkań dyplomatycznych Prezydenta Miasta Dębowa; rozmówcy przybyli z takich krajów, jak: Malta, Peru i Islandia.",
                "W 2020 roku przyjęto 12 delegacji zagranicznych, w tym z Czech i Litwy.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. delegacja z Grazu odwiedziła Dębowo; w programie było 7 spotkań z uczniami.",
                "W 2022 r. planowanych jest 9 spotkań.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        var words = sentence.words();
        var matcher = COUNTED.matcher(words);
        if (!matcher.find()
                || matcher.start() > 110
                || words.substring(0, matcher.start()).indexOf(';') >= 0
                || !Predicates.happened(words.substring(0, matcher.start()))) {
            return List.of();
        }
        int count = number(matcher.group(1));
        if (count < 2) {
            return List.of();
        }
        var told = sentence.told();
        return List.of(
                new Telling(
                        sentence.part(),
                        sentence.span(),
                        told,
                        sentence.span(),
                        sentence.when(null),
                        count,
                        name(),
                        0.85));
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        for (int i = 2; i < WORDS.size(); i++) {
            if (word.startsWith(WORDS.get(i))) {
                return i;
            }
        }
        return 0;
    }
}
