package pl.mosty.app.importing.review.filter;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How many proposals there are of each sort. The count at a choice says how many would be shown
/// after it, everything else of the filter staying.
public record Counts(List<Row> rows) {

    public Counts {
        rows = List.copyOf(rows);
    }

    /// So many proposals are alike in all that a filter asks for.
    ///
    /// @param section null for what stands in no section
    record Row(
            Stand stand,
            Topic topic,
            boolean namesPeople,
            Band band,
            @Nullable Integer section,
            int count) {

        boolean suits(Filter filter) {
            return (filter.stand() == null || filter.stand() == stand)
                    && (filter.band() == null || filter.band() == band)
                    && (filter.section() == null || Objects.equals(filter.section(), section))
                    && (filter.topic() == null
                            || filter.topic() == topic
                            || (filter.topic() == Topic.PEOPLE && namesPeople));
        }
    }

    public int of(Filter filter) {
        return rows.stream().filter(it -> it.suits(filter)).mapToInt(Row::count).sum();
    }

    /// The sections that have proposals, in order.
    public List<Integer> sections() {
        var sections = new TreeSet<Integer>();
        for (var row : rows) {
            var section = row.section();
            if (section != null) {
                sections.add(section);
            }
        }
        return List.copyOf(sections);
    }
}
