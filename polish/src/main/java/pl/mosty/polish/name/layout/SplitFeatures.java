package pl.mosty.polish.name.layout;

import java.util.List;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.feature.Parts;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Hash;
import pl.mosty.polish.name.weight.Template;

/// What speaks for and against cutting a name's words.
public final class SplitFeatures {

    private static final Template KNOWN = Template.of("split-known");
    private static final Template SEAMS = Template.of("split-seams");
    private static final Template FIRST = Template.of("split-first");
    private static final Template LAST = Template.of("split-last");
    private static final Template SHORTEST = Template.of("split-shortest");
    private static final Template WORDS = Template.of("split-words");

    private static final int LONGEST_PATTERN = 4;

    private SplitFeatures() {}

    /// @param words the pieces of every word
    static void show(FeatureSink sink, NameKind kind, List<List<String>> words, Splitter splitter) {
        long k = Parts.kindLabel(kind).hash();
        for (var pieces : words) {
            if (pieces.size() == 1) {
                continue;
            }
            long seams = Hash.of(seams(pieces) ? "borders" : "inside");
            int shortest = pieces.stream().mapToInt(String::length).min().orElse(0);
            sink.add(KNOWN, k, Hash.of(pattern(pieces, splitter)));
            sink.add(SEAMS, k, seams, number(pieces.size(), 5));
            sink.add(FIRST, Hash.of(Letters.lower(pieces.getFirst())), k);
            sink.add(LAST, Hash.of(Letters.lower(pieces.getLast())), k);
            sink.add(SHORTEST, k, number(shortest, Integer.MAX_VALUE), seams);
            sink.add(WORDS, k, number(words.size(), 4), number(pieces.size(), 5));
        }
    }

    private static long number(int number, int highest) {
        return Hash.of(String.valueOf(Math.min(number, highest)));
    }

    /// One letter for each of the first pieces: 9 digits, X capitals, K and k known with a capital
    /// or without, U and u unknown.
    public static String pattern(List<String> pieces, Splitter splitter) {
        var pattern = new StringBuilder();
        for (var piece : pieces.subList(0, Math.min(LONGEST_PATTERN, pieces.size()))) {
            char first = piece.charAt(0);
            pattern.append(
                    Character.isDigit(first)
                            ? '9'
                            : Letters.allUpper(piece)
                                    ? 'X'
                                    : splitter.isKnown(piece)
                                            ? Character.isUpperCase(first) ? 'K' : 'k'
                                            : Character.isUpperCase(first) ? 'U' : 'u');
        }
        return pattern.toString();
    }

    /// Whether all cuts lie where the kind of letters changes.
    static boolean seams(List<String> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            var pair = pieces.get(i - 1) + pieces.get(i);
            if (!Borders.isAt(pair, pieces.get(i - 1).length(), pair.length())) {
                return false;
            }
        }
        return true;
    }
}
