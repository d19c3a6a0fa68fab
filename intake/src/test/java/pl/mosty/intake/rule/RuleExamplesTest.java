package pl.mosty.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.issue.Checks;

final class RuleExamplesTest {

    static Stream<Arguments> matching() {
        return rules().flatMap(rule ->
                rule.matching().stream().map(text -> Arguments.of(rule.name(), text)));
    }

    static Stream<Arguments> others() {
        return rules().flatMap(rule ->
                rule.others().stream().map(text -> Arguments.of(rule.name(), text)));
    }

    private static Stream<Example> rules() {
        return Stream.concat(Rules.all().stream(), Checks.all().stream());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("matching")
    void readsItsExamples(String rule, String text) {
        assertThat(rulesThatRead(text)).contains(rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("others")
    void leavesTheOthersAlone(String rule, String text) {
        assertThat(rulesThatRead(text)).doesNotContain(rule);
    }

    private static Set<String> rulesThatRead(String text) {
        var extraction = new Intake().extract(text, Hints.NONE);
        var names = new TreeSet<String>();
        Stream.of(
                        extraction.activities().stream().map(it -> it.evidence()),
                        extraction.partnerships().stream().map(it -> it.evidence()),
                        extraction.partnershipClaims().stream().map(it -> it.evidence()),
                        extraction.memberships().stream().map(it -> it.evidence()),
                        extraction.projects().stream().map(it -> it.evidence()),
                        extraction.photos().stream().map(it -> it.evidence()))
                .flatMap(all -> all)
                .map(Evidence::rule)
                .forEach(names::add);
        extraction.findings().stream().map(Finding::rule).forEach(names::add);
        return names;
    }
}
