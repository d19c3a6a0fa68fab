package pl.mosty.app.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.office.Offices;
import pl.mosty.report.composition.Language;

@Configuration(proxyBeanMethods = false)
class PolishConfiguration {

    /// Opened when the first chapter is written, so that the start does not wait for it.
    @Bean
    @Lazy
    Language language() {
        return new Language(Names.shared(), Countries.standard(), Offices.standard());
    }
}
