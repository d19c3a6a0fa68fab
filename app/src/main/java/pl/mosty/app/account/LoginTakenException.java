package pl.mosty.app.account;

/// Another account has this login already.
public final class LoginTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoginTakenException(String login) {
        super("login taken: " + login);
    }
}
