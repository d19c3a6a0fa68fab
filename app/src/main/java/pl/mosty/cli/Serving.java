package pl.mosty.cli;

import pl.mosty.app.Server;
import pl.mosty.app.account.FirstStart.Credentials;

/// What a user is told once the server is up.
final class Serving {

    private Serving() {}

    static void announce(Server server) {
        Progress.say(
                "Mosty działa: " + server.address() + " (koniec: Ctrl+C)",
                "Mosty is running: " + server.address() + " (stop it with Ctrl+C)");
    }

    static void announce(Credentials signIn) {
        Progress.say(
                "Logowanie: " + signIn.login() + " / " + signIn.password(),
                "Sign in as: " + signIn.login() + " / " + signIn.password());
    }

    static void warnShownOnce() {
        Progress.say(
                "To hasło nie pojawi się więcej: zapisz je.",
                "This password is not shown again: keep it.");
    }
}
