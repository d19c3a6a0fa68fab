package pl.mosty.polish.scan;

/// Counts how often something is asked of a token.
public final class CountedTokens extends Tokens {

    private long asked;

    public CountedTokens(CharSequence text) {
        super(text);
    }

    public long asked() {
        return asked;
    }

    @Override
    public int start(int token) {
        asked++;
        return super.start(token);
    }

    @Override
    public int end(int token) {
        asked++;
        return super.end(token);
    }

    @Override
    public long hash(int token) {
        asked++;
        return super.hash(token);
    }

    @Override
    public boolean isWord(int token) {
        asked++;
        return super.isWord(token);
    }

    @Override
    public boolean isNumber(int token) {
        asked++;
        return super.isNumber(token);
    }

    @Override
    public boolean isMark(int token, String oneOf) {
        asked++;
        return super.isMark(token, oneOf);
    }

    @Override
    public Gap gap(int token) {
        asked++;
        return super.gap(token);
    }

    @Override
    public boolean is(int token, String word) {
        asked++;
        return super.is(token, word);
    }
}
