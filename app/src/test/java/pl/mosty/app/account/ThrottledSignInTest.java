package pl.mosty.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

final class ThrottledSignInTest {

    private Instant now = Instant.parse("2026-05-31T10:00:00Z");
    private final ThrottledSignIn signIn =
            new ThrottledSignIn(passwords(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void fiveWrongPasswordsPauseTheLogin() {
        fiveWrongPasswords();
        assertThatThrownBy(() -> from("10.0.0.1", "ANNA ", "right"))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void thePauseEnds() {
        fiveWrongPasswords();
        now = now.plus(ThrottledSignIn.PAUSE).plus(Duration.ofSeconds(1));
        assertThat(from("10.0.0.1", "anna", "right").isAuthenticated()).isTrue();
    }

    @Test
    void thePauseDoesNotLockTheOwnerOutElsewhere() {
        fiveWrongPasswords();
        assertThat(from("10.0.0.2", "anna", "right").isAuthenticated()).isTrue();
    }

    @Test
    void manyLoginsFromOneAddressPauseTheAddress() {
        for (var i = 0; i < ThrottledSignIn.TRIES_FROM_AN_ADDRESS; i++) {
            var login = "guess" + i;
            assertThatThrownBy(() -> from("10.0.0.1", login, "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> from("10.0.0.1", "anna", "right"))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void theRightPasswordClearsTheCount() {
        for (var round = 0; round < 3; round++) {
            for (var i = 1; i < ThrottledSignIn.TRIES_FOR_A_LOGIN; i++) {
                assertThatThrownBy(() -> from("10.0.0.1", "anna", "wrong"))
                        .isInstanceOf(BadCredentialsException.class);
            }
            assertThat(from("10.0.0.1", "anna", "right").isAuthenticated()).isTrue();
        }
    }

    private void fiveWrongPasswords() {
        for (var i = 0; i < ThrottledSignIn.TRIES_FOR_A_LOGIN; i++) {
            assertThatThrownBy(() -> from("10.0.0.1", "anna", "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication from(String address, String login, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return Objects.requireNonNull(signIn.authenticate(attempt));
    }

    private static DaoAuthenticationProvider passwords() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var provider =
                new DaoAuthenticationProvider(
                        new InMemoryUserDetailsManager(
                                User.withUsername("anna")
                                        .password(encoder.encode("right"))
                                        .build()));
        provider.setPasswordEncoder(encoder);
        return provider;
    }
}
