package pl.mosty.app.database;

/// How JDBC reaches the database.
public record DatabaseAddress(String url, String user, String password) {

    static DatabaseAddress embedded(int port, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.DATABASE),
                Cluster.USER,
                password);
    }

    /// The password stays out of logs.
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
