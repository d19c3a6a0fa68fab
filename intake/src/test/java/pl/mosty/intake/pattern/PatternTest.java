package pl.mosty.intake.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    private static final String[] PIECES = {
        "Ambasador",
        "ambasadorem",
        "Łotwy",
        "łotwy",
        "gościł",
        "goście",
        "w",
        " ",
        " ",
        "  ",
        "\n",
        ".",
        ",",
        "–",
        "-",
        "„",
        "”",
        "(",
        ")",
        "2022",
        "7",
        "r.",
        "Dni",
        "m.in",
        "ą",
        "Ż",
        "\u00a0",
        "’",
        "e\u0301",
        "😀",
        "_",
        "K"
    };

    /// Signs of two units, one with a mark, one of two signs, a letter among them.
    private static final String[] SIGNS = {
        "😀", "🏽", "❤\ufe0f", "\ud83c\uddf5\ud83c\uddf1", "\ud835\udc00"
    };

    private static final String[] EXPRESSIONS = {
        "(?iuU)\\b(?:ambasador|gości(?:ł|li|e)|dni)",
        "(?iuU)ambasador\\w*\\s+(\\p{Lu}\\p{L}*)",
        "(?uU)(\\p{Lu}[\\p{L}’-]*)(?:[\\h-]\\p{Lu}\\p{L}*){0,3}",
        "(?uU)(?<=\\p{L})-(?=\\p{L})|\\.(?! )",
        "(?uU)\\d{4}(?:\\s*r\\.)?$",
        "(?iu)^\\W{0,4}(w|dni)\\b",
        "(?isuU).*\\bgoście\\b.*",
        "„([^”]{3,120})”",
        "(?iuU)\\bw\\s*$|\\Bł",
        "(?U)\\S+?-\\S++",
        "\\p{L}+ (ą\\p{Ll}*)",
        "(a|Ż)*",
        "(?uU)\\p{L}+(?= \\p{L}|\\.)",
        "(?<=\\p{L})[ \\u00a0]+(?=[,.;]|$(?![\\s\\S]))",
        "(?iuU)ambasador(?=\\w)|dni(?= )",
        "(?iuU)(?-i:Ambasador|dni)\\w*\\s+ŁOTWY",
        "(?iuU)\\Qm.in\\E\\b(?!\\.)",
        "(?iuU)\\b(?:m\\.in|gośc(?:ie|iem)|d[nź]i)\\b.{0,3}Łotwy",
        "(?uU)[Łł]otwy|(?<=Ż)K|\\(7\\)?",
        "(?iuU)(?:\\S+ )?k(?:2022|r)?\\.",
        "(?uU)(?<=(?:^|[\\s„])\\p{L}{1,20})([.,])"
    };

    static Stream<String> expressions() {
        return Stream.of(EXPRESSIONS);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void findsTheSameInAnIndexedText(String regex) {
        var random = new Random(11);
        var pattern = Pattern.compile(regex);
        for (int i = 0; i < 300; i++) {
            var text = text(random);
            int start = whole(text, random.nextInt(text.length() + 1));
            int end = whole(text, start + random.nextInt(text.length() - start + 1));
            var words = text.substring(start, end);
            Index.over(
                    text,
                    () -> {
                        for (int time = 0; time < 4; time++) {
                            assertThat(found(pattern, text, start, end))
                                    .as("%s in [%s] of a text", regex, words)
                                    .isEqualTo(foundByJdk(regex, text, start, end));
                            assertThat(found(pattern, words, 0, words.length()))
                                    .as("%s in [%s]", regex, words)
                                    .isEqualTo(foundByJdk(regex, words, 0, words.length()));
                        }
                        return text;
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void findsTheSameAmongSigns(String regex) {
        findsTheSameAmong(regex, PIECES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?uU)\\S+ [^w]{2}\\b",
                "(?uU)[^\\p{L}]$|^\\p{So}+",
                "[^\\p{So}]w|.\\b",
                "(?uU)[^\\p{So}]",
                "(?<!w)\\p{Sk}+",
                "(?s).{3}(?! )"
            })
    void takesAPairForOneCharacter(String regex) {
        findsTheSameAmong(regex, "w", "Łotwy", " ", "K");
    }

    private static void findsTheSameAmong(String regex, String... pieces) {
        var random = new Random(13);
        var pattern = Pattern.compile(regex);
        var all = Stream.of(pieces, SIGNS).flatMap(Stream::of).toList();
        for (int i = 0; i < 500; i++) {
            var text = text(random, all);
            int start = whole(text, random.nextInt(text.length() + 1));
            int end = whole(text, start + random.nextInt(text.length() - start + 1));
            assertThat(found(pattern, text, start, end))
                    .as("%s in [%s]", regex, text.substring(start, end))
                    .isEqualTo(foundByJdk(regex, text, start, end));
        }
    }

    /// Each is made anew, as by a first text.
    @ParameterizedTest
    @MethodSource("laidOut")
    void findsTheSameByACoverThatTheBuildLaidOut(String regex) {
        var random = new Random(5);
        var pieces = java.util.regex.Pattern.compile("\\p{L}+|\\W").matcher(regex).results();
        var own = pieces.map(MatchResult::group).toList();
        for (int i = 0; i < 10; i++) {
            var text = text(random) + text(random, own) + text(random);
            int start = whole(text, random.nextInt(text.length() + 1));
            int end = whole(text, start + random.nextInt(text.length() - start + 1));
            var expected = foundByJdk(regex, text, start, end);
            for (var indexed : List.of(text, "other words")) {
                assertThat(
                                Index.over(
                                        indexed,
                                        () -> found(Pattern.compile(regex), text, start, end)))
                        .as("%s in [%s]", regex, text.substring(start, end))
                        .isEqualTo(expected);
            }
        }
    }

    static Stream<String> laidOut() {
        return PatternTable.load().expressions().stream();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void matchesWhatTheJdkMatches(String regex) {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = text(random);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            assertThat(found(Pattern.compile(regex), text, start, end))
                    .as("%s in [%s]", regex, text.substring(start, end))
                    .isEqualTo(foundByJdk(regex, text, start, end));
        }
    }

    /// The place, or the one behind it where it parts a character.
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static String text(Random random) {
        return text(random, List.of(PIECES));
    }

    private static String text(Random random, List<String> pieces) {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static List<String> found(Pattern pattern, String text, int start, int end) {
        var all = new ArrayList<String>();
        var matcher = pattern.matcher(text).region(start, end);
        while (matcher.find()) {
            all.add(matcher.start() + "–" + matcher.end() + matcher.group());
        }
        all.add("begins " + pattern.matcher(text).region(start, end).lookingAt());
        all.add("whole " + pattern.matcher(text).region(start, end).matches());
        return all;
    }

    private static List<String> foundByJdk(String regex, String text, int start, int end) {
        var all = new ArrayList<String>();
        var pattern = java.util.regex.Pattern.compile(regex);
        var matcher = pattern.matcher(text).region(start, end);
        while (matcher.find()) {
            all.add(matcher.start() + "–" + matcher.end() + matcher.group());
        }
        all.add("begins " + pattern.matcher(text).region(start, end).lookingAt());
        all.add("whole " + pattern.matcher(text).region(start, end).matches());
        return all;
    }

    @Test
    void leavesBackReferencesToTheJdk() {
        var matcher = Pattern.compile("\\b(\\w+) \\1\\b").matcher("od do do dnia");
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(1)).isEqualTo("do");
    }

    @Test
    void leavesWhatIsTooLargeToTheJdk() {
        var stems = IntStream.range(0, 20_000).mapToObj(i -> "stem" + i + "x").toList();
        var pattern = Pattern.compile("(?:" + String.join("|", stems) + ")");
        assertThat(pattern.in("a stem19999x here")).isTrue();
        assertThat(pattern.in("a stem19999y here")).isFalse();
    }
}
