package pl.mosty.polish.office.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeCorrection;
import pl.mosty.polish.office.OfficeStyle;

final class OfficesTest {

    private final Offices offices = Offices.standard();

    @ParameterizedTest
    @CsvSource({
        "z Ambasadorem Danii, Ambasadorem, ambassador, MASCULINE_PERSONAL",
        "Ambasador Daphne, Ambasador, ambassador, ",
        "z Ambasadorką Danii, Ambasadorką, ambassador, FEMININE",
        "Konsul Generalną USA, Konsul Generalną, consul-general, FEMININE",
        "z Konsulem Generalnym, Konsulem Generalnym, consul-general, MASCULINE_PERSONAL",
        "z konsulem honorowym, konsulem honorowym, honorary-consul, MASCULINE_PERSONAL",
        "Zastępczyni Prezydenta Miasta Poznania, Zastępczyni Prezydenta Miasta, deputy-city-president, FEMININE",
        "Przewodnicząca Sejmiku Województwa, Przewodnicząca Sejmiku Województwa, chair-of-voivodeship-assembly, FEMININE",
        "przez Wiceprzewodniczącą Landtagu, Wiceprzewodniczącą, vice-chair, FEMININE",
        "Sekretarza Stanu, Sekretarza Stanu, secretary-of-state, MASCULINE_PERSONAL",
        "Delegatka Generalna Walonii, Delegatka Generalna, delegate-general, FEMININE",
        "starosta krotoszyński, starosta, starost, ",
        "Nadburmistrzem Hanoweru, Nadburmistrzem, lord-mayor, MASCULINE_PERSONAL",
        "przez burmistrzynię Brna, burmistrzynię, mayor, FEMININE",
        "z Pierwszą Sekretarką Ambasady, Pierwszą Sekretarką, first-secretary, FEMININE",
        "ze starościną, starościną, starost, FEMININE",
        "Chargé d'affaires a.i., Chargé d'affaires a.i., charge-daffaires-ad-interim, ",
    })
    void findsAnOfficeAndItsHoldersGender(String text, String printed, String id, Gender gender) {
        var mention = offices.mentions(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(printed.strip());
        assertThat(mention.office().id()).isEqualTo(id);
        assertThat(mention.gender()).isEqualTo(gender);
    }

    @Test
    void tellsAWomanByAnOfficeThatIsNotInflectedWhereItShouldBe() {
        var mention = offices.mentions("Ambasador").getFirst();
        assertThat(mention.genderIn(Case.INSTRUMENTAL)).isEqualTo(Gender.FEMININE);
        assertThat(mention.genderIn(Case.NOMINATIVE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ambassador, FEMININE, INSTRUMENTAL, Ambasador, Ambasadorką",
        "ambassador, MASCULINE_PERSONAL, INSTRUMENTAL, Ambasadorem, Ambasadorem",
        "consul-general, FEMININE, GENITIVE, Konsul Generalnej, Konsulki Generalnej",
        "consul-general, MASCULINE_PERSONAL, LOCATIVE, Konsulu Generalnym, Konsulu Generalnym",
        "deputy-president, FEMININE, INSTRUMENTAL, Zastępczynią Prezydenta, Zastępczynią Prezydenta",
        "starost, FEMININE, INSTRUMENTAL, Starostą, Starościną",
        "mayor, FEMININE, ACCUSATIVE, Burmistrz, Burmistrzynię",
        "city-president, FEMININE, DATIVE, Prezydent Miasta, Prezydentce Miasta",
        "voivode, FEMININE, GENITIVE, Wojewody, Wojewody",
        "charge-daffaires, FEMININE, INSTRUMENTAL, Chargé d’affaires, Chargé d’affaires",
        "ambassador-extraordinary, MASCULINE_PERSONAL, INSTRUMENTAL, Ambasadorem Nadzwyczajnym i Pełnomocnym, Ambasadorem Nadzwyczajnym i Pełnomocnym",
        "king, FEMININE, GENITIVE, Królowej, Królowej",
    })
    void writesAnOfficeForAManOrAWoman(
            String id, Gender gender, Case grammaticalCase, String official, String byNoun) {
        var office = offices.get(id);
        assertThat(offices.inflect(office, gender, grammaticalCase, OfficeStyle.OFFICIAL))
                .isEqualTo(official);
        assertThat(offices.inflect(office, gender, grammaticalCase, new OfficeStyle(true, true)))
                .isEqualTo(byNoun);
    }

    @ParameterizedTest
    @CsvSource({
        "consul, INSTRUMENTAL, konsulami, konsulkami",
        "mayor, GENITIVE, burmistrzów, burmistrzyń",
        "honorary-consul, NOMINATIVE, konsulowie honorowi, konsulki honorowe",
        "voivode, DATIVE, wojewodom, wojewodom",
    })
    void writesAnOfficeOfSeveralWomen(
            String id, Case grammaticalCase, String official, String byNoun) {
        var office = offices.get(id);
        var nouns = new OfficeStyle(true, false);
        assertThat(
                        offices.inflectPlural(
                                office, Gender.FEMININE, grammaticalCase, OfficeStyle.RUNNING))
                .isEqualTo(official);
        assertThat(offices.inflectPlural(office, Gender.FEMININE, grammaticalCase, nouns))
                .isEqualTo(byNoun);
        assertThat(offices.inflectPlural(office, null, grammaticalCase, nouns)).isEqualTo(official);
    }

    @Test
    void tellsAFeminineNounFromTheOfficialForm() {
        assertThat(offices.mentions("z ambasadorką").getFirst().isByNoun()).isTrue();
        assertThat(offices.mentions("z Konsul Generalną").getFirst().isByNoun()).isFalse();
        assertThat(offices.mentions("z konsulkami").getFirst().isPlural()).isTrue();
    }

    @Test
    void addressesItsHolder() {
        var ambassador = offices.get("ambassador");
        assertThat(offices.address(ambassador, Gender.MASCULINE_PERSONAL))
                .isEqualTo("Panie Ambasadorze");
        assertThat(offices.address(ambassador, Gender.FEMININE)).isEqualTo("Pani Ambasador");
    }

    @Test
    void findsWhatItWritesInEveryCase() {
        for (var office : offices.list()) {
            for (var gender : new Gender[] {Gender.MASCULINE_PERSONAL, Gender.FEMININE}) {
                for (var grammaticalCase : Case.values()) {
                    for (boolean nouns : new boolean[] {true, false}) {
                        var style = new OfficeStyle(nouns, nouns);
                        var text = offices.inflect(office, gender, grammaticalCase, style);
                        var mention = offices.mentions(text).getFirst();
                        assertThat(mention.end()).as(text).isEqualTo(text.length());
                        assertThat(mention.office()).as(text).isEqualTo(office);
                        assertThat(mention.cases()).as(text).contains(grammaticalCase);
                        var several = offices.inflectPlural(office, gender, grammaticalCase, style);
                        var read = offices.mentions(several).getFirst();
                        assertThat(read.office()).as(several).isEqualTo(office);
                        assertThat(read.cases()).as(several).contains(grammaticalCase);
                    }
                }
            }
        }
    }

    @Test
    void ranksAnAmbassadorBeforeAConsul() {
        assertThat(offices.get("ambassador").precedence())
                .isLessThan(offices.get("consul-general").precedence());
        assertThat(offices.get("consul-general").precedence())
                .isLessThan(offices.get("honorary-consul").precedence());
    }

    @Test
    void answersAnyText() {
        var random = new Random(5);
        var bits =
                "konsul|em |generaln|ą|Ambasador| |zastępca |prezydenta|\ud83d|\u0301|’|\n"
                        .split("\\|", -1);
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            int last = 0;
            for (var mention : offices.mentions(text)) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(last);
                last = mention.end();
            }
        }
        assertThat(offices.mentions("konsul ".repeat(100_000))).hasSize(100_000);
    }

    @Test
    void writesAndFindsACitysOwnForm() {
        var own =
                Offices.standard()
                        .corrected(
                                java.util.List.of(
                                        new OfficeCorrection(
                                                "ambassador",
                                                Gender.FEMININE,
                                                Case.INSTRUMENTAL,
                                                "ambasadorą")));
        var ambassador = own.get("ambassador");
        assertThat(own.inflect(ambassador, Gender.FEMININE, Case.INSTRUMENTAL, OfficeStyle.RUNNING))
                .isEqualTo("ambasadorą");
        assertThat(own.inflect(ambassador, null, Case.INSTRUMENTAL, OfficeStyle.RUNNING))
                .isEqualTo("ambasadorem");
        assertThat(own.mentions("z ambasadorą").getFirst().gender()).isEqualTo(Gender.FEMININE);
    }

    @Test
    void findsAnOfficeByItsWholeName() {
        assertThat(Offices.standard().findByName("Konsul Generalna"))
                .contains(Offices.standard().get("consul-general"));
        assertThat(Offices.standard().findByName("z konsulem")).isEmpty();
        assertThat(Offices.standard().findByName("konsula")).isEmpty();
    }
}
