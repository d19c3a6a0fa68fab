package pl.mosty.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.importing.file.SourceFiles;
import pl.mosty.app.importing.proposal.ProposalKind;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.Cities;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.photo.Photos;
import pl.mosty.app.test.ServerTest;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceReader;

/// A Word document comes with its pictures and paragraphs.
@ServerTest
final class FileImportTest {

    private static final Actor ANNA = new Actor("Anna");
    private static final String SPACES =
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    @Autowired Importing importing;
    @Autowired Proposals proposals;
    @Autowired Decisions decisions;
    @Autowired Photos photos;
    @Autowired SourceFiles files;
    @Autowired JdbcClient jdbc;

    @Test
    void acceptedPhotosBringTheirPictures() throws IOException {
        var city = Cities.aCity(jdbc);
        var source = new SourceReader().read(word(), "rozdział.docx");

        var result = (ImportResult.Read) importing.read(city, source, Hints.NONE, ANNA);
        decisions.acceptCertain(city, result.document(), ANNA);

        var photo = photos.list(city, 2031).getFirst();
        assertThat(photo.details().caption()).isEqualTo("Otwarcie wystawy szkła");
        assertThat(photo.details().alt()).isEqualTo("troje gości przy gablocie");
        assertThat(photo.details().source()).isEqualTo("J. Lipa");
        assertThat(photo.details().activity()).isNotNull();
        assertThat(Objects.requireNonNull(photo.file()).width()).isEqualTo(120);
        assertThat(photos.findFile(city, photo.id()).orElseThrow().bytes()).isEqualTo(picture());
        var proposal =
                proposals.list(city, result.document()).stream()
                        .filter(it -> it.kind() == ProposalKind.PHOTO)
                        .findFirst()
                        .orElseThrow();
        var place = files.places(city, result.document()).at(proposal.evidence().span().start());
        assertThat(place.orElseThrow().number()).isEqualTo(4);
    }

    private static byte[] word() throws IOException {
        var body =
                text("W 2031 r. Prezydent Miasta Wierzbogrodu odbył spotkania dyplomatyczne z:")
                        + text(
                                "• 13 stycznia – Ambasadorem Rumunii w Polsce Ionem Popescu; rozmawiano o kulturze;")
                        + text(
                                "• 4 marca – Ambasadorem Królestwa Danii w Polsce Larsem Jensenem; omówiono wystawę.")
                        + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' descr='troje gości przy gablocie'/><a:blip r:embed='i'/></wp:inline></w:drawing></w:r></w:p>"
                        + text("Otwarcie wystawy szkła")
                        + text("Fot. J. Lipa");
        var parts =
                Map.of(
                        "[Content_Types].xml", bytes("<Types/>"),
                        "word/document.xml",
                                bytes(
                                        "<w:document %s><w:body>%s</w:body></w:document>"
                                                .formatted(SPACES, body)),
                        "word/_rels/document.xml.rels",
                                bytes(
                                        "<R><Relationship Id='i' Type='x/image' Target='media/a.png'/></R>"),
                        "word/media/a.png", picture());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String text(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
