package pl.mosty.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.mosty.report.document.Block;
import pl.mosty.report.document.Block.BulletList;
import pl.mosty.report.document.Block.Figure;
import pl.mosty.report.document.Block.Heading;
import pl.mosty.report.document.Block.Item;
import pl.mosty.report.document.Block.Paragraph;
import pl.mosty.report.document.Document;
import pl.mosty.report.document.Inline;

class TextRendererTest {

    @Test
    void setsBlocksApartByAnEmptyLine() {
        assertThat(rendered(paragraph("Pierwszy."), paragraph("Drugi.")))
                .isEqualTo("Pierwszy.\n\nDrugi.");
    }

    @Test
    void leavesImpliedHeadingsOutAndPrintsTheOthers() {
        assertThat(
                        rendered(
                                new Heading(1, Inline.words("Rozdział"), true),
                                new Heading(2, Inline.words("Partnerzy"), false),
                                paragraph("Zdanie.")))
                .isEqualTo("Partnerzy\n\nZdanie.");
    }

    @Test
    void goesOnWithTheListAfterAPhotographInside() {
        var photo = figure("Powitanie gości", "dwie osoby przy stole", "UMW");
        assertThat(
                        rendered(
                                new BulletList(
                                        List.of(item("2 maja – wizyta;", photo), item("Koniec.")))))
                .isEqualTo(
                        """
                         • 2 maja – wizyta;
                        Powitanie gości

                        dwie osoby przy stole

                        Źródło: UMW
                         • Koniec.\
                        """);
    }

    @Test
    void leavesOutThePartsOfAPhotographThatAreMissing() {
        assertThat(rendered(figure("Powitanie gości", "", ""))).isEqualTo("Powitanie gości");
        assertThat(rendered(figure("", "", ""))).isEmpty();
    }

    @Test
    void indentsAListWithinABullet() {
        var inner = new BulletList(List.of(item("rano;"), item("wieczorem.")));
        assertThat(rendered(new BulletList(List.of(item("dzień:", inner)))))
                .isEqualTo(" • dzień:\n   • rano;\n   • wieczorem.");
    }

    private static String rendered(Block... blocks) {
        return TextRenderer.render(
                new Document("Rozdział", "Urząd", Locale.forLanguageTag("pl"), List.of(blocks)));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(Inline.words(text));
    }

    private static Item item(String text, Block... inside) {
        return new Item(Inline.words(text), List.of(inside));
    }

    private static Figure figure(String caption, String alternative, String source) {
        return new Figure(null, Inline.words(caption), Inline.words(alternative), source);
    }
}
