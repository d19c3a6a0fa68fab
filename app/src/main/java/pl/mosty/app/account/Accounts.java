package pl.mosty.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people who may sign in.
@Repository
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public List<SignedIn> list(CityId city) {
        return jdbc.sql("select * from account where city_id = :city order by login")
                .param("city", city.value())
                .query((row, number) -> account(row))
                .list();
    }

    /// Across cities by design: the sign-in form does not ask for the city, so a login is taken
    /// once in the whole installation.
    public Optional<SignedIn> find(String login) {
        return jdbc.sql("select * from account where login = :login")
                .param("login", normal(login))
                .query((row, number) -> account(row))
                .optional();
    }

    /// @throws LoginTakenException when any city has an account of that login
    @Transactional
    public AccountId create(CityId city, String login, String name, Role role, String password) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('account.login'))").query().singleRow();
        if (find(login).isPresent()) {
            throw new LoginTakenException(normal(login));
        }
        var id =
                jdbc.sql(
                                """
                                insert into account (city_id, login, name, role, password_hash)
                                values (:city, :login, :name, :role, :hash)
                                returning id
                                """)
                        .param("city", city.value())
                        .param("login", normal(login))
                        .param("name", Normalizer.normalize(name.strip(), Normalizer.Form.NFC))
                        .param("role", role.name())
                        .param("hash", passwords.encode(password))
                        .query(Long.class)
                        .single();
        return new AccountId(city, id);
    }

    public void changePassword(AccountId account, String password) {
        jdbc.sql(
                        """
                        update account set password_hash = :hash
                        where city_id = :city and id = :id
                        """)
                .param("hash", passwords.encode(password))
                .param("city", account.city().value())
                .param("id", account.value())
                .update();
    }

    private static SignedIn account(ResultSet row) throws SQLException {
        return new SignedIn(
                new AccountId(new CityId(row.getLong("city_id")), row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("disabled"),
                row.getString("password_hash"));
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
