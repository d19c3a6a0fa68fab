package pl.mosty.cli;

import java.io.PrintStream;

/// What a command tells its user while it works: on standard error, so that standard output carries
/// nothing but the result.
public final class Progress {

    private static final PrintStream ERROR = System.err;

    private Progress() {}

    public static void say(String polish, String english) {
        ERROR.println(Language.current().choose(polish, english));
        ERROR.flush();
    }
}
