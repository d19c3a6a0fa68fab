package pl.mosty.polish.name.ranking;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Points by kind of word, a row for each kind, which is made when it is first asked for. A point
/// not counted yet is no number. Threads may count the same points twice, to the same end.
final class Rows {

    private final AtomicReferenceArray<float[]> rows;
    private final int width;

    Rows(int count, int width) {
        this.rows = new AtomicReferenceArray<>(count);
        this.width = width;
    }

    float[] row(int number) {
        var row = rows.getAcquire(number);
        if (row == null) {
            row = newRow();
            rows.setRelease(number, row);
        }
        return row;
    }

    /// A row of its own.
    float[] newRow() {
        var row = new float[width];
        Arrays.fill(row, Float.NaN);
        return row;
    }
}
