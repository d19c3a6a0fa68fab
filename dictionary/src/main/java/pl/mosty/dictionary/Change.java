package pl.mosty.dictionary;

/// How one word becomes another: letters dropped and put at its beginning and at its end.
record Change(int dropFirst, String prefix, int dropLast, String suffix) {

    /// The change that keeps most of the word. Only the negation `nie` and the superlative `naj`
    /// are sought at the beginning.
    static Change between(String from, String to) {
        var best = new Change(0, "", from.length(), to);
        int kept = -1;
        for (var fromPrefix : new String[] {"", "nie", "naj", "nienaj"}) {
            for (var toPrefix : new String[] {"", "nie", "naj"}) {
                if (!from.startsWith(fromPrefix)
                        || !to.startsWith(toPrefix)
                        || (!fromPrefix.isEmpty() && !toPrefix.isEmpty())) {
                    continue;
                }
                int common = common(from, fromPrefix.length(), to, toPrefix.length());
                int affixes = fromPrefix.length() + toPrefix.length();
                if (common - affixes > kept && (affixes == 0 || common > 0)) {
                    kept = common - affixes;
                    best =
                            new Change(
                                    fromPrefix.length(),
                                    toPrefix,
                                    from.length() - fromPrefix.length() - common,
                                    to.substring(toPrefix.length() + common));
                }
            }
        }
        return best;
    }

    private static int common(String one, int from, String other, int otherFrom) {
        int length = 0;
        while (from + length < one.length()
                && otherFrom + length < other.length()
                && one.charAt(from + length) == other.charAt(otherFrom + length)) {
            length++;
        }
        return length;
    }
}
