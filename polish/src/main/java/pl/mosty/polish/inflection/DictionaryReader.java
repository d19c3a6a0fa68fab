package pl.mosty.polish.inflection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/// Reads the parts of the dictionary file one after the other, each straight to where it stays.
final class DictionaryReader {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] bytes = new byte[CHUNK];
    private final IntBuffer numbers =
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();

    DictionaryReader(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        fill(bytes, Integer.BYTES);
        return numbers.get(0);
    }

    /// UTF-8; what pads it to whole numbers is left out.
    byte[] text() throws IOException {
        var text = new byte[number()];
        fill(text, text.length);
        fill(bytes, -text.length & (Integer.BYTES - 1));
        return text;
    }

    NumberLists lists() throws IOException {
        return new NumberLists(array(), array());
    }

    int[] array() throws IOException {
        var values = new int[number()];
        for (int done = 0; done < values.length; ) {
            int count = Math.min(numbers.capacity(), values.length - done);
            fill(bytes, count * Integer.BYTES);
            numbers.get(0, values, done, count);
            done += count;
        }
        return values;
    }

    private void fill(byte[] target, int length) throws IOException {
        if (in.readNBytes(target, 0, length) < length) {
            throw new EOFException("The dictionary file ends too soon");
        }
    }
}
