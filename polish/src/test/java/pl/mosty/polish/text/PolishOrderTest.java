package pl.mosty.polish.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PolishOrderTest {

    private static final List<String> SORTED =
            List.of(
                    "1 maja",
                    "ad",
                    "Adam",
                    "Azja",
                    "Ądy",
                    "Çankaya",
                    "Casa",
                    "Czechy",
                    "ćma",
                    "Lębork",
                    "Los",
                    "Lwów",
                    "Łask",
                    "Łódź",
                    "Nowak",
                    "nowy targ",
                    "Nowy Targ",
                    "Nowy Zamek",
                    "Nowyak",
                    "Nowyż",
                    "Örebro",
                    "Orebrz",
                    "Oslo",
                    "Ósme",
                    "Sib",
                    "Šibenik",
                    "Świat",
                    "Zoo",
                    "Źrebak",
                    "Żaba");

    @Test
    void sortsAsPolishDictionariesDo() {
        var shuffled = new ArrayList<>(SORTED);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(PolishOrder.order());
        assertThat(shuffled).isEqualTo(SORTED);
    }

    @Test
    void sortsEveryLetterInItsPlace() {
        var alphabet = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż".split("", -1);
        for (int i = 1; i < alphabet.length; i++) {
            if (!alphabet[i].isEmpty() && !alphabet[i - 1].isEmpty()) {
                assertThat(PolishOrder.order().compare(alphabet[i - 1] + "z", alphabet[i] + "a"))
                        .as(alphabet[i])
                        .isNegative();
            }
        }
    }
}
