package pl.mosty.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.account.City;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.test.ServerTest;
import tools.jackson.databind.json.JsonMapper;

/// A chapter that was read in, reviewed and accepted is written again from the register: every line
/// comes back, but for the places in which the source was wrong. All of them are named here.
@ServerTest
final class ChapterRoundTripTest {

    private static final String NO_BULLET = "punktor";
    private static final String NOT_ALIKE = "raz nazwa urzędowa, raz skrócona";

    @Autowired private Importing importing;
    @Autowired private Proposals proposals;
    @Autowired private Decisions decisions;
    @Autowired private Reports reports;
    @Autowired private JdbcClient jdbc;

    @Test
    void aChapterOfAnInventedCityComesBack() throws IOException {
        comesBack(
                Reviewer.invented(),
                "Wierzbogród",
                2024,
                List.of(
                        new Difference(4, "  7", " • 7", NO_BULLET),
                        new Difference(4, "m.in", "m.in.", "bez kropki"),
                        new Difference(32, "  5", " • 5", NO_BULLET),
                        new Difference(33, "Danii", "Danii w~Polsce", NOT_ALIKE)));
    }

    @Test
    void theRealChapterComesBack() throws IOException {
        var source = Path.of(System.getProperty("mosty.shared"), "intake", "texts");
        Assumptions.assumeTrue(
                Files.isReadable(source.resolve("poznan-2022.txt")),
                "the shared chapter is not here: " + source);
        var differences =
                List.of(
                        new Difference(3, "Miasta Poznań", "Miasta Poznania", "brak odmiany"),
                        new Difference(5, "otwarcie kwiecień", "otwarcie, kwiecień", "przecinek"),
                        new Difference(5, "r.~", "r.", "spacja na końcu"),
                        new Difference(11, "  6", " • 6", NO_BULLET),
                        new Difference(11, "senatu", "Senatu", "mała litera"),
                        new Difference(16, "Nottighamshire", "Nottinghamshire", "literówka"),
                        new Difference(16, "m.in:", "m.in.:", "bez kropki"),
                        new Difference(18, "Łejery- ", "Łejery – ", "łącznik zamiast półpauzy"),
                        new Difference(19, "Onay’em", "Onayem", "zbędny apostrof"),
                        new Difference(34, "m.in", "m.in.", "bez kropki"),
                        new Difference(45, "Eurocities", "EUROCITIES", "dwie pisownie"),
                        new Difference(56, "Open&Agile", "Open & Agile", "bez spacji"),
                        new Difference(69, "  20", " • 20", NO_BULLET),
                        new Difference(
                                69, "Pakistanu w", "Islamskiej Republiki Pakistanu w", NOT_ALIKE),
                        new Difference(70, "Danii", "Danii w~Polsce", NOT_ALIKE),
                        new Difference(76, "Łotewskiej", "Łotewskiej w~Polsce", NOT_ALIKE),
                        new Difference(77, "Niderlandów", "Niderlandów w~Polsce", NOT_ALIKE),
                        new Difference(
                                78,
                                "Markiem Brzezinskim Ambasadorem Stanów Zjednoczonych Ameryki"
                                        + " Północnej w~Polsce",
                                "Ambasadorem Stanów Zjednoczonych Ameryki w~Polsce Markiem"
                                        + " Brzezinskim",
                                "nieurzędowa nazwa państwa; nazwisko przed urzędem"),
                        new Difference(80, "Luksemburg w", "Luksemburga w", "brak dopełniacza"),
                        new Difference(
                                100,
                                "Patrica Haughey’a",
                                "Patricka Haugheya",
                                "inne imię i inna odmiana"),
                        new Difference(105, "Ambasadorem", "Ambasador", "forma męska"));
        comesBack(
                Files.readString(source.resolve("poznan-2022.txt"), StandardCharsets.UTF_8),
                "Poznań",
                2022,
                differences);
        assertThat(defectiveLines(source.resolve("poznan-2022.json")))
                .containsAll(differences.stream().map(Difference::line).toList());
    }

    private void comesBack(String text, String city, int year, List<Difference> differences) {
        var id = Cities.aCity(jdbc);
        new Reviewer(importing, proposals, decisions, id).accept(text);

        var written = reports.write(new City(id, city), year, ReportFormat.TXT).text();

        assertThat(Reviewer.lines(written))
                .containsExactlyElementsOf(Difference.applied(Reviewer.lines(text), differences));
    }

    /// The lines that the answers beside the chapter call defective.
    private static List<Integer> defectiveLines(Path answers) throws IOException {
        var lines = new ArrayList<Integer>();
        for (var defect : JsonMapper.shared().readTree(Files.readString(answers)).path("defects")) {
            defect.path("lines").forEach(line -> lines.add(line.asInt()));
        }
        return lines;
    }
}
