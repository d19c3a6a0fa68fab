package pl.mosty.app.register.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Free text with the names it mentions; writes a name anew, in the case it stands in.
public record MentionedText(String text, List<Mention> mentions) {

    public MentionedText {
        mentions = mentions.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
    }

    /// A surname alone stays a surname alone.
    ///
    /// @param names of the city, with the forms that it has corrected
    /// @param which mentions of the record that changed its name
    /// @param name the new one, in the nominative
    public MentionedText with(
            Names names,
            Predicate<Mention> which,
            String name,
            NameKind kind,
            @Nullable Gender gender) {
        var written = new StringBuilder();
        var moved = new ArrayList<Mention>();
        int from = 0;
        for (var mention : mentions) {
            if (mention.start() < from) {
                continue;
            }
            written.append(text, from, mention.start());
            var printed = text.substring(mention.start(), mention.end());
            var replacement =
                    which.test(mention)
                            ? names.inflect(
                                    asLong(name, printed), kind, gender, mention.grammaticalCase())
                            : printed;
            moved.add(
                    new Mention(
                            written.length(),
                            replacement.length(),
                            mention.person(),
                            mention.partner(),
                            mention.post(),
                            mention.grammaticalCase()));
            written.append(replacement);
            from = mention.end();
        }
        return new MentionedText(written.append(text.substring(from)).toString(), moved);
    }

    private static String asLong(String name, String printed) {
        return printed.contains(" ") ? name : name.substring(name.lastIndexOf(' ') + 1);
    }
}
