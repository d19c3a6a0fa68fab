package pl.mosty.polish.inflection;

/// Lists of numbers that lie behind each other in one array.
final class NumberLists {

    private final int[] ends;
    private final int[] values;

    /// @param ends where each list ends; it starts where the one before it ends
    NumberLists(int[] ends, int[] values) {
        this.ends = ends;
        this.values = values;
    }

    int size() {
        return ends.length;
    }

    int start(int list) {
        return list == 0 ? 0 : ends[list - 1];
    }

    int end(int list) {
        return ends[list];
    }

    int at(int index) {
        return values[index];
    }
}
