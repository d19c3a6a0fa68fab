package pl.mosty.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import pl.mosty.app.PortTakenException;
import pl.mosty.app.database.DatabaseUnusable;

/// A failure that the user can mend is one message; a fault of ours is shown with its trace.
///
/// picocli's own kinds of failures and reports are named here alone: their classes are of a format
/// that the cache of a start cannot hold, and whatever class of the cache makes one would have the
/// start open one library after the other for it.
final class FailureReport implements IExecutionExceptionHandler {

    /// The command line, whose failures are reported so.
    static CommandLine reporting(CommandLine commandLine) {
        return commandLine.setExecutionExceptionHandler(new FailureReport());
    }

    /// To be thrown where no command was named.
    static RuntimeException noCommand(CommandLine commandLine) {
        return new ParameterException(
                commandLine, Language.current().choose("Podaj polecenie.", "Name a command."));
    }

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parsed) {
        var err = commandLine.getErr();
        var failure = mendable(exception);
        if (failure == null) {
            exception.printStackTrace(err);
            return ExitCode.FAULT;
        }
        err.println(commandLine.getColorScheme().errorText("mosty: " + failure.getMessage()));
        return failure.exitCode();
    }

    /// Looks behind the exceptions that a framework wrapped around it.
    private static @Nullable CommandFailure mendable(Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            var failure =
                    switch (cause) {
                        case CommandFailure known -> known;
                        case DatabaseUnusable unusable ->
                                new CommandFailure(
                                        ExitCode.ENVIRONMENT,
                                        unusable.polish(),
                                        unusable.english());
                        case PortTakenException taken -> taken(taken.port());
                        default -> null;
                    };
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    private static CommandFailure taken(int port) {
        return new CommandFailure(
                ExitCode.ENVIRONMENT,
                "Port %d na 127.0.0.1 jest zajęty (albo niedozwolony). Zatrzymaj program, który go używa, lub wybierz inny: --port %d."
                        .formatted(port, port == 65_535 ? 8081 : port + 1),
                "Port %d on 127.0.0.1 is taken (or not allowed). Stop the program that uses it or choose another: --port %d."
                        .formatted(port, port == 65_535 ? 8081 : port + 1));
    }
}
