package pl.mosty.report.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mosty.report.composition.Fixtures.activity;
import static pl.mosty.report.composition.Fixtures.ambassador;
import static pl.mosty.report.composition.Fixtures.chapter;
import static pl.mosty.report.composition.Fixtures.consul;
import static pl.mosty.report.composition.Fixtures.days;
import static pl.mosty.report.composition.Fixtures.diplomaticMeetings;
import static pl.mosty.report.composition.Fixtures.membership;
import static pl.mosty.report.composition.Fixtures.month;
import static pl.mosty.report.composition.Fixtures.photo;
import static pl.mosty.report.composition.Fixtures.prose;
import static pl.mosty.report.composition.Fixtures.section;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mosty.polish.country.preposition.CountryPrepositions;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.report.accessibility.Accessibility;
import pl.mosty.report.chapter.Chapter;
import pl.mosty.report.chapter.ChapterSection;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.chapter.HouseStyle.CountryNames;
import pl.mosty.report.chapter.HouseStyle.NameOrder;
import pl.mosty.report.chapter.Ties;
import pl.mosty.report.chapter.WomensOffices;
import pl.mosty.report.text.TextRenderer;

class ComposerTest {

    private static final HouseStyle MODERN =
            new HouseStyle(
                    CountryNames.OFFICIAL,
                    true,
                    NameOrder.OFFICE_FIRST,
                    WomensOffices.BY_NOUN,
                    new CountryPrepositions(Map.of("UA", "w")),
                    Ties.USUAL);

    @Test
    void datesBulletsAndClosesTheLastOneWithAFullStop() {
        assertThat(
                        lines(
                                section(
                                        "W {year} r. przedstawiciele Miasta:",
                                        activity(
                                                days("2022-05-25", "2022-05-27"),
                                                "pojechali do Brna"),
                                        activity(days("2022-08-30", "2022-09-03"), "gościli chór"),
                                        activity(days("2021-12-28", "2021-12-28"), "pisali listy"),
                                        activity(null, "wydali album"))))
                .containsExactly(
                        "W 2022 r. przedstawiciele Miasta:",
                        "",
                        " • 25–27 maja – pojechali do Brna;",
                        " • 30 sierpnia – 3 września – gościli chór;",
                        " • 28 grudnia 2021_r. – pisali listy;",
                        " • wydali album.");
    }

    @Test
    void fillsTheLeadWithYearUnitCountsAndPartners() {
        assertThat(
                        lines(
                                section(
                                        "Władze {unit:genitive} pracowały w {year} r. z"
                                                + " {partner-cities:count:instrumental} i"
                                                + " {partner-counties:instrumental}.")))
                .containsExactly(
                        "Władze Wierzbogrodu pracowały w 2022 r. z 10 miastami partnerskimi i"
                                + " Hrabstwem Kilkenny.");
    }

    @Test
    void namesDiplomatsInTheCaseThatTheLeadGoverns() {
        assertThat(
                        lines(
                                diplomaticMeetings(
                                        ambassador("Paul Novak", Gender.MASCULINE_PERSONAL, "DK"),
                                        "; rozmawiano o drogach")))
                .contains(
                        " • 23 marca – Ambasadorem Królestwa Danii w_Polsce Paulem Novakiem;"
                                + " rozmawiano o drogach.");
    }

    @Test
    void leavesAWomansOfficeUninflectedButNotHerName() {
        assertThat(lines(diplomaticMeetings(ambassador("Marta Nowak", Gender.FEMININE, "IE"), "")))
                .contains(" • 23 marca – Ambasador Irlandii w_Polsce Martą Nowak.");
    }

    @Test
    void givesAConsulHisSeatInsteadOfPoland() {
        assertThat(lines(diplomaticMeetings(consul("Jan Nowak", "DE", "Wrocław"), " – wizyta")))
                .contains(
                        " • 23 marca – Konsulem Generalnym Republiki Federalnej Niemiec we"
                                + " Wrocławiu Janem Nowakiem – wizyta.");
    }

    @Test
    void saysThePrepositionAgainBeforeASecondDiplomat() {
        var two =
                activity(
                        days("2022-05-11", "2022-05-11"),
                        List.of(
                                ambassador("Jan Nowak", Gender.MASCULINE_PERSONAL, "UA"),
                                ambassador("Adam Nowak", Gender.MASCULINE_PERSONAL, "JP")),
                        " podczas targów");
        assertThat(lines(Fixtures.diplomaticMeetings(two)))
                .contains(
                        " • 11 maja – Ambasadorem Ukrainy w_Polsce Janem Nowakiem oraz"
                                + " z_Ambasadorem Japonii w_Polsce Adamem Nowakiem podczas targów.");
    }

    @Test
    void followsTheHouseStyle() {
        var style =
                new HouseStyle(
                        CountryNames.SHORT,
                        false,
                        NameOrder.NAME_FIRST,
                        WomensOffices.OFFICIAL,
                        CountryPrepositions.AS_WRITTEN,
                        Ties.USUAL);
        assertThat(
                        lines(
                                style,
                                diplomaticMeetings(
                                        ambassador("Jan Nowak", Gender.MASCULINE_PERSONAL, "DK"),
                                        "")))
                .contains(" • 23 marca – Janem Nowakiem Ambasadorem Danii.");
    }

    @ParameterizedTest
    @CsvSource({
        "INSTRUMENTAL, Ambasadorką Irlandii w_Polsce Martą Nowak",
        "GENITIVE, Ambasadorki Irlandii w_Polsce Marty Nowak",
        "DATIVE, Ambasadorce Irlandii w_Polsce Marcie Nowak",
        "ACCUSATIVE, Ambasadorkę Irlandii w_Polsce Martę Nowak",
        "LOCATIVE, Ambasadorce Irlandii w_Polsce Marcie Nowak",
        "NOMINATIVE, Ambasadorka Irlandii w_Polsce Marta Nowak",
    })
    void callsAWomanByTheNounWhereTheStyleSaysSoInEveryCaseThatALeadGoverns(
            Case governed, String written) {
        var meeting =
                activity(
                        days("2022-03-23", "2022-03-23"),
                        List.of(ambassador("Marta Nowak", Gender.FEMININE, "IE")),
                        "");
        assertThat(lines(MODERN, Fixtures.governing(governed, meeting)))
                .contains(" • 23 marca – " + written + ".");
    }

    @Test
    void writesThePrepositionOfTheStyleInLeadsAndBullets() {
        var sections =
                section(
                        "W {year} r. na Ukrainie i na Litwie Miasto:",
                        activity(null, "wysłało trzy transporty na Ukrainę"),
                        activity(null, "wsparło ofiary napaści na Ukrainę"));
        assertThat(lines(MODERN, sections))
                .containsExactly(
                        "W 2022 r. w_Ukrainie i_na Litwie Miasto:",
                        "",
                        " • wysłało trzy transporty do Ukrainy;",
                        " • wsparło ofiary napaści na Ukrainę.");
        assertThat(lines(sections)).contains(" • wysłało trzy transporty na Ukrainę;");
    }

    @Test
    void tellsARenamingInTheYearOfItsChange() {
        assertThat(
                        lines(
                                section(
                                        "Członkostwa:",
                                        membership("River Cities", "Towns on Rivers", 2022),
                                        membership("Green Towns", "Parks", 2020))))
                .containsSubsequence(
                        " • Towns on Rivers – organizacja, która w_2022 roku zmieniła nazwę na:"
                                + " River Cities;",
                        " • Green Towns.");
    }

    @Test
    void tellsProseEntriesAsSentencesWhereTheLeadHasAPlaceOrAtItsEnd() {
        assertThat(
                        lines(
                                prose(
                                        "Trwała współpraca. {activity} Było warto.",
                                        activity(month("2022-06"), "odbyła się konferencja"),
                                        activity(days("2022-07-01", "2022-07-03"), "trwał zjazd"))))
                .containsExactly(
                        "Trwała współpraca. W_czerwcu odbyła się konferencja. Było warto. W_dniach"
                                + " 1–3 lipca trwał zjazd.");
    }

    @Test
    void saysADateOnlyOnceWhereTheSentenceNamesIt() {
        assertThat(
                        lines(
                                prose(
                                        "{activity}",
                                        activity(
                                                days("2022-05-26", "2022-05-26"),
                                                "uroczystości 26 maja rozpoczął koncert"))))
                .containsExactly("Uroczystości 26 maja rozpoczął koncert.");
    }

    @Test
    void putsPhotographsBeneathTheirBullet() {
        assertThat(
                        lines(
                                section(
                                        "Odbyły się:",
                                        activity(
                                                days("2022-02-09", "2022-02-09"),
                                                "warsztat",
                                                photo("Warsztat", "sala pełna ludzi", "UMW")),
                                        activity(days("2022-02-10", "2022-02-10"), "koncert"))))
                .containsExactly(
                        "Odbyły się:",
                        "",
                        " • 9 lutego – warsztat;",
                        "Warsztat",
                        "",
                        "sala pełna ludzi",
                        "",
                        "Źródło: UMW",
                        " • 10 lutego – koncert.");
    }

    @Test
    void warnsOfPlaceholdersThatNothingFills() {
        var composition = composer().compose(chapter(section("W {yaer} r. projekt {project}:")));
        assertThat(composition.warnings())
                .extracting(CompositionWarning::rule)
                .containsExactly("unknown-placeholder", "empty-placeholder");
    }

    @Test
    void warnsOfAStateThatIsNone() {
        var composition =
                composer()
                        .compose(
                                chapter(
                                        diplomaticMeetings(
                                                ambassador(
                                                        "Jan Nowak",
                                                        Gender.MASCULINE_PERSONAL,
                                                        "XX"),
                                                "")));
        assertThat(composition.warnings())
                .extracting(CompositionWarning::rule)
                .containsExactly("unknown-country");
    }

    @Test
    void composesAnAccessibleDocument() {
        var document = composer().compose(chapter(section("Lead."))).document();
        assertThat(Accessibility.check(document)).isEmpty();
    }

    private static List<String> lines(ChapterSection... sections) {
        return lines(HouseStyle.USUAL, sections);
    }

    private static List<String> lines(HouseStyle style, ChapterSection... sections) {
        Chapter chapter = Fixtures.chapter(style, sections);
        var text = TextRenderer.render(composer().compose(chapter).document());
        return text.replace('\u00A0', '_').lines().toList();
    }

    private static Composer composer() {
        return new Composer(Fixtures.LANGUAGE);
    }
}
