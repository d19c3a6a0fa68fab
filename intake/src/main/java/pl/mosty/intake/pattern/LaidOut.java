package pl.mosty.intake.pattern;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Arrays as they lie in memory, one behind the other, each behind its length. To read them takes
/// no longer than to copy them.
final class LaidOut {

    private final ByteBuffer bytes;

    LaidOut(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    byte[] bytes() {
        var array = new byte[bytes.getInt()];
        bytes.get(array);
        return array;
    }

    char[] chars() {
        var array = new char[bytes.getInt()];
        bytes.asCharBuffer().get(array);
        pass(array.length * Character.BYTES);
        return array;
    }

    int[] ints() {
        var array = new int[bytes.getInt()];
        bytes.asIntBuffer().get(array);
        pass(array.length * Integer.BYTES);
        return array;
    }

    long[] longs() {
        var array = new long[bytes.getInt()];
        bytes.asLongBuffer().get(array);
        pass(array.length * Long.BYTES);
        return array;
    }

    private void pass(int read) {
        bytes.position(bytes.position() + read);
    }

    /// Lays arrays out.
    static final class Writer {

        private final List<ByteBuffer> parts = new ArrayList<>();

        void bytes(byte[] array) {
            part(array.length, Byte.BYTES).put(array);
        }

        void chars(char[] array) {
            part(array.length, Character.BYTES).asCharBuffer().put(array);
        }

        void ints(int[] array) {
            part(array.length, Integer.BYTES).asIntBuffer().put(array);
        }

        void longs(long[] array) {
            part(array.length, Long.BYTES).asLongBuffer().put(array);
        }

        private ByteBuffer part(int length, int size) {
            var part = ByteBuffer.allocate(Integer.BYTES + length * size).putInt(length);
            parts.add(part);
            return part;
        }

        byte[] toByteArray() {
            var all = ByteBuffer.allocate(parts.stream().mapToInt(ByteBuffer::capacity).sum());
            parts.forEach(part -> all.put(part.rewind()));
            return all.array();
        }
    }
}
