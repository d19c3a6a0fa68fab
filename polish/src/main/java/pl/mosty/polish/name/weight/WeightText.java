package pl.mosty.polish.name.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Reads `weights.txt`: under each template's name in brackets its features, which are three parts
/// and the weight with one decimal, with tabs between them.
public final class WeightText {

    private WeightText() {}

    public static ShippedWeights read() {
        try (var in = Objects.requireNonNull(WeightText.class.getResourceAsStream("weights.txt"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedWeights read(char[] text) {
        var weights = new ShippedWeights();
        var parts = new long[3];
        long template = Hash.EMPTY;
        int at = 0;
        while (at < text.length) {
            if (text[at] == '#') {
                while (text[at++] != '\n') {}
                continue;
            }
            if (text[at] == '[') {
                template = Hash.EMPTY;
                for (at++; text[at] != ']'; at++) {
                    template = Hash.with(template, text[at]);
                }
                at += 2;
                continue;
            }
            for (int part = 0; part < parts.length; part++) {
                long hash = Hash.EMPTY;
                for (; text[at] != '\t'; at++) {
                    hash = Hash.with(hash, text[at]);
                }
                parts[part] = hash;
                at++;
            }
            boolean negative = text[at] == '-';
            int tenths = 0;
            for (; text[at] != '\n'; at++) {
                if (Character.isDigit(text[at])) {
                    tenths = tenths * 10 + text[at] - '0';
                }
            }
            at++;
            weights.put(
                    Template.key(template, parts[0], parts[1], parts[2]),
                    negative ? -tenths : tenths);
        }
        return weights;
    }
}
