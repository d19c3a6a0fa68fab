package pl.mosty.browser;

import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.Role;

/// How somebody signs in.
record Officer(String login, String password) {

    private static final Officer HEAD = new Officer("kierownik.browser", "korek-wioslo-latarnia");

    /// The head of the home city's office, who is given an account when there is none.
    static Officer of(Cities cities, Accounts accounts) {
        if (accounts.find(HEAD.login()).isEmpty()) {
            accounts.create(
                    cities.getHome().id(), HEAD.login(), "Anna Żak", Role.ADMIN, HEAD.password());
        }
        return HEAD;
    }
}
