package pl.mosty.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.content.Notice;
import pl.mosty.intake.source.sample.OpenDocument;
import pl.mosty.intake.source.sample.Pdf;
import pl.mosty.intake.source.sample.Word;
import pl.mosty.intake.source.sample.Zip;

/// Files made to break the reader. Each is refused by its name; the limit of time says that nothing
/// hangs.
@Timeout(10)
final class HostileFilesTest {

    @TempDir Path folder;

    @Test
    void refusesBombs() {
        var spaces = new byte[64 << 20];
        java.util.Arrays.fill(spaces, (byte) ' ');
        assertThat(
                        reason(
                                new Zip()
                                        .with("[Content_Types].xml", "<Types/>")
                                        .with("word/document.xml", spaces)
                                        .bytes()))
                .isEqualTo(Reason.ZIP_BOMB);
        var many = new Zip();
        for (int i = 0; i < 5000; i++) {
            many.with("word/" + i + ".xml", "<a/>");
        }
        assertThat(reason(many.bytes())).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesEntities() {
        var laughs =
                "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
                        + Word.document(Word.text("&c;"));
        var stolen =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + Word.document(Word.text("&x;"));
        for (var document : new String[] {laughs, stolen}) {
            var word =
                    new Zip()
                            .with("[Content_Types].xml", "<Types/>")
                            .with("word/document.xml", document);
            assertThat(reason(word.bytes())).isEqualTo(Reason.FORBIDDEN_XML);
            var odt =
                    new Zip()
                            .with("mimetype", "application/vnd.oasis.opendocument.text")
                            .with("content.xml", document);
            assertThat(reason(odt.bytes())).isEqualTo(Reason.FORBIDDEN_XML);
        }
    }

    @Test
    void refusesCountlessEntities() {
        var page = "<html><body><p>" + "&lt;&amp;".repeat(400_000);
        assertThat(reason(bytes(page))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesDeepNesting() {
        var tables =
                "<w:tbl><w:tr><w:tc>".repeat(5000)
                        + Word.text("a")
                        + "</w:tc></w:tr></w:tbl>".repeat(5000);
        assertThat(reason(Word.zip(tables).bytes())).isEqualTo(Reason.TOO_DEEP);
        var sections = "<text:section>".repeat(5000) + "</text:section>".repeat(5000);
        assertThat(reason(OpenDocument.zip(sections).bytes())).isEqualTo(Reason.TOO_DEEP);
        var divs = "<html>" + "<div>".repeat(1_000_000) + "a" + "</div>".repeat(1_000_000);
        assertThat(reason(bytes(divs))).isEqualTo(Reason.TOO_COMPLEX);
        var fewer = "<html>" + "<div>".repeat(200_000) + "a" + "</div>".repeat(200_000);
        assertThat(reason(bytes(fewer))).isEqualTo(Reason.TOO_DEEP);
        var few = "<html>" + "<div>".repeat(900) + "Zdanie." + "</div>".repeat(900);
        assertThat(((SourceText) read(bytes(few), "a.html")).text()).isEqualTo("Zdanie.\n");
        for (var mark : new String[] {"> ", "- ", "*", "[", "![", "`", "<b>"}) {
            assertThat(read(bytes(mark.repeat(50_000) + "a"), "a.md")).isNotNull();
        }
    }

    @Test
    void readsTablesOfEndlessCellsAsText() {
        var table = "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b\n".repeat(1000);
        for (var end : new String[] {"\n", "\r", "\r\n"}) {
            var file = bytes(table.replace("\n", end));
            assertThat(((SourceText) read(file, "a.md")).text()).startsWith("|a|a|a");
        }
    }

    @Test
    void readsAPageOfFortyColumns() {
        try (var pdf = new Pdf()) {
            for (int column = 0; column < 40; column++) {
                for (int line = 0; line < 12; line++) {
                    pdf.line(10 + 14 * column, 100 + line, 0.8f, "zdanie o mieście bez końca");
                }
            }
            var text = ((SourceText) read(pdf.bytes(), "a.pdf")).text();
            assertThat(text.split("mieście", -1)).hasSize(40 * 12 + 1);
        }
    }

    @Test
    void refusesWhatIsNoDocumentByItsKind() {
        assertThat(reason(bytes("{\\rtf1 Lipowo}"))).isEqualTo(Reason.RTF);
        assertThat(reason(bytes("\u001f\u008b\b spakowane"))).isEqualTo(Reason.ARCHIVE);
        assertThat(reason(new Zip().with("a.txt", "a").bytes())).isEqualTo(Reason.ARCHIVE);
        assertThat(
                        reason(
                                new Zip()
                                        .with("[Content_Types].xml", "<a/>")
                                        .with("xl/workbook.xml", "<a/>")
                                        .bytes()))
                .isEqualTo(Reason.SPREADSHEET);
        assertThat(reason(ole("Tekst"))).isEqualTo(Reason.OLD_OFFICE);
        assertThat(reason(ole("EncryptedPackage"))).isEqualTo(Reason.PROTECTED);
        assertThat(reason(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2}))
                .isEqualTo(Reason.PICTURE);
        assertThat(reason(bytes("Zwykły tekst."), "raport.pdf")).isEqualTo(Reason.WRONG_NAME);
        assertThat(reason(bytes("PK\3\4 nic"), "raport.docx")).isEqualTo(Reason.BROKEN);
        assertThat(reason(bytes("%PDF-1.7 nic"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void readsAWrongNameByItsContentAndLeavesMacrosOut() {
        var word = Word.zip(Word.text("Zdanie.")).with("word/vbaProject.bin", "makro").bytes();
        var source = (SourceText) read(word, "rozdział.txt");
        assertThat(source.format()).isEqualTo(Format.DOCX);
        assertThat(source.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.MACROS);
    }

    @Test
    void refusesWhatIsNoFile() throws IOException, InterruptedException {
        assertThat(reason(folder)).isEqualTo(Reason.DIRECTORY);
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/hostname"));
        assertThat(reason(link)).isEqualTo(Reason.SYMBOLIC_LINK);
        assertThat(reason(Path.of("/dev/zero"))).isEqualTo(Reason.SPECIAL_FILE);
        var pipe = folder.resolve("potok");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(reason(pipe)).isEqualTo(Reason.SPECIAL_FILE);
    }

    @Test
    void refusesAGigabyteWithoutReadingIt() throws IOException {
        var large = folder.resolve("duży.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertThat(reason(large)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void saysWhatToDoInBothLanguages() {
        for (var reason : Reason.values()) {
            var refusal = new Refusal("a", reason, 1 << 20);
            assertThat(refusal.message(Locale.of("pl"))).endsWith(".").doesNotContain("%");
            assertThat(refusal.message(Locale.ENGLISH)).endsWith(".").doesNotContain("%");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ole(String stream) {
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        var bytes = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, bytes, 0, 4);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private static Source read(byte[] bytes, String name) {
        return new SourceReader().read(bytes, name);
    }

    private static Reason reason(byte[] bytes) {
        return reason(bytes, "plik");
    }

    private static Reason reason(byte[] bytes, String name) {
        return ((Refusal) read(bytes, name)).reason();
    }

    private static Reason reason(Path file) {
        return ((Refusal) new SourceReader().read(file)).reason();
    }
}
