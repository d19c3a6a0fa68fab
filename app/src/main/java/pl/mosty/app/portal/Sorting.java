package pl.mosty.app.portal;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import pl.mosty.app.page.Language;

/// The order of names on the pages.
public final class Sorting {

    private Sorting() {}

    /// Alphabetical in the reader's language.
    public static <T> Comparator<T> by(Function<T, String> name, Language language) {
        return Comparator.comparing(name, Collator.getInstance(language.locale()));
    }

    /// A person's name from its last word on, as in an index.
    public static String surnameFirst(String name) {
        return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
    }
}
