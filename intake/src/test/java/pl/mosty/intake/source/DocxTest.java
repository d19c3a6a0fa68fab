package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mosty.intake.source.sample.Word.item;
import static pl.mosty.intake.source.sample.Word.paragraph;
import static pl.mosty.intake.source.sample.Word.run;
import static pl.mosty.intake.source.sample.Word.styled;
import static pl.mosty.intake.source.sample.Word.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.sample.Word;

final class DocxTest {

    @Test
    void writesHeadingsListsAndNumbersAsATextEditorDoes() {
        var body =
                styled("Spis", "Współpraca ........ 3")
                        + styled("Nagwek1", "Współpraca zagraniczna")
                        + text("W 2021 r. odbyły się:")
                        + item(1, 0, "7 maja – festyn;")
                        + item(1, 1, "z chórem z Jaworek;")
                        + item(1, 0, "9 maja – warsztaty.")
                        + item(2, 0, "Umowa z Lipowem")
                        + item(2, 0, "Umowa z Dębem");
        assertThat(read(body))
                .isEqualTo(
                        """
                        Współpraca zagraniczna

                        W 2021 r. odbyły się:
                         • 7 maja – festyn;
                           • z chórem z Jaworek;
                         • 9 maja – warsztaty.
                         3. Umowa z Lipowem
                         4. Umowa z Dębem

                        Umowę odnowiono w 2019 r.
                        """);
    }

    @Test
    void writesTablesAsRowsAndKeepsEmptyCellsInTheirColumns() {
        var body =
                Word.table(
                        "Data | Wydarzenie | Miejsce", "3 maja | festyn | ", " | zawody | Lipowo");
        assertThat(read(body))
                .startsWith(
                        """
                        Data | Wydarzenie | Miejsce
                        | 3 maja | festyn |  |
                        |  | zawody | Lipowo |
                        """);
    }

    @Test
    void readsTablesInCells() {
        var guests = Word.table("Anna Dąb | Lipowo", "Jan Wiąz | Jesion");
        var facts =
                Word.table("Data | Wydarzenie | Goście", "3 maja | festyn | tu")
                        .replace(text("tu"), guests);
        assertThat(read(facts))
                .startsWith(
                        """
                        Data | Wydarzenie | Goście
                        3 maja | festyn | Anna Dąb Lipowo; Jan Wiąz Jesion
                        """);
        var page = Word.table("tu | Kontakt").replace(text("tu"), facts + text("Koniec."));
        assertThat(read(page))
                .contains("\n3 maja | festyn | Anna Dąb Lipowo", "Koniec.", "Kontakt");
    }

    @Test
    void readsWhatDiagramsSay() {
        var drawing =
                "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>"
                        + "<dgm:relIds xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram' r:dm='d'/>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        var data =
                "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
                        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:ptLst>"
                        + "<dgm:pt modelId='0' type='doc'/>"
                        + point("2", "festyn")
                        + point("1", "Lipowo")
                        + point("3", "Dąb")
                        + "</dgm:ptLst><dgm:cxnLst><dgm:cxn modelId='a' srcId='0' destId='1' srcOrd='0'/>"
                        + "<dgm:cxn modelId='b' srcId='1' destId='2' srcOrd='0'/>"
                        + "<dgm:cxn modelId='c' srcId='2' destId='1' srcOrd='0'/>"
                        + "<dgm:cxn modelId='d' srcId='0' destId='3' srcOrd='1'/></dgm:cxnLst></dgm:dataModel>";
        var file = Word.zip(text("Partnerzy:") + drawing).with("word/diagrams/data1.xml", data);
        assertThat(((SourceText) new SourceReader().read(file.bytes(), "a.docx")).text())
                .startsWith("Partnerzy:\n\n • Lipowo\n   • festyn\n • Dąb\n");
    }

    private static String point(String id, String words) {
        return "<dgm:pt modelId='%s'><dgm:t><a:p><a:r><a:t>%s</a:t></a:r></a:p></dgm:t></dgm:pt>"
                .formatted(id, words);
    }

    @Test
    void acceptsTrackedChangesAndLeavesHiddenTextOut() {
        var body =
                paragraph(
                                "<w:rPr><w:del/></w:rPr>",
                                run("Burmistrz ")
                                        + "<w:del><w:r><w:delText>Lipowa</w:delText></w:r></w:del>"
                                        + "<w:ins>"
                                        + run("Dębu")
                                        + "</w:ins>"
                                        + "<w:moveFrom>"
                                        + run("tam")
                                        + "</w:moveFrom>")
                        + text(" przyjechał 3 maja.")
                        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>tajne</w:t></w:r></w:p>";
        var source = source(body);
        assertThat(source.text())
                .startsWith("Burmistrz Dębu przyjechał 3 maja.")
                .doesNotContain("tajne");
        assertThat(source.notices())
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(Notice.Kind.TRACKED_CHANGES, Notice.Kind.HIDDEN_TEXT);
    }

    @Test
    void bringsPicturesWithAlternativeTextCaptionAndCredit() {
        var body =
                text("3 maja gościliśmy delegację z Lipowa.")
                        + Word.picture("siedem osób na schodach ratusza")
                        + styled("Legenda", "Rys. 1. Goście w ratuszu (fot. J. Dąb)")
                        + text("9 maja delegacja wyjechała.");
        var source = source(body);
        assertThat(source.text())
                .contains(
                        "\n\n[Zdjęcie: siedem osób na schodach ratusza]\nGoście w ratuszu\nfot. J. Dąb\n\n9 maja");
        var picture = source.pictures().getFirst();
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(source.text().substring(picture.offset())).startsWith("[Zdjęcie");
        assertThat(picture.caption()).isEqualTo("Goście w ratuszu");
    }

    @Test
    void readsFieldsTextBoxesAndStrictFiles() {
        var body =
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                        + run("3 maja")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                        + text("W ramce.")
                        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + text("W ramce.")
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(read(body))
                .startsWith("3 maja\n")
                .containsOnlyOnce("W ramce.")
                .doesNotContain("DATE");
    }

    @Test
    void knowsParagraphAndYear() {
        var source = source(text("Pierwszy.") + text("Drugi.") + text("Trzeci."));
        assertThat(source.places().at(source.text().indexOf("Trzeci")).orElseThrow().number())
                .isEqualTo(3);
        assertThat(source.details().year()).isEqualTo(2021);
        assertThat(source.format()).isEqualTo(Format.DOCX);
    }

    /// Word for word what the usual library finds.
    @Test
    void findsWhatApachePoiFinds() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Delegacja z Lipowa odwiedziła ratusz.");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Data");
            table.getRow(1).getCell(1).setText("festyn");
            document.createParagraph()
                    .createHyperlinkRun("https://lipowo.example")
                    .setText("Lipowo");
            document.write(out);
        }
        var ours = ((SourceText) new SourceReader().read(out.toByteArray(), "a.docx")).text();
        try (var poi =
                new XWPFWordExtractor(
                        new XWPFDocument(new ByteArrayInputStream(out.toByteArray())))) {
            for (var word : poi.getText().split("\\s+", -1)) {
                assertThat(ours).contains(word.replaceAll("<.*>", ""));
            }
        }
    }

    private static String read(String body) {
        return source(body).text();
    }

    private static SourceText source(String body) {
        return (SourceText) new SourceReader().read(Word.zip(body).bytes(), "rozdział.docx");
    }
}
