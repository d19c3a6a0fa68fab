package pl.mosty.intake;

import java.io.IOException;
import java.nio.file.Path;
import pl.mosty.intake.pattern.PatternCompiler;

/// Lays out the library's expressions while it is built: those that stand in its classes, and those
/// that its rules and checks ask for while they read their examples.
final class PatternsLaidOut {

    private PatternsLaidOut() {}

    /// @param args the directory of the library's classes
    public static void main(String[] args) throws IOException {
        PatternCompiler.compile(Path.of(args[0]), Intake::rehearse);
    }
}
