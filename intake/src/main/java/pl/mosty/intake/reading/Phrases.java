package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Span;

/// Given phrases of two letters or more, found as whole words in small and capital letters, in one
/// walk through the text however many they are.
public final class Phrases {

    private final Map<Integer, List<Entry>> byBeginning = new HashMap<>();

    public Phrases(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            byBeginning
                    .computeIfAbsent(key(phrases.get(i), 0), _ -> new ArrayList<>())
                    .add(new Entry(i, phrases.get(i)));
        }
    }

    /// In the order of the phrases, those of one phrase in the order of the text.
    public List<Found> in(String text) {
        var found = new ArrayList<Found>();
        boolean behindWord = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean word = Chars.isWord(text.charAt(i));
            boolean boundary = word != behindWord;
            behindWord = word;
            if (boundary) {
                for (var entry : byBeginning.getOrDefault(key(text, i), List.of())) {
                    int end = i + entry.phrase.length();
                    if (text.regionMatches(true, i, entry.phrase, 0, entry.phrase.length())
                            && Chars.isBoundary(text, end)) {
                        var span = new Span(i, end);
                        found.add(new Found(entry.order, entry.phrase, span, span.of(text)));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::order));
        return found;
    }

    private static int key(String text, int at) {
        return fold(text.charAt(at)) << 16 | fold(text.charAt(at + 1));
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private record Entry(int order, String phrase) {}

    /// @param order of the phrase among those that were given
    /// @param printed as it stands in the text
    public record Found(int order, String phrase, Span span, String printed) {}
}
