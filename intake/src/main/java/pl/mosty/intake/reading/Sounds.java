package pl.mosty.intake.reading;

/// Compares given names by how they sound in the languages that spell one in several ways.
public final class Sounds {

    private Sounds() {}

    /// True of `Steffen` and `Stephen`, `Mathias` and `Matthias`; both in small letters.
    public static boolean alike(String one, String other) {
        return sound(one).equals(sound(other));
    }

    private static String sound(String name) {
        return Regex.replaced(name.replace("ph", "f").replace("th", "t"), "(\\p{L})\\1", "$1");
    }
}
