package pl.mosty.intake.source.fuzz;

import java.util.Random;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import pl.mosty.intake.source.Refusal.Reason;
import pl.mosty.intake.source.flow.RefusedException;
import pl.mosty.intake.source.pdf.PdfReader;

/// Reads damaged PDF files one after the other within the limits of the reader's process, a line
/// for each outcome. When one of them ends the process, the next worker goes on behind it.
final class PdfWorker {

    private PdfWorker() {}

    /// @param arguments seed, first input, number of inputs in all
    public static void main(String[] arguments) {
        var random = new Random(Long.parseLong(arguments[0]));
        int first = Integer.parseInt(arguments[1]);
        int all = Integer.parseInt(arguments[2]);
        var sample = FuzzTest.sample("pdf");
        for (int i = 0; i < all; i++) {
            var input = Mutations.of(sample, random);
            if (i >= first) {
                System.out.println(outcome(input));
            }
        }
    }

    /// What the reader's process would say.
    private static String outcome(byte[] input) {
        try {
            PdfReader.read(new RandomAccessReadBuffer(input), "plik.pdf");
            return "text";
        } catch (RefusedException e) {
            return e.reason().code();
        } catch (StackOverflowError e) {
            return Reason.TOO_DEEP.code();
        } catch (RuntimeException | LinkageError e) {
            return Reason.BROKEN.code();
        }
    }
}
