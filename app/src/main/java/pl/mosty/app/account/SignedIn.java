package pl.mosty.app.account;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Whoever is signed in, as a controller gets it: `@AuthenticationPrincipal SignedIn user`.
///
/// @param login what was typed to sign in, lower case
/// @param name how the person is called on screen and in the audit
public record SignedIn(
        AccountId account,
        String login,
        String name,
        Role role,
        boolean disabled,
        String passwordHash)
        implements UserDetails {

    private static final long serialVersionUID = 1;

    public CityId city() {
        return account.city();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    /// The hash stays out of logs.
    @Override
    public String toString() {
        return login;
    }
}
