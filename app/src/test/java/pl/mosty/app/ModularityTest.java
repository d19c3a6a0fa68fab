package pl.mosty.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

final class ModularityTest {

    /// Modules depend one way and only on what the others show.
    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(MostyApplication.class).verify();
    }
}
