package pl.mosty.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

final class ModulesTest {

    @Test
    void dependOnEachOtherOneWay() {
        ApplicationModules.of(MostyApplication.class).verify();
    }
}
