package pl.mosty.intake.source.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import pl.mosty.intake.source.sample.Zip;

/// Damages files by a seed: bytes are changed, cut out, doubled, or replaced by words that parsers
/// act on. Of archives mostly the content is damaged, so that it still unpacks.
final class Mutations {

    private static final String[] WORDS = {
        "<",
        ">",
        "</w:p>",
        "<w:tbl>",
        "<w:p>",
        "&lt;",
        "&x;",
        "\0",
        "]]>",
        "<!DOCTYPE a>",
        "\"",
        "'",
        "%PDF-1.7",
        "endobj",
        "stream",
        "endstream",
        " 0 R",
        "/Kids",
        "/Length 99999999",
        "BT",
        "ET",
        "Tj",
        "q ",
        "-1",
        "99999999999",
        "<table>",
        "</div>",
        "<ul><li>",
        "|",
        "![](",
        "[a](",
        "***",
        "\r",
        "\n- ",
        "```",
        "\u00ff\u00fe"
    };

    private static final Pattern VALUE = Pattern.compile("'[^'<>:/]{1,20}'");
    private static final Pattern EMPTY = Pattern.compile("<[\\w:]+[^<>]*/>");
    private static final Pattern NAME = Pattern.compile("<((?:w|text|table|draw|a|wp):\\w+)");
    private static final String[] VALUES = {
        "''",
        "'-1'",
        "'0'",
        "'2147483647'",
        "'99999999999'",
        "'true'",
        "'1e9'",
        "'../../etc/passwd'",
        "'i'",
        "'bullet'"
    };

    private Mutations() {}

    static byte[] of(byte[] sample, RandomGenerator random) {
        boolean zip = sample.length > 4 && sample[0] == 'P' && sample[1] == 'K';
        return zip && random.nextInt(4) > 0 ? inside(sample, random) : damaged(sample, random);
    }

    private static byte[] inside(byte[] sample, RandomGenerator random) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sample))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int hit = random.nextInt(parts.size());
        var zip = new Zip();
        int i = 0;
        for (var part : parts.entrySet()) {
            boolean main =
                    part.getKey().endsWith("document.xml") || part.getKey().equals("content.xml");
            boolean damage = i++ == hit || (main && random.nextBoolean());
            var content = part.getValue();
            boolean wellFormed = random.nextInt(3) > 0;
            zip.with(
                    part.getKey(),
                    !damage
                            ? content
                            : wellFormed ? rearranged(content, random) : damaged(content, random));
        }
        return zip.bytes();
    }

    /// Still XML, but other elements, numbers and values than a reader expects.
    private static byte[] rearranged(byte[] part, RandomGenerator random) {
        var xml = new String(part, java.nio.charset.StandardCharsets.UTF_8);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            xml =
                    switch (random.nextInt(4)) {
                        case 0 ->
                                replaced(xml, VALUE, VALUES[random.nextInt(VALUES.length)], random);
                        case 1 -> replaced(xml, EMPTY, "", random);
                        case 2 -> replaced(xml, EMPTY, "$0$0$0", random);
                        default -> {
                            var names =
                                    NAME.matcher(xml)
                                            .results()
                                            .map(it -> it.group(1))
                                            .distinct()
                                            .toList();
                            yield names.size() < 2
                                    ? xml
                                    : xml.replaceAll(
                                            "(</?)"
                                                    + names.get(random.nextInt(names.size()))
                                                    + "\\b",
                                            "$1" + names.get(random.nextInt(names.size())));
                        }
                    };
        }
        return xml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String replaced(
            String xml, Pattern pattern, String replacement, RandomGenerator random) {
        var found = pattern.matcher(xml).results().toList();
        if (found.isEmpty()) {
            return xml;
        }
        var hit = found.get(random.nextInt(found.size()));
        var other = replacement.replace("$0", hit.group());
        return xml.substring(0, hit.start()) + other + xml.substring(hit.end());
    }

    private static byte[] damaged(byte[] sample, RandomGenerator random) {
        var bytes = sample;
        for (int left = 1 + random.nextInt(6); left > 0 && bytes.length > 2; left--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        return switch (random.nextInt(6)) {
            case 0 -> {
                var copy = bytes.clone();
                copy[at] = (byte) random.nextInt(256);
                yield copy;
            }
            case 1 -> {
                var copy = bytes.clone();
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 2 ->
                    joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 3 ->
                    joined(
                            Arrays.copyOf(bytes, at + length),
                            Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> {
                var word =
                        WORDS[random.nextInt(WORDS.length)].getBytes(
                                java.nio.charset.StandardCharsets.ISO_8859_1);
                yield joined(
                        joined(Arrays.copyOf(bytes, at), word),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
