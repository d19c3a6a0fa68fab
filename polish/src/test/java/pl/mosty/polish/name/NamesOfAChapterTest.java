package pl.mosty.polish.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// Reads every person of a real chapter as it is printed, in the context that the words before the
/// name give. The answers are the chapter's, which is not part of the repository.
class NamesOfAChapterTest {

    private static final Pattern PERSON = Pattern.compile("\"name_nominative\": *\"([^\"]+)\"");
    private static final Pattern MAN = Pattern.compile("(Ambasadorem|Konsulem)\\b.*");
    private static final Pattern WOMAN = Pattern.compile("(Ambasador|Konsul)\\b.*");
    private static final int EXPECTED = 19;

    @Test
    void readsEveryPersonOfTheChapter() throws IOException {
        var texts = Path.of(System.getProperty("mosty.shared", "../../shared"), "intake", "texts");
        assumeTrue(Files.exists(texts), "the texts are not at " + texts.toAbsolutePath());
        var lines = Files.readAllLines(texts.resolve("poznan-2022.txt"));
        var people = people(Files.readString(texts.resolve("poznan-2022.json")));
        var read = new ArrayList<String>();
        for (var person : people) {
            read.add(
                    find(person, lines)
                            .map(printed -> lemma(printed))
                            .orElse("not found: " + person));
        }
        assertThat(read).containsExactlyElementsOf(people).hasSize(EXPECTED);
    }

    private static List<String> people(String answers) {
        var people = new LinkedHashSet<String>();
        var matcher = PERSON.matcher(answers);
        while (matcher.find()) {
            people.add(matcher.group(1));
        }
        return List.copyOf(people);
    }

    /// @param before the words of its item before the name
    private record Printed(String name, String before) {}

    private static String lemma(Printed printed) {
        var context =
                MAN.matcher(printed.before()).matches()
                        ? NameContext.governedBy(Case.INSTRUMENTAL, Gender.MASCULINE_PERSONAL)
                        : WOMAN.matcher(printed.before()).matches()
                                ? NameContext.governedBy(Case.INSTRUMENTAL, Gender.FEMININE)
                                : printed.before().endsWith(" z ")
                                        ? NameContext.governedBy(Case.INSTRUMENTAL, null)
                                        : NameContext.NONE;
        var foreign = context.equals(NameContext.NONE) ? context : context.ofForeigner();
        return Names.shared().read(printed.name(), NameKind.PERSON, foreign).getFirst().lemma();
    }

    /// The first words of the chapter that begin as the name's words do.
    private static Optional<Printed> find(String person, List<String> lines) {
        var printed = new StringBuilder();
        for (var word : person.split(" ", -1)) {
            int stem = Math.max(2, word.length() - 3);
            printed.append(printed.isEmpty() ? "" : " ")
                    .append(Pattern.quote(word.substring(0, stem)))
                    .append("[\\p{L}’]*");
        }
        var pattern = Pattern.compile("(?:^|– )([^–]*?)\\b(" + printed + ")(?![\\p{L}])");
        for (var line : lines) {
            var matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(new Printed(matcher.group(2), matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
