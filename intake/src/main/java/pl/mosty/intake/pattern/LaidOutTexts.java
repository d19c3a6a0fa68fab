package pl.mosty.intake.pattern;

import java.util.List;

/// Texts one behind the other.
///
/// @param text of all of them
/// @param ends where each ends
@SuppressWarnings("ArrayRecordComponent") // never compared
record LaidOutTexts(char[] text, int[] ends) {

    static LaidOutTexts of(List<String> texts) {
        var ends = new int[texts.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += texts.get(i).length();
            ends[i] = end;
        }
        return new LaidOutTexts(String.join("", texts).toCharArray(), ends);
    }

    static LaidOutTexts read(LaidOut in) {
        return new LaidOutTexts(in.chars(), in.ints());
    }

    void write(LaidOut.Writer out) {
        out.chars(text);
        out.ints(ends);
    }

    int size() {
        return ends.length;
    }

    String get(int number) {
        return new String(text, start(number), ends[number] - start(number));
    }

    boolean is(int number, String other) {
        int start = start(number);
        int length = ends[number] - start;
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
