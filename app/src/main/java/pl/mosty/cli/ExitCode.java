package pl.mosty.cli;

/// The exit codes of every command, as `mosty --help` documents them.
public final class ExitCode {

    public static final int OK = 0;

    /// An input could not be read, or one of several.
    public static final int INPUT = 1;

    /// The command line itself is wrong; also picocli's own code for it.
    public static final int USAGE = 2;

    /// A port, a data directory, a database or a JDK that cannot be used as it is.
    public static final int ENVIRONMENT = 3;

    /// A fault of Mosty itself.
    public static final int FAULT = 70;

    private ExitCode() {}
}
