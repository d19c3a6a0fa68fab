package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.sample.Pdf;

/// Every file is read in a process of its own, as it is in the program.
final class PdfTest {

    @Test
    void joinsLinesAndWordsPartedAtLineEnds() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 60, 18, "Współpraca zagraniczna")
                    .lines(
                            Pdf.LEFT,
                            100,
                            "W maju delegacja z Lipowa odwiedziła ratusz, szkołę, bibliotekę oraz nową przy-",
                            "chodnię, a burmistrz opowiedział gościom, jak przez lata układała się polsko-",
                            "niemiecka wymiana uczniów i nauczycieli z obu miast.",
                            "• 7 maja – festyn;",
                            "• 9 maja – warsztaty.");
            assertThat(text(pdf))
                    .isEqualTo(
                            """
                            Współpraca zagraniczna

                            W maju delegacja z Lipowa odwiedziła ratusz, szkołę, bibliotekę oraz nową przychodnię, a burmistrz opowiedział gościom, jak przez lata układała się polsko-niemiecka wymiana uczniów i nauczycieli z obu miast.
                             • 7 maja – festyn;
                             • 9 maja – warsztaty.
                            """);
        }
    }

    @Test
    void readsColumnsOneAfterTheOther() throws Exception {
        try (var pdf = new Pdf()) {
            var left =
                    List.of(
                            "W lutym odbyły się rozmowy z",
                            "burmistrzem Lipowa, w których",
                            "brali udział radni oraz młodzież",
                            "szkolna; omówiono plan na lato.");
            var right =
                    List.of(
                            "W marcu gościliśmy orkiestrę z",
                            "Dębu, która zagrała w parku dla",
                            "ponad tysiąca osób, a potem się",
                            "udała do sąsiedniej gminy Wiąz.");
            pdf.lines(Pdf.LEFT, 100, left.toArray(String[]::new))
                    .lines(320, 100, right.toArray(String[]::new));
            assertThat(text(pdf))
                    .isEqualTo(String.join(" ", left) + "\n\n" + String.join(" ", right) + "\n");
        }
    }

    @Test
    void readsColumnsWhoseLinesStandAtDifferentHeights() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 60, 18, "Współpraca zagraniczna w naszym mieście")
                    .picture(Pdf.LEFT, 90, 180, 80)
                    .lines(
                            Pdf.LEFT,
                            186,
                            "Goście z Lipowa przed ratuszem",
                            "W maju do miasta przyjechała liczna",
                            "grupa nauczycieli z Lipowa, która",
                            "obejrzała szkoły i teatr. Gości przyjęła",
                            "burmistrz, a potem pojechali z powro-")
                    .lines(
                            320,
                            93,
                            "tem do Lipowa. We wrześniu nasza",
                            "delegacja gościła w mieście Dąb na",
                            "targach książki, a w październiku na",
                            "festiwalu chórów, który trwał tydzień",
                            "i zgromadził kilkuset śpiewaków z wielu",
                            "krajów, także z tych najdalszych.");
            assertThat(text(pdf))
                    .contains("[Zdjęcie]", "pojechali z powrotem do Lipowa. We wrześniu")
                    .contains("nasza delegacja gościła w mieście Dąb na targach książki");
        }
    }

    @Test
    void keepsNumbersWithTheirItemsHoweverFarTheyStand() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(
                            Pdf.LEFT,
                            80,
                            "Partnerami miasta są od wielu lat następujące gminy i związki gmin:")
                    .line(Pdf.LEFT, 100, "9.")
                    .line(Pdf.LEFT + 18, 100, "Lipowo (Niemcy)")
                    .line(Pdf.LEFT, 114, "10.")
                    .line(Pdf.LEFT + 60, 114, "Dąb (Litwa)")
                    .line(Pdf.LEFT, 128, "11.")
                    .line(Pdf.LEFT + 60, 128, "Jesion (Czechy)");
            assertThat(text(pdf)).contains("9. Lipowo", "10. Dąb (Litwa)", "11. Jesion (Czechy)");
        }
    }

    @Test
    void joinsASentenceThatGoesOnOverleafWithAName() throws Exception {
        var full =
                "W maju do miasta przyjechała grupa nauczycieli z Lipowa, którą prowadziła Maria";
        try (var pdf = new Pdf()) {
            pdf.lines(Pdf.LEFT, 700, full, full, full)
                    .page()
                    .lines(Pdf.LEFT, 80, "Jesion, a potem pojechali dalej.", "Koniec.");
            assertThat(text(pdf)).contains("prowadziła Maria Jesion, a potem");
        }
    }

    @Test
    void readsTablesAsRows() throws Exception {
        try (var pdf = new Pdf()) {
            float y = 100;
            for (var row :
                    List.of(
                            "Data|Wydarzenie|Miejsce",
                            "3 maja|festyn|Lipowo",
                            "9 maja|zawody w|Dąb",
                            "|biegach|",
                            "12 maja||Wiąz")) {
                var cells = row.split("\\|", -1);
                y += cells[0].isEmpty() ? 13 : 24;
                for (int i = 0; i < 3; i++) {
                    pdf.line(Pdf.LEFT + 150 * i, y, cells[i]);
                }
            }
            assertThat(text(pdf))
                    .isEqualTo(
                            "Data | Wydarzenie | Miejsce\n3 maja | festyn | Lipowo\n9 maja | zawody w biegach | Dąb\n12 maja |  | Wiąz\n");
        }
    }

    @Test
    void leavesHeadersFootersAndPageNumbersOutAndKnowsThePage() throws Exception {
        try (var pdf = new Pdf()) {
            for (int i = 1; i <= 3; i++) {
                pdf.line(Pdf.LEFT, 40, 9, "Raport o stanie gminy Dąb")
                        .lines(
                                Pdf.LEFT,
                                100,
                                "Zdanie numer " + "abc".charAt(i - 1) + " o współpracy z Lipowem.")
                        .line(300, 800, 9, "– " + i + " –");
                if (i < 3) {
                    pdf.page();
                }
            }
            var source = source(pdf);
            assertThat(source.text())
                    .doesNotContain("Raport")
                    .doesNotContainPattern("\\d")
                    .contains("numer a", "numer b", "numer c");
            assertThat(source.places().at(source.text().indexOf("numer c")).orElseThrow().number())
                    .isEqualTo(3);
        }
    }

    @Test
    void mendsLostSpaces() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 100, "Delegacja")
                    .line(Pdf.LEFT + 55, 100, "z")
                    .line(Pdf.LEFT + 64, 100, "Lipowa");
            assertThat(text(pdf)).isEqualTo("Delegacja z Lipowa\n");
        }
    }

    @Test
    void saysWhichPagesAreScans() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 100, "Tekst o współpracy.").page().picture(0, 0, 595, 842);
            assertThat(source(pdf).notices())
                    .extracting(Notice::kind, it -> it.where().orElseThrow().number())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Notice.Kind.SCANNED_PAGE, 2));
        }
        try (var pdf = new Pdf()) {
            assertThat(refusal(pdf.picture(0, 0, 595, 842).bytes()))
                    .isEqualTo(Refusal.Reason.SCANNED);
        }
    }

    @Test
    void bringsPictures() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 100, "3 maja gościliśmy delegację.")
                    .picture(Pdf.LEFT, 120, 240, 160)
                    .line(Pdf.LEFT, 300, "Fot. J. Lipa")
                    .line(Pdf.LEFT, 340, "9 maja goście wyjechali.");
            var source = source(pdf);
            assertThat(source.text())
                    .isEqualTo(
                            "3 maja gościliśmy delegację.\n\n[Zdjęcie]\nFot. J. Lipa\n\n9 maja goście wyjechali.\n");
            assertThat(source.pictures()).hasSize(1);
        }
    }

    @Test
    void refusesWhatIsProtectedUnreadableOrEndless() throws Exception {
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 100, "tajne")
                    .document()
                    .protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            assertThat(refusal(pdf.bytes())).isEqualTo(Refusal.Reason.PROTECTED);
        }
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 100, "Tego tekstu nie da się odczytać.");
            var pages = pdf.bytes();
            for (var font : pdf.document().getPage(0).getResources().getFontNames()) {
                pdf.document()
                        .getPage(0)
                        .getResources()
                        .getFont(font)
                        .getCOSObject()
                        .removeItem(COSName.TO_UNICODE);
            }
            assertThat(pages).isNotEmpty();
            assertThat(refusal(saved(pdf))).isEqualTo(Refusal.Reason.UNMAPPED_FONTS);
        }
        try (var pdf = new Pdf()) {
            pdf.line(Pdf.LEFT, 100, "pętla").bytes();
            var pages = pdf.document().getDocumentCatalog().getPages().getCOSObject();
            pages.getCOSArray(COSName.KIDS).add(pages);
            assertThat(new SourceReader().read(saved(pdf), "a.pdf")).isNotNull();
        }
    }

    private static byte[] saved(Pdf pdf) throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        pdf.document().save(out);
        return out.toByteArray();
    }

    private static String text(Pdf pdf) {
        return source(pdf).text();
    }

    private static SourceText source(Pdf pdf) {
        return (SourceText) new SourceReader().read(pdf.bytes(), "rozdział.pdf");
    }

    private static Refusal.Reason refusal(byte[] bytes) {
        return ((Refusal) new SourceReader().read(bytes, "a.pdf")).reason();
    }
}
