package pl.mosty.intake.source.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.pdf.PdfReader;

/// The process that reads one PDF file and writes its text on standard output.
public final class Child {

    private Child() {}

    /// @param arguments the file, and the name to give it
    public static void main(String[] arguments) throws IOException {
        System.setProperty(
                "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16))) {
            try (var file = new RandomAccessReadBufferedFile(Path.of(arguments[0]).toFile())) {
                Wire.write(PdfReader.read(file, arguments[1]), out);
            } catch (RefusedException e) {
                Wire.write(e.reason(), out);
            } catch (StackOverflowError e) {
                Wire.write(Reason.TOO_DEEP, out);
            } catch (IOException | RuntimeException | LinkageError e) {
                Wire.write(Reason.BROKEN, out);
            }
        }
        // threads of the picture decoders must not keep the process
        Runtime.getRuntime().halt(0);
    }
}
