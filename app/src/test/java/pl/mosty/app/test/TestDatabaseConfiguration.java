package pl.mosty.app.test;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pl.mosty.app.account.Cities;
import pl.mosty.app.database.Database;

/// Leaves the closing to the end of the run.
@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

    @Bean(destroyMethod = "")
    Database database() {
        return TestDatabase.shared();
    }

    /// The city of the portal is the first one made: the sample city, before any test makes its
    /// own.
    @Bean
    ApplicationRunner homeCity(Cities cities) {
        return _ -> {
            if (cities.list().isEmpty()) {
                cities.create("Wierzbogród");
            }
        };
    }
}
