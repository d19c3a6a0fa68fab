package pl.mosty.app.register.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import pl.mosty.polish.inflection.Case;

/// Free text with the names it mentions; writes a name anew, in the case it stands in.
public record MentionedText(String text, List<Mention> mentions) {

    public MentionedText {
        mentions = mentions.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
    }

    /// How a name that stands in the text is to be written.
    @FunctionalInterface
    public interface Rewriting {

        /// @param name the record's, as long as the printed one: a surname alone stays alone
        String of(String printed, String name, Case grammaticalCase);
    }

    /// @param which mentions of the record to write anew
    /// @param name in the nominative
    public MentionedText with(Predicate<Mention> which, String name, Rewriting rewriting) {
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
                            ? rewriting.of(
                                    printed, asLong(name, printed), mention.grammaticalCase())
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
