package pl.mosty.app.register.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;

/// What is known of a person.
///
/// @param name in the nominative, in the person's own spelling
/// @param aliases other spellings met in sources
/// @param gender masculine personal or feminine, null when nothing tells
public record PersonDetails(String name, List<String> aliases, @Nullable Gender gender) {

    /// @throws IllegalArgumentException for a blank name
    public PersonDetails {
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person without a name");
        }
    }
}
