package pl.mosty.intake.rule.person.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.intake.Hints;
import pl.mosty.intake.Intake;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;

final class WeighedSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    stronę ukraińską reprezentował Roman Kozak, a stronę polską Jan Lipa i Ewa Wrona | Roman Kozak
                    umowę podpisali: ze strony litewskiej Roman Lis, ze strony polskiej wicestarosta Gabriel Klon | Roman Lis
                    Ostrawę reprezentowali Daniel Kos i Anna Marek, natomiast Dębowo Jan Lipa | Daniel Kos, Anna Marek
                    spotkali się Natalia Kozak i Roman Lis z Równego oraz Ewa Wrona ze starostwa | Natalia Kozak, Roman Lis
                    w Grazu gości powitali wiceburmistrz Grazu Petra Hof i dyrektor urzędu Roman Lis | Petra Hof, Roman Lis
                    w Dębowie gości z Grazu powitali konsul Austrii Petra Hof i dyrektor muzeum Jan Lipa | Petra Hof
                    mszę odprawili ks. Antoni Klucz i pastor Dieter Bock z Grazu | Dieter Bock
                    gości z Grazu przyjęła burmistrz Sylwia Mróz, a oprowadził ich Uwe Hof | Uwe Hof
                    goście z Grazu na Dniach Dębowa, na czele z burmistrz Petrą Hof | Petra Hof
                    do Dębowa przybył starosta tarnopolski Roman Bajda, podejmowany przez ówczesną starostę Renatę Hołdyn | Roman Bajda
                    nauczycielki Anna Rosa i Ewa Zimna ze Szkoły nr 3 z wizytą w Grazu, opiekunka Heike Hof | Heike Hof
                    burmistrz rozmawiał z przewodniczącym Związku Miast Bałtyckich Perem Holmem | Per Holm
                    tort kroili Starostowie Jan Lipa oraz Uwe Hof z Grazu | Uwe Hof
                    przybył ambasador Węgier Imre Kiss wraz z radcą Romanem Kosem; był wójt Jan Lipa wraz z zastępcą Sylwią Mróz | Imre Kiss, Roman Kos
                    wyjazd delegacji Rady Miasta do Grazu, z radną Romaną Lis na czele; rozmowa z burmistrzem Uwe Hofem | Uwe Hof
                    w Grazu zebrał się konwent; nasz przedstawiciel, radny Roman Lis, złożył raport | ''
                    burmistrz przyjął Ambasadora Japonii Akio Abe i Radcę Kulturalną Yuko Sato | Akio Abe, Yuko Sato
                    gościł nauczycieli z Grazu wraz z burmistrz Petrą Hof dyrektor Roman Lis | Petra Hof
                    po polskiej stronie podpisał go Jan Lipa, po austriackiej – Roman Lis | Roman Lis
                    w Grazu z burmistrzem Uwe Hofem rozmawiała Anna Nowacka-Spychała | Uwe Hof
                    """)
    void tellsCounterpartsFromOwnPeople(String words, String counterparts) {
        var text = "Współpraca zagraniczna Miasta Dębowo w 2021 r.\n\n • 7 maja – " + words + ".";
        var told =
                new Intake()
                        .extract(text, Hints.NONE).activities().stream()
                                .flatMap(a -> a.people().stream())
                                .filter(p -> p.side() == Side.COUNTERPART)
                                .map(PersonMention::name)
                                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(counterparts);
    }
}
