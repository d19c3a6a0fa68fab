package pl.mosty.app.portal.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.page.Page;
import pl.mosty.app.portal.Sorting;
import pl.mosty.app.portal.entry.Entries;
import pl.mosty.app.portal.entry.Entry;
import pl.mosty.app.portal.photo.ActivityPhotos;
import pl.mosty.app.register.activity.Activities;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.PartnerLink;
import pl.mosty.app.register.activity.Visibility;

/// Puts the page of a year together.
@Component
class YearPages {

    private static final int MONTHS = 12;

    private final Activities activities;
    private final Entries entries;
    private final ActivityPhotos photos;

    YearPages(Activities activities, Entries entries, ActivityPhotos photos) {
        this.activities = activities;
        this.entries = entries;
        this.photos = photos;
    }

    /// Empty when the year has nothing published.
    Optional<YearPage> find(CityId city, int year, YearFilter filter, Page page) {
        var all = activities.list(city, year, Visibility.PUBLIC);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var shown = all.stream().filter(filter::allows).toList();
        var years =
                activities.years(city, Visibility.PUBLIC).stream()
                        .map(Activities.YearCount::year)
                        .toList();
        var at = years.indexOf(year);
        return Optional.of(
                new YearPage(
                        year,
                        filter,
                        months(entries.of(city, shown)),
                        perMonth(all),
                        all.size(),
                        named(
                                all.stream().map(it -> it.kind().name()).toList(),
                                it -> page.text("portal.kind." + it),
                                page),
                        named(
                                all.stream()
                                        .flatMap(it -> it.details().countries().stream())
                                        .toList(),
                                page::country,
                                page),
                        partners(all, page),
                        photos.of(city, shown),
                        at + 1 < years.size() ? years.get(at + 1) : null,
                        at > 0 ? years.get(at - 1) : null));
    }

    private static List<Month> months(List<Entry> entries) {
        var byDay =
                Comparator.comparing((Entry it) -> {
                    var date = it.activity().date();
                    return date == null ? "" : date.start().toString();
                });
        var months = new TreeMap<Integer, List<Entry>>();
        var open = new ArrayList<Entry>();
        for (var entry : entries.stream().sorted(byDay).toList()) {
            var month = month(entry.activity());
            (month == null ? open : months.computeIfAbsent(month, _ -> new ArrayList<>()))
                    .add(entry);
        }
        var list = new ArrayList<Month>();
        months.forEach((number, ofMonth) -> list.add(new Month(number, ofMonth)));
        if (!open.isEmpty()) {
            list.add(new Month(null, open));
        }
        return list;
    }

    private static List<Integer> perMonth(List<Activity> all) {
        var counts = new ArrayList<>(Collections.nCopies(MONTHS, 0));
        for (var activity : all) {
            var month = month(activity);
            if (month != null) {
                counts.set(month - 1, counts.get(month - 1) + 1);
            }
        }
        return counts;
    }

    private static @Nullable Integer month(Activity activity) {
        var date = activity.date();
        return date == null ? null : date.start().month();
    }

    private static Map<String, String> partners(List<Activity> all, Page page) {
        var names =
                all.stream()
                        .flatMap(it -> it.partners().stream())
                        .collect(
                                Collectors.toMap(
                                        PartnerLink::slug, PartnerLink::name, (a, _) -> a));
        return named(names.keySet(), it -> names.getOrDefault(it, it), page);
    }

    /// Each value once with its name, in the order of the names.
    private static Map<String, String> named(
            Collection<String> values, Function<String, String> name, Page page) {
        var named = new LinkedHashMap<String, String>();
        values.stream()
                .distinct()
                .sorted(Sorting.by(name, page.language()))
                .forEach(it -> named.put(it, name.apply(it)));
        return named;
    }
}
