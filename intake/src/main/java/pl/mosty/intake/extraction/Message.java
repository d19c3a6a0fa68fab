package pl.mosty.intake.extraction;

import java.util.Locale;

/// One sentence to a reader in Polish and in English: what is wrong, and what to do about it.
public record Message(String polish, String english) {

    /// Polish for a Polish reader, English for everyone else.
    public String in(Locale locale) {
        return "pl".equals(locale.getLanguage()) ? polish : english;
    }

    /// The same with values put in place of `%s` and `%d`, in their order.
    public Message with(Object... values) {
        return new Message(
                String.format(Locale.ROOT, polish, values),
                String.format(Locale.ROOT, english, values));
    }
}
