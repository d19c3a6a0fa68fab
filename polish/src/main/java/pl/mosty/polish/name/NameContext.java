package pl.mosty.polish.name;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// What the words around a name tell of it.
///
/// @param governed the case that the sentence demands (`spotkał się z` wants the instrumental), or
///   null
/// @param gender of the person, as the office before the name shows it, or null
/// @param foreign the person represents a foreign state, so that a first name common to two
///   languages is read as the foreign one (`Markiem` as Mark)
public record NameContext(@Nullable Case governed, @Nullable Gender gender, boolean foreign) {

    /// `Nováková`, `Horská`.
    private static final Pattern OF_WOMAN =
            Pattern.compile("\\p{L}{3}[\\p{L}&&[^aeiouyáéíóúýů]]á(?!\\p{L})");

    public static final NameContext NONE = new NameContext(null, null, false);

    public static NameContext governedBy(@Nullable Case governed, @Nullable Gender gender) {
        return new NameContext(governed, gender, false);
    }

    /// With what the name itself tells: Czech and Slovak surnames in a long á are women's and
    /// nominative, so that `Petra Nováková` is no Petr.
    NameContext withNameOf(String phrase) {
        return governed == null
                        && gender == null
                        && phrase.indexOf('á') >= 0
                        && OF_WOMAN.matcher(phrase).find()
                ? new NameContext(Case.NOMINATIVE, Gender.FEMININE, foreign)
                : this;
    }

    public NameContext ofForeigner() {
        return new NameContext(governed, gender, true);
    }

    // written out, since those that come with a record are linked at their first call, for which
    // every start would wait

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameContext context
                && governed == context.governed
                && gender == context.gender
                && foreign == context.foreign;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // a hash within one run
    public int hashCode() {
        int hash = governed == null ? 0 : 1 + governed.ordinal();
        hash = hash * 31 + (gender == null ? 0 : 1 + gender.ordinal());
        return hash * 2 + (foreign ? 1 : 0);
    }
}
