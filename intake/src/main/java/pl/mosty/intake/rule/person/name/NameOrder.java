package pl.mosty.intake.rule.person.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts a Hungarian name that is printed family name first into the order of the others.
public final class NameOrder {

    private static final Set<String> HUNGARIAN_GIVEN =
            Set.of(
                    "ádám",
                    "ágnes",
                    "ákos",
                    "andrás",
                    "andrea",
                    "anikó",
                    "anita",
                    "anna",
                    "annamária",
                    "antal",
                    "áron",
                    "árpád",
                    "attila",
                    "balázs",
                    "bálint",
                    "barnabás",
                    "béla",
                    "bence",
                    "csaba",
                    "csilla",
                    "dániel",
                    "dávid",
                    "dénes",
                    "dezső",
                    "dóra",
                    "edina",
                    "edit",
                    "elemér",
                    "elvira",
                    "emese",
                    "endre",
                    "erika",
                    "ernő",
                    "erzsébet",
                    "éva",
                    "ferenc",
                    "gábor",
                    "gergely",
                    "géza",
                    "gizella",
                    "gusztáv",
                    "gyöngyi",
                    "györgy",
                    "gyula",
                    "henrik",
                    "hajnalka",
                    "ildikó",
                    "ilona",
                    "imre",
                    "istván",
                    "iván",
                    "jános",
                    "jenő",
                    "józsef",
                    "judit",
                    "júlia",
                    "kálmán",
                    "károly",
                    "katalin",
                    "kinga",
                    "klára",
                    "kornél",
                    "kristóf",
                    "krisztián",
                    "krisztina",
                    "lajos",
                    "lászló",
                    "levente",
                    "lóránt",
                    "magdolna",
                    "marcell",
                    "margit",
                    "mária",
                    "márta",
                    "márton",
                    "máté",
                    "mátyás",
                    "melinda",
                    "mihály",
                    "miklós",
                    "mónika",
                    "nándor",
                    "nóra",
                    "orsolya",
                    "ottó",
                    "pál",
                    "péter",
                    "piroska",
                    "rezső",
                    "richárd",
                    "róbert",
                    "sándor",
                    "sára",
                    "szabolcs",
                    "szilárd",
                    "szilvia",
                    "tamás",
                    "teréz",
                    "tibor",
                    "tímea",
                    "tivadar",
                    "tünde",
                    "viktor",
                    "viktória",
                    "vilmos",
                    "vince",
                    "zita",
                    "zoltán",
                    "zsófia",
                    "zsolt",
                    "zsuzsanna");

    private NameOrder() {}

    public static String western(String name, @Nullable String country) {
        int space = name.indexOf(' ');
        if (!"HU".equals(country) || space < 0 || space != name.lastIndexOf(' ')) {
            return name;
        }
        var first = name.substring(0, space);
        var second = name.substring(space + 1);
        return isGiven(second) && !isGiven(first) ? second + " " + first : name;
    }

    private static boolean isGiven(String word) {
        return HUNGARIAN_GIVEN.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
