package pl.mosty.polish.name.paradigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.polish.inflection.Case;

class ParadigmExamplesTest {

    private static final List<Case> CASES = List.of(Case.values());

    static List<ParadigmSource.Rule> rules() {
        return ParadigmSource.read();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void inflectsItsExamplesAndNoOthers(ParadigmSource.Rule rule) {
        for (var example : rule.examples().split("; ", -1)) {
            var forms = example.substring(1).split(" ", -1);
            if (example.startsWith("-")) {
                assertThat(rule.paradigms()).noneMatch(paradigm -> paradigm.fits(forms[0]));
            } else {
                for (int i = 0; i < forms.length; i++) {
                    var form = forms[i];
                    var grammaticalCase = CASES.get(i);
                    assertThat(rule.paradigms())
                            .as("%s %s %s", rule.id(), grammaticalCase, form)
                            .anyMatch(paradigm -> paradigm.forms(forms[0], grammaticalCase, form));
                }
            }
        }
    }
}
