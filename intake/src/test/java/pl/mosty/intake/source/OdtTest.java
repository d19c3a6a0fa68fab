package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.sample.OpenDocument;

final class OdtTest {

    @Test
    void writesHeadingsListsTablesAndNotes() {
        var body =
                """
                <text:h text:outline-level='1'>Współpraca</text:h>
                <text:p>W 2021 r.<text:note><text:note-body><text:p>Według BIP.</text:p></text:note-body></text:note> odbyły się:</text:p>
                <text:list text:style-name='Punkty'><text:list-item><text:p>7 maja –<text:s/>festyn;</text:p></text:list-item>
                <text:list-item><text:p>9 maja – warsztaty.</text:p></text:list-item></text:list>
                <text:list text:style-name='Numery'><text:list-item><text:p>Lipowo</text:p></text:list-item>
                <text:list-item><text:p>Dąb</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Data</text:p></table:table-cell><table:table-cell><text:p>Wydarzenie</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell><text:p>3 maja</text:p></table:table-cell><table:table-cell><text:p>zawody</text:p></table:table-cell></table:table-row></table:table>
                <text:p><text:span text:style-name='Ukryty'>tajne</text:span>Koniec.</text:p>
                """;
        assertThat(source(body).text())
                .isEqualTo(
                        """
                        Współpraca

                        W 2021 r. odbyły się:
                         • 7 maja – festyn;
                         • 9 maja – warsztaty.
                         1. Lipowo
                         2. Dąb

                        Data | Wydarzenie
                        3 maja | zawody

                        Koniec.

                        Według BIP.
                        """);
    }

    @Test
    void leavesHiddenSectionsOutAndSaysSo() {
        var source =
                source(
                        "<text:section text:display='none'><text:p>tajne</text:p></text:section>"
                                + "<text:section><text:p>jawne</text:p></text:section>");
        assertThat(source.text()).isEqualTo("jawne\n");
        assertThat(source.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.HIDDEN_TEXT);
    }

    @Test
    void bringsPicturesInTheirFrameWithCaption() {
        var body =
                """
                <text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href='Pictures/zdjecie.png'/>
                <svg:desc>most nad rzeką</svg:desc></draw:frame>Nowy most w Lipowie</text:p></draw:text-box></draw:frame></text:p>
                """;
        var source = source(body);
        assertThat(source.text()).isEqualTo("[Zdjęcie: most nad rzeką]\nNowy most w Lipowie\n");
        assertThat(source.pictures()).hasSize(1);
    }

    @Test
    void refusesProtectedFiles() {
        var zip =
                OpenDocument.zip("")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:encryption-data/></m:manifest>");
        assertThat(((Refusal) new SourceReader().read(zip.bytes(), "a.odt")).reason())
                .isEqualTo(Refusal.Reason.PROTECTED);
    }

    private static SourceText source(String body) {
        return (SourceText) new SourceReader().read(OpenDocument.zip(body).bytes(), "a.odt");
    }
}
