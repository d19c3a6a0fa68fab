package pl.mosty.app.database;

/// The database cannot be started or reached as things stand; both texts say what to do about it.
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String english;

    DatabaseUnusable(String polish, String english) {
        super(polish);
        this.english = english;
    }

    DatabaseUnusable(String polish, String english, Throwable cause) {
        super(polish, cause);
        this.english = english;
    }

    public String polish() {
        return getMessage() == null ? english : getMessage();
    }

    public String english() {
        return english;
    }
}
