package pl.mosty.app.register.activity;

import org.jspecify.annotations.Nullable;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.person.PersonId;
import pl.mosty.app.register.person.PostId;
import pl.mosty.polish.inflection.Case;

/// A name of a person, partner or post inside free text, and the case it stands in. Exactly one of
/// the three is there.
///
/// @param start offset in the text, UTF-16 units
/// @param length of the name as it stands there, UTF-16 units, at least 1
public record Mention(
        int start,
        int length,
        @Nullable PersonId person,
        @Nullable PartnerId partner,
        @Nullable PostId post,
        Case grammaticalCase) {

    /// @throws IllegalArgumentException when it is empty or names none or several
    public Mention {
        int named = (person == null ? 0 : 1) + (partner == null ? 0 : 1) + (post == null ? 0 : 1);
        if (start < 0 || length < 1 || named != 1) {
            throw new IllegalArgumentException("a mention names one thing in at least one letter");
        }
    }

    public static Mention of(int start, int length, PersonId person, Case grammaticalCase) {
        return new Mention(start, length, person, null, null, grammaticalCase);
    }

    public static Mention of(int start, int length, PartnerId partner, Case grammaticalCase) {
        return new Mention(start, length, null, partner, null, grammaticalCase);
    }

    public int end() {
        return start + length;
    }
}
