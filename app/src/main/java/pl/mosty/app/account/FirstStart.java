package pl.mosty.app.account;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes what an empty installation needs before anybody can sign in: a city and its administrator.
@Service
public class FirstStart {

    private static final String LOGIN = "admin";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    /// Letters and digits that nobody mistakes for one another: 20 of them are 98 bits.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Cities cities;
    private final Accounts accounts;

    FirstStart(Cities cities, Accounts accounts) {
        this.cities = cities;
        this.accounts = accounts;
    }

    /// How the new administrator signs in; shown once and kept nowhere.
    public record Credentials(String login, String password) {

        /// The password stays out of logs.
        @Override
        public String toString() {
            return login;
        }
    }

    /// @param cityName used when there is no city yet
    /// @return empty when the city has an account already
    @Transactional
    public Optional<Credentials> prepare(String cityName) {
        var city = cities.list().stream().findFirst().orElseGet(() -> cities.create(cityName));
        if (!accounts.list(city.id()).isEmpty()) {
            return Optional.empty();
        }
        var password = password();
        accounts.create(city.id(), LOGIN, "Administrator", Role.ADMIN, password);
        return Optional.of(new Credentials(LOGIN, password));
    }

    private static String password() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            random.ints(GROUP_LENGTH, 0, ALPHABET.length())
                    .forEach(i -> password.append(ALPHABET.charAt(i)));
        }
        return password.toString();
    }
}
