package pl.mosty.intake.rule.person.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The last letters of a family name that its Polish cases hide: `Lazorovej` is Lazorová,
/// `Stefanoviciem` Stefanović.
public final class FamilyEndings {

    private static final Set<String> CZECH = Set.of("CZ", "SK");
    private static final Set<String> SOUTH_SLAVIC = Set.of("RS", "HR", "BA", "ME", "SI", "MK");

    private FamilyEndings() {}

    /// The name as the person's country writes it; unchanged where it was printed so.
    public static String local(String name, String printed, @Nullable String country) {
        if (country == null || printed.equals(name)) {
            return name;
        }
        if (CZECH.contains(country) && name.endsWith("ova")) {
            return name.substring(0, name.length() - 1) + "á";
        }
        boolean soft = SOUTH_SLAVIC.contains(country) && name.endsWith("ic");
        return soft ? name.substring(0, name.length() - 1) + "ć" : name;
    }
}
