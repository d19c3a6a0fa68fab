package pl.mosty.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Slows down guessing: after five wrong passwords for a login from one address, or fifty from one
/// address, further tries are refused unread until fifteen minutes have passed since the last wrong
/// one. Counted in memory: a restart forgets, and a crowd of made-up logins displaces the oldest
/// counts and no more.
final class ThrottledSignIn implements AuthenticationProvider {

    static final int TRIES_FOR_A_LOGIN = 5;
    static final int TRIES_FROM_AN_ADDRESS = 50;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000;

    private final AuthenticationProvider provider;
    private final Clock clock;
    private final Map<Object, Failures> failures = new Recent();

    ThrottledSignIn(AuthenticationProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt)
            throws AuthenticationException {
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        var login = new Guess(attempt.getName().strip().toLowerCase(Locale.ROOT), address);
        if (count(login) >= TRIES_FOR_A_LOGIN || count(address) >= TRIES_FROM_AN_ADDRESS) {
            throw new LockedException("too many wrong passwords");
        }
        try {
            var signedIn = provider.authenticate(attempt);
            forget(login);
            return signedIn;
        } catch (BadCredentialsException e) {
            add(login);
            add(address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return provider.supports(authentication);
    }

    private int count(Object key) {
        synchronized (failures) {
            var known = failures.get(key);
            return known == null || known.last().plus(PAUSE).isBefore(clock.instant())
                    ? 0
                    : known.count();
        }
    }

    private void add(Object key) {
        synchronized (failures) {
            var count = count(key);
            failures.put(key, new Failures(count + 1, clock.instant()));
        }
    }

    private void forget(Object key) {
        synchronized (failures) {
            failures.remove(key);
        }
    }

    private record Guess(String login, String address) {}

    private record Failures(int count, Instant last) {}

    private static final class Recent extends LinkedHashMap<Object, Failures> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Failures> eldest) {
            return size() > REMEMBERED;
        }
    }
}
