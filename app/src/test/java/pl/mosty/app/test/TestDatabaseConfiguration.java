package pl.mosty.app.test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pl.mosty.app.database.Database;

/// Leaves the closing to the end of the run.
@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

    @Bean(destroyMethod = "")
    Database database() {
        return TestDatabase.shared();
    }
}
