package pl.mosty.intake.pattern;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Node.Choice;
import pl.mosty.intake.pattern.Node.One;
import pl.mosty.intake.pattern.Node.Place;
import pl.mosty.intake.pattern.Node.Repeat;
import pl.mosty.intake.pattern.Node.Sequence;
import pl.mosty.intake.pattern.Node.Where;

/// Finds the words that cover the matches of a tree: as long and as few as can be.
final class Covering {

    private static final int MOST_WORDS = 48;
    private static final Set<String> EMPTY = Set.of("");
    private static final Part NOTHING = new Part(EMPTY, null, 0);
    private static final Part START = new Part(Set.of(Cover.START), null, 0);
    private final List<? extends @Nullable Set<String>> letters;
    private final boolean unicode;

    /// @param letters of each atom what it takes, in folded letters; null where that is much
    /// @param unicode whether `\b` stands between words of any language
    Covering(List<? extends @Nullable Set<String>> letters, boolean unicode) {
        this.letters = letters;
        this.unicode = unicode;
    }

    Part of(Node node) {
        return switch (node) {
            case One one -> new Part(letters.get(one.atom()), null, 1);
            case Place place -> unicode && place.where() == Where.BOUNDARY ? START : NOTHING;
            case Sequence sequence -> sequence(sequence.parts());
            case Choice choice -> choice(choice.options().stream().map(this::of).toList());
            case Repeat repeat -> repeat(of(repeat.body()), repeat.least(), repeat.most());
        };
    }

    private Part sequence(List<Node> nodes) {
        var run = EMPTY;
        int runStart = 0;
        int longest = 0;
        Cover best = null;
        boolean whole = true;
        for (var node : nodes) {
            var part = of(node);
            var longer = joined(run, part.words);
            if (longer == null) {
                whole = false;
                best = Cover.rarer(best, cover(run, runStart));
                best = Cover.rarer(best, part.cover == null ? null : part.cover.behind(longest));
                var last = part.words != null ? part.words : lastOf(node);
                run = last == null ? EMPTY : last;
                runStart = longest + (part.words == null ? part.longest : 0);
            } else {
                run = longer;
            }
            longest = Math.min(longest + part.longest, Cover.ANY);
        }
        return whole
                ? new Part(run, null, longest)
                : new Part(null, Cover.rarer(best, cover(run, runStart)), longest);
    }

    /// The last one of a repetition, or the last two, which stand right before what follows.
    private @Nullable Set<String> lastOf(Node node) {
        if (!(node instanceof Repeat repeat) || repeat.least() == 0) {
            return null;
        }
        var one = of(repeat.body()).words;
        return one == null || repeat.least() == 1 ? one : joined(one, one);
    }

    private static Part choice(List<Part> options) {
        int longest = options.stream().mapToInt(Part::longest).max().orElse(0);
        var words = new TreeSet<String>();
        for (var option : options) {
            if (option.words == null) {
                return new Part(
                        null, Cover.all(options.stream().map(Part::cover).toList()), longest);
            }
            words.addAll(option.words);
        }
        return new Part(words, null, longest);
    }

    private static Part repeat(Part body, int least, int most) {
        int longest = most < 0 ? Cover.ANY : Math.min(body.longest * most, Cover.ANY);
        if (most == 1 && body.words != null) {
            return least == 1 ? body : choice(List.of(NOTHING, body));
        }
        return new Part(null, least == 0 ? null : body.cover(), longest);
    }

    /// Each word with each ending; null where they would be too many.
    private static @Nullable Set<String> joined(Set<String> words, @Nullable Set<String> endings) {
        if (endings == null || words.size() * endings.size() > MOST_WORDS) {
            return null;
        }
        var joined = new TreeSet<String>();
        words.forEach(word -> endings.forEach(ending -> joined.add(joined(word, ending))));
        return joined;
    }

    /// A boundary is only told before the first letter.
    private static String joined(String word, String ending) {
        return word.isEmpty() || !ending.startsWith(Cover.START)
                ? word + ending
                : word + ending.substring(1);
    }

    private static @Nullable Cover cover(Set<String> words, int before) {
        return words.contains("") || words.contains(Cover.START)
                ? null
                : new Cover(words, Math.min(before, Cover.ANY));
    }

    /// What is known of the matches of a node.
    ///
    /// @param words all of them, null where they are too many
    /// @param cover of them, where `words` is null
    /// @param longest of how many characters a match is at most
    record Part(@Nullable Set<String> words, @Nullable Cover cover, int longest) {

        @Override
        public @Nullable Cover cover() {
            return words == null ? cover : Covering.cover(words, 0);
        }
    }
}
