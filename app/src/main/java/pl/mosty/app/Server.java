package pl.mosty.app;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import pl.mosty.app.database.Database;
import pl.mosty.app.database.DatabaseAddress;

/// Runs the web application until the process is told to stop.
public final class Server {

    private Server() {}

    public static void run(ServerSettings settings) {
        var database = database(settings);
        try {
            var application = new SpringApplication(MostyApplication.class);
            application.setDefaultProperties(Map.of("server.port", settings.port()));
            application.addInitializers(register(database));
            application.run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database database(ServerSettings settings) {
        return settings.databaseUrl()
                .map(url ->
                        Database.existing(
                                new DatabaseAddress(
                                        url,
                                        variable("MOSTY_DATABASE_USER"),
                                        variable("MOSTY_DATABASE_PASSWORD"))))
                .orElseGet(() -> Database.embedded(settings.data()));
    }

    /// A bean of its own, so that the context closes it last, after the connection pool.
    private static ApplicationContextInitializer<GenericApplicationContext> register(
            Database database) {
        return context -> context.registerBean(Database.class, () -> database);
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
