package pl.mosty.app.register.browse;

import java.util.List;

/// One of two records that may be one, with what the register knows of it.
public record MergeSide(NameList.Row row, List<RecordView.Line> lines) {

    public long id() {
        return row.record().id();
    }
}
