package pl.mosty.polish.name.layout;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.token.Letters;
import pl.mosty.polish.name.token.Tokens;
import pl.mosty.polish.name.weight.FeatureSink;
import pl.mosty.polish.name.weight.Sum;
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
        if (!glued && !mayBeCertain(printed)) {
            return printed;
        }
        var pieces = pieces(printed, kind);
        if (pieces.stream().allMatch(word -> word.size() == 1)
                || !(glued || isCertain(pieces, kind) || isPhrase(pieces))) {
            return printed;
        }
        return points(kind, pieces) > 0 ? join(printed, pieces) : printed;
    }

    /// What speaks for cutting a name's words and, below 0, against it.
    public float points(Tokens printed, NameKind kind) {
        return points(kind, pieces(printed, kind));
    }

    private float points(NameKind kind, List<List<String>> pieces) {
        var sum = new Sum(weights);
        SplitFeatures.show(sum, kind, pieces, splitter);
        return sum.take();
    }

    /// Whether a name was surely printed without its blanks: a person's names, each with its
    /// capital, that the dictionary has.
    public boolean isCertain(String phrase, NameKind kind) {
        var printed = printed(phrase, kind);
        return kind == NameKind.PERSON
                && mayBeCertain(printed)
                && isCertain(pieces(printed, kind), kind);
    }

    private static boolean mayBeCertain(Tokens printed) {
        for (var word : printed.words()) {
            if (Borders.hasInside(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether words of the dictionary, each with its capital, were printed without the blanks
    /// between them and would make a phrase (`UrzęduMiejskiego`, `PałacKultury`; not
    /// `PlayStation`).
    private boolean isPhrase(List<List<String>> words) {
        boolean cut = false;
        for (var pieces : words) {
            if (pieces.size() > 1) {
                if (!SplitFeatures.seams(pieces) || !splitter.isPhrase(pieces)) {
                    return false;
                }
                cut = true;
            }
        }
        return cut;
    }

    private boolean isCertain(List<List<String>> words, NameKind kind) {
        for (var pieces : words) {
            if (pieces.size() > 1
                    && kind == NameKind.PERSON
                    && pieces.stream()
                            .allMatch(piece -> piece.length() > 2 && splitter.isKnown(piece))
                    && SplitFeatures.seams(pieces)) {
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
                        && Letters.allUpper(tokens.words().getFirst())
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
        return join(tokens, pieces(tokens, kind));
    }

    private static Tokens join(Tokens tokens, List<List<String>> pieces) {
        var words = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        gaps.add(tokens.gaps().getFirst());
        for (int i = 0; i < pieces.size(); i++) {
            for (var piece : pieces.get(i)) {
                words.add(piece);
                gaps.add(" ");
            }
            gaps.set(gaps.size() - 1, tokens.gaps().get(i + 1));
        }
        return new Tokens(words, gaps);
    }

    /// A name does not end with a word of one or two small letters.
    private List<List<String>> pieces(Tokens tokens, NameKind kind) {
        var all = new ArrayList<List<String>>();
        for (var word : tokens.words()) {
            var pieces = splitter.split(word, kind);
            var last = pieces.getLast();
            boolean crumb =
                    last.length() < 3
                            && Letters.allLower(last)
                            && all.size() == tokens.words().size() - 1;
            all.add(crumb ? List.of(word) : pieces);
        }
        return all;
    }

    /// Shows what speaks for and against cutting a name's words.
    public void features(Tokens tokens, NameKind kind, FeatureSink sink) {
        SplitFeatures.show(sink, kind, pieces(tokens, kind), splitter);
    }
}
