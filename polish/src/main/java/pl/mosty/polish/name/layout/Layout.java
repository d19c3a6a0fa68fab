package pl.mosty.polish.name.layout;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.ranking.Features;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Weights;

/// Sets a name's words apart as an editor would: mends blanks around dots, hyphens and apostrophes,
/// and cuts words that were glued together where the weights favour it.
public final class Layout {

    private final Splitter splitter;
    private final Weights weights;

    public Layout(Splitter splitter, Weights weights) {
        this.splitter = splitter;
        this.weights = weights;
    }

    /// @param glued the text has lost blanks elsewhere too; without that only words are cut that
    ///   cannot be one
    public Tokens tokens(String phrase, NameKind kind, boolean glued) {
        var printed = printed(phrase, kind);
        var cut = cut(printed, kind);
        if (cut.words().size() == printed.words().size()) {
            return printed;
        }
        var score = new double[1];
        features(
                printed,
                kind,
                (template, one, two, three) ->
                        score[0] += weights.get(Weights.hash(template, one, two, three)));
        return score[0] > 0 && (glued || isCertain(printed, kind)) ? cut : printed;
    }

    /// Whether a name was surely printed without its blanks: a person's names, each with its
    /// capital, that the dictionary has.
    public boolean isCertain(Tokens printed, NameKind kind) {
        for (int i = 0; i < printed.words().size(); i++) {
            var pieces = pieces(printed, i, kind);
            if (pieces.size() > 1
                    && pieces.stream()
                            .allMatch(piece -> piece.length() > 2 && splitter.isKnown(piece))
                    && kind == NameKind.PERSON
                    && seams(pieces)) {
                return true;
            }
        }
        return false;
    }

    public Tokens printed(String phrase, NameKind kind) {
        var tokens = Tokens.of(Spacing.mend(phrase, kind));
        boolean shouted =
                kind == NameKind.PERSON
                        && tokens.words().size() > 1
                        && tokens.words().stream().allMatch(Letters::allUpper);
        return shouted
                ? new Tokens(
                        tokens.words().stream()
                                .map(word -> Letters.capitalise(Letters.lower(word)))
                                .toList(),
                        tokens.gaps())
                : tokens;
    }

    /// Every word cut that can be.
    public Tokens cut(Tokens tokens, NameKind kind) {
        var words = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        gaps.add(tokens.gaps().getFirst());
        for (int i = 0; i < tokens.words().size(); i++) {
            for (var piece : pieces(tokens, i, kind)) {
                words.add(piece);
                gaps.add(" ");
            }
            gaps.set(gaps.size() - 1, tokens.gaps().get(i + 1));
        }
        return new Tokens(words, gaps);
    }

    /// A name does not end with a word of one or two small letters.
    private List<String> pieces(Tokens tokens, int at, NameKind kind) {
        var word = tokens.words().get(at);
        var pieces = splitter.split(word, kind);
        var last = pieces.getLast();
        boolean crumb = last.length() < 3 && Letters.allLower(last);
        return crumb && at == tokens.words().size() - 1 ? List.of(word) : pieces;
    }

    /// What speaks for and against cutting a name's words.
    public void features(Tokens tokens, NameKind kind, FeatureSink sink) {
        var k = Features.kind(kind);
        for (int i = 0; i < tokens.words().size(); i++) {
            var pieces = pieces(tokens, i, kind);
            if (pieces.size() == 1) {
                continue;
            }
            sink.add("split-known", k, pattern(pieces));
            sink.add(
                    "split-seams",
                    k,
                    seams(pieces) ? "borders" : "inside",
                    String.valueOf(Math.min(pieces.size(), 5)));
            sink.add("split-first", Letters.lower(pieces.getFirst()), k);
            sink.add("split-last", Letters.lower(pieces.getLast()), k);
            sink.add(
                    "split-shortest",
                    k,
                    String.valueOf(pieces.stream().mapToInt(String::length).min().orElse(0)),
                    seams(pieces) ? "borders" : "inside");
            sink.add(
                    "split-words",
                    k,
                    String.valueOf(Math.min(tokens.words().size(), 4)),
                    String.valueOf(Math.min(pieces.size(), 5)));
        }
    }

    private String pattern(List<String> pieces) {
        var pattern = new StringBuilder();
        for (var piece : pieces.subList(0, Math.min(4, pieces.size()))) {
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

    private static boolean seams(List<String> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            var pair = pieces.get(i - 1) + pieces.get(i);
            if (!Splitter.isBorder(pair, pieces.get(i - 1).length())) {
                return false;
            }
        }
        return true;
    }
}
