package pl.mosty.polish.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SurfaceCacheTest {

    private final SurfaceCache cache = new SurfaceCache();

    @Test
    void aNameIsKeptFromTheSecondTimeOn() {
        put("Brzegowa");
        assertThat(find("Brzegowa")).isNull();
        put("Brzegowa");
        assertThat(find("Brzegowa")).isEqualTo(readings("Brzegowa"));
    }

    @Test
    void namesThatNeverComeAgainDriveNoneOut() {
        put("Brzegowa");
        put("Brzegowa");
        for (int i = 0; i < 200_000; i++) {
            put("Brzegowa " + i);
        }
        assertThat(find("Brzegowa")).isEqualTo(readings("Brzegowa"));
    }

    @Test
    void ofNamesThatComeByTurnsAlmostAllAreKept() {
        for (int time = 0; time < 2; time++) {
            for (int i = 0; i < 2000; i++) {
                put("Brzegowa " + i);
            }
        }
        int kept = 0;
        for (int i = 0; i < 2000; i++) {
            kept += find("Brzegowa " + i) == null ? 0 : 1;
        }
        assertThat(kept).isGreaterThan(1950);
    }

    private void put(String phrase) {
        cache.put(phrase, NameKind.PLACE, NameContext.NONE, readings(phrase));
    }

    private @Nullable List<NameReading> find(String phrase) {
        return cache.find(phrase, NameKind.PLACE, NameContext.NONE);
    }

    private static List<NameReading> readings(String phrase) {
        return List.of(new NameReading(phrase, null, null, 1));
    }
}
