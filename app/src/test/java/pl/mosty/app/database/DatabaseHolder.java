package pl.mosty.app.database;

import java.nio.file.Path;

/// A process that runs an embedded server in the directory of its argument until it is killed;
/// prints `ready`, or why there is none.
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            var database = Database.embedded(Path.of(arguments[0]));
            database.awaitReady();
            System.out.println("ready");
            Thread.currentThread().join();
        } catch (DatabaseUnusable e) {
            System.out.println(e.polish());
        }
    }
}
