package pl.mosty.browser;

import pl.mosty.app.account.Accounts;
import pl.mosty.app.account.Cities;
import pl.mosty.app.account.City;
import pl.mosty.app.account.Role;

/// People who may do everything in the office of their city.
record Officers(Cities cities, Accounts accounts) {

    private static final String PASSWORD = "korek-wioslo-latarnia";

    /// Of the sample city, which the portal shows.
    Officer ofHome() {
        var officer = new Officer("urzednik.browser", PASSWORD);
        if (accounts.find(officer.login()).isEmpty()) {
            create(officer, cities.getHome());
        }
        return officer;
    }

    /// Of a city without any record.
    Officer ofNewCity() {
        var number = cities.list().size();
        var officer = new Officer("urzednik." + number, PASSWORD);
        create(officer, cities.create("Mostki " + number));
        return officer;
    }

    private void create(Officer officer, City city) {
        accounts.create(city.id(), officer.login(), "Anna Żak", Role.ADMIN, officer.password());
    }
}
