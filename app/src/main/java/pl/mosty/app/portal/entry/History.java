package pl.mosty.app.portal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.mosty.app.register.activity.ActivityId;
import pl.mosty.app.register.photo.Photo;

/// Entries by year, the newest first, with their photographs.
public record History(List<YearPart> years, Map<ActivityId, List<Photo>> photos) {

    /// A year's entries.
    public record YearPart(int year, List<Entry> entries) {}

    public History {
        years = List.copyOf(years);
        photos = Map.copyOf(photos);
    }

    static History of(List<Entry> entries, Map<ActivityId, List<Photo>> photos) {
        var byYear = new TreeMap<Integer, List<Entry>>();
        for (var entry : entries) {
            byYear.computeIfAbsent(entry.activity().year(), _ -> new ArrayList<>()).add(entry);
        }
        var years =
                byYear.descendingMap().entrySet().stream()
                        .map(it -> new YearPart(it.getKey(), it.getValue()))
                        .toList();
        return new History(years, photos);
    }

    public List<Photo> photosOf(Entry entry) {
        return photos.getOrDefault(entry.activity().id(), List.of());
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    public int size() {
        return years.stream().mapToInt(it -> it.entries().size()).sum();
    }

    public int mostInAYear() {
        return years.stream().mapToInt(it -> it.entries().size()).max().orElse(0);
    }
}
