package pl.mosty.app.importing.mending;

import java.util.List;
import java.util.stream.Stream;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.app.register.activity.Mention;

/// Words put in place of others, nearest to where they stood when they were read; nothing happens
/// where they no longer stand.
///
/// @param near offset in the text as it was read, UTF-16 units
record TextEdit(String words, String replacement, int near) {

    String in(String text) {
        int at = place(text);
        return at < 0
                ? text
                : text.substring(0, at) + replacement + text.substring(at + words.length());
    }

    List<NameInText> names(String text, List<NameInText> names) {
        return names.stream()
                .flatMap(name ->
                        moved(text, name.start(), name.length())
                                .map(to ->
                                        new NameInText(
                                                to.start(),
                                                to.length(),
                                                name.kind(),
                                                name.name(),
                                                name.grammaticalCase())))
                .toList();
    }

    List<Mention> mentions(String text, List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention ->
                        moved(text, mention.start(), mention.length())
                                .map(to ->
                                        new Mention(
                                                to.start(),
                                                to.length(),
                                                mention.person(),
                                                mention.partner(),
                                                mention.post(),
                                                mention.grammaticalCase())))
                .toList();
    }

    private record Place(int start, int length) {}

    /// Where a part of the text goes: after the edit it shifts, around it it grows, within it or
    /// across its edge it is lost.
    private Stream<Place> moved(String text, int start, int length) {
        int at = place(text);
        int growth = replacement.length() - words.length();
        int end = start + length;
        if (at < 0 || end <= at) {
            return Stream.of(new Place(start, length));
        }
        if (start >= at + words.length()) {
            return Stream.of(new Place(start + growth, length));
        }
        boolean around = start <= at && at + words.length() <= end && length + growth > 0;
        return around ? Stream.of(new Place(start, length + growth)) : Stream.empty();
    }

    private int place(String text) {
        int later = text.indexOf(words, near);
        int earlier = text.lastIndexOf(words, near);
        if (later < 0 || earlier < 0) {
            return Math.max(later, earlier);
        }
        return later - near <= near - earlier ? later : earlier;
    }
}
