package pl.mosty.cli;

/// Ends a command with a message for its user instead of a stack trace. The message says what to
/// do.
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    public CommandFailure(int exitCode, String polish, String english) {
        super(Language.current().choose(polish, english));
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
