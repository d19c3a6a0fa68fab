package pl.mosty.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// A failure that the user can mend is one message; a fault of ours is shown with its trace.
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parsed) {
        var err = commandLine.getErr();
        if (exception instanceof CommandFailure failure) {
            err.println(commandLine.getColorScheme().errorText("mosty: " + failure.getMessage()));
            return failure.exitCode();
        }
        exception.printStackTrace(err);
        return ExitCode.FAULT;
    }
}
