package pl.mosty.polish.name.token;

import java.util.List;

/// A name written again and again with other words in the same gaps. What begins as the one before
/// did is not joined anew.
public final class Rewriting {

    private final List<String> gaps;
    private final String[] words;

    /// Everything before each word and, at last, all of the name.
    private final String[] beginnings;

    /// The last of the beginnings that the words bear out.
    private int valid;

    public Rewriting(Tokens tokens) {
        gaps = tokens.gaps();
        words = tokens.words().toArray(new String[0]);
        beginnings = new String[words.length + 1];
        beginnings[0] = gaps.getFirst();
    }

    /// Puts a word in a place.
    public void put(int at, String word) {
        if (!words[at].equals(word)) {
            words[at] = word;
            valid = Math.min(valid, at);
        }
    }

    /// The name with the words put there last.
    public String text() {
        for (; valid < words.length; valid++) {
            var text =
                    beginnings[valid].isEmpty()
                            ? words[valid]
                            : beginnings[valid].concat(words[valid]);
            beginnings[valid + 1] = text.concat(gaps.get(valid + 1));
        }
        return beginnings[words.length];
    }
}
