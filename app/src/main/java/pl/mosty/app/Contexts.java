package pl.mosty.app;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import pl.mosty.app.database.Database;

/// How the application context is set up, with and without the web.
final class Contexts {

    private Contexts() {}

    /// Spring looks for what it worked out at build time beside the main class.
    static SpringApplicationBuilder application(Database database) {
        return new SpringApplicationBuilder(MostyApplication.class)
                .main(MostyApplication.class)
                .initializers(register(database));
    }

    /// A bean of its own, so that the context closes it last, after the connection pool.
    private static ApplicationContextInitializer<GenericApplicationContext> register(
            Database database) {
        return context -> context.registerBean(Database.class, () -> database);
    }
}
