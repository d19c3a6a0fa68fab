package pl.mosty.polish.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private final Dictionary dictionary = Dictionary.shared();

    @Test
    void readsAVerbForm() {
        assertThat(dictionary.analyses("gościli"))
                .anySatisfy(analysis -> {
                    assertThat(analysis.lemma()).isEqualTo("gościć");
                    assertThat(analysis.tag().partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
                    assertThat(analysis.tag().number()).isEqualTo(GrammaticalNumber.PLURAL);
                });
    }

    @Test
    void takesPrefixesOff() {
        assertThat(dictionary.analyses("najmilszego")).extracting(Analysis::lemma).contains("miły");
        assertThat(dictionary.forms("miły")).extracting(WordForm::form).contains("najmilszego");
    }

    @Test
    void findsFormsByCase() {
        assertThat(
                        dictionary.forms(
                                "Brno",
                                PartOfSpeech.NOUN,
                                GrammaticalNumber.SINGULAR,
                                Case.LOCATIVE,
                                null))
                .containsExactly("Brnie");
        assertThat(dictionary.forms("miasto", Tag.parse("subst:pl:inst:n2")))
                .containsExactly("miastami");
    }

    @Test
    void knowsNothingOfStrangeWords() {
        assertThat(dictionary.analyses("Haugheyem")).isEmpty();
        assertThat(dictionary.analyses("")).isEmpty();
        assertThat(dictionary.analyses("a;b")).isEmpty();
        assertThat(dictionary.analyses("\uD83D\uDE00\uD800")).isEmpty();
        assertThat(dictionary.contains("gościli")).isTrue();
    }

    @Test
    void everyLemmaHasFormsThatLeadBackToIt() {
        var lemmas = new AtomicInteger();
        dictionary.forEachLemma(lemma -> {
            if (lemmas.getAndIncrement() % 50 == 0) {
                assertThat(dictionary.forms(lemma)).as(lemma).isNotEmpty();
                for (var form : dictionary.forms(lemma)) {
                    assertThat(dictionary.analyses(form.form()))
                            .contains(new Analysis(lemma, form.tag()));
                }
            }
        });
        assertThat(lemmas.get()).isGreaterThan(300_000);
    }
}
