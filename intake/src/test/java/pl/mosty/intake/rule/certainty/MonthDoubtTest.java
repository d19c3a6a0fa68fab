package pl.mosty.intake.rule.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.Evidence;

final class MonthDoubtTest {

    private static double confidence(String inBrackets) {
        var chapter =
                """
                WSPÓŁPRACA MIĘDZYNARODOWA WIERZBNA W 2021 ROKU

                W 2021 r. Wierzbno uczestniczyło w wydarzeniach sieci:

                - 4 maja – burmistrz wziął udział w kongresie sieci w Bolonii (Włochy);
                - posiedzenie rady sieci w Tallinie (Estonia%s), na którym mówiono o parkach;
                - 9 czerwca – urzędnicy uczestniczyli w warsztatach w Porto (Portugalia).
                """
                        .formatted(inBrackets);
        return new Intake()
                .extract(chapter, Hints.NONE).activities().stream()
                        .filter(activity -> activity.places().contains("Tallin"))
                        .map(activity -> activity.evidence().confidence())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void isLessSureOfAWholeYearBesideTheNameOfAMonth() {
        assertThat(confidence("")).isGreaterThanOrEqualTo(Evidence.CERTAIN);
        assertThat(confidence(", wrzesień lub październik")).isLessThan(Evidence.CERTAIN);
    }
}
