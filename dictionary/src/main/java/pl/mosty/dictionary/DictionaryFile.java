package pl.mosty.dictionary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The bytes of the dictionary file: little-endian, every part padded to whole ints. A text is its
/// length in bytes and its UTF-8; lists are their count, the ends of all and then their numbers.
final class DictionaryFile {

    /// Goes up with every change of the layout; `Dictionary` refuses another version.
    static final int VERSION = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 24);

    void ints(int... values) {
        var buffer = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asIntBuffer().put(values);
        out.writeBytes(buffer.array());
    }

    void array(int[] values) {
        ints(values.length);
        ints(values);
    }

    void text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        ints(bytes.length);
        out.writeBytes(bytes);
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    void lists(List<List<Integer>> lists) {
        var ends = new int[lists.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += lists.get(i).size();
            ends[i] = end;
        }
        array(ends);
        array(lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
