package pl.mosty.app.database;

/// A PostgreSQL server whose address is known.
sealed interface RunningDatabase permits EmbeddedPostgres, JoinedPostgres, ExistingPostgres {

    DatabaseAddress address();

    void awaitReady();

    void close();
}
