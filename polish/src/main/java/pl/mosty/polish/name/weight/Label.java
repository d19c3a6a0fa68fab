package pl.mosty.polish.name.weight;

/// A text that fills features again and again, with its hash.
public record Label(String text, long hash) {

    public static Label of(String text) {
        return new Label(text, Hash.of(text));
    }
}
