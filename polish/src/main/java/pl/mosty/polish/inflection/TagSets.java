package pl.mosty.polish.inflection;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The tags that forms have together, read when they are first asked for. Threads may read the same
/// tag twice, to the same end.
final class TagSets {

    private final Lines texts;
    private final NumberLists numbers;
    private final @Nullable Tag[] tags;
    private final AtomicReferenceArray<Tag[]> sets;

    /// @param texts of all tags
    /// @param numbers of the tags of each set
    TagSets(Lines texts, NumberLists numbers) {
        this.texts = texts;
        this.numbers = numbers;
        this.tags = new @Nullable Tag[texts.size()];
        this.sets = new AtomicReferenceArray<>(numbers.size());
    }

    Tag[] get(int set) {
        var found = sets.getAcquire(set);
        if (found == null) {
            int start = numbers.start(set);
            found = new Tag[numbers.end(set) - start];
            for (int i = 0; i < found.length; i++) {
                found[i] = tag(numbers.at(start + i));
            }
            sets.setRelease(set, found);
        }
        return found;
    }

    private Tag tag(int number) {
        var tag = tags[number];
        if (tag == null) {
            tag = Tag.parse(texts.get(number));
            tags[number] = tag;
        }
        return tag;
    }
}
