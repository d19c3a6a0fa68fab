package pl.mosty.app;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// The application without its web server, for commands that read or change the register; works
/// beside a running server on the same data.
public final class Register implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Register(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @throws pl.mosty.app.database.DatabaseUnusable when there is no database to work with
    public static Register open(DatabaseSettings settings) {
        var database = settings.share();
        try {
            return new Register(
                    Contexts.application(database)
                            .web(WebApplicationType.NONE)
                            .lazyInitialization(true)
                            .run());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
