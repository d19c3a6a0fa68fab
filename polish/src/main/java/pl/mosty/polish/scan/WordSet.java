package pl.mosty.polish.scan;

/// Words that a token is looked up among by its hash alone, so that nothing is allocated: two
/// different words have the same one hardly ever. Where that must not happen, the word is compared.
public final class WordSet {

    private final long[] slots;

    private WordSet(int count) {
        slots = new long[Integer.highestOneBit(Math.max(count, 4)) * 4];
    }

    /// @param words with spaces or line breaks between them
    public static WordSet of(String words) {
        var tokens = Tokens.of(words);
        var set = new WordSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            set.add(tokens.hash(i));
        }
        return set;
    }

    private void add(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = hash;
    }

    public boolean contains(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return true;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return false;
    }
}
