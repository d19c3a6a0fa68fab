package pl.mosty.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mosty.app.test.ServerTest;

@ServerTest
final class MigrationTest {

    @Autowired private JdbcClient jdbc;

    /// The rule that lets the schema be distributed by city later.
    @Test
    void everyPrimaryKeyBeginsWithTheCity() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select c.conrelid::regclass::text
                                        from pg_constraint c
                                        join pg_attribute a
                                          on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                                        where c.contype = 'p'
                                          and c.connamespace = 'public'::regnamespace
                                          and a.attname <> 'city_id'
                                          and c.conrelid not in ('flyway_schema_history'::regclass,
                                                                'city'::regclass)
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }
}
