package pl.mosty.app.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the database to Spring. The `Database` itself is registered by whoever starts the context:
/// it is on its way before the context is.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Database database) {
        return new ConnectionDetails(database);
    }

    /// The first thing in the context that needs a connection.
    @Bean
    FlywayMigrationStrategy migrateWhenReady(Database database) {
        return flyway -> {
            database.awaitReady();
            flyway.migrate();
        };
    }

    private record ConnectionDetails(Database database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.address().user();
        }

        @Override
        public String getPassword() {
            return database.address().password();
        }

        @Override
        public String getJdbcUrl() {
            return database.address().url();
        }
    }
}
