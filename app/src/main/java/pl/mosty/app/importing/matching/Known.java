package pl.mosty.app.importing.matching;

import java.util.List;

/// A record that a name may mean.
///
/// @param name in force
/// @param spellings all its names, former and other ones included
public record Known(long id, String name, List<String> spellings) {

    public Known {
        spellings = List.copyOf(spellings);
    }
}
