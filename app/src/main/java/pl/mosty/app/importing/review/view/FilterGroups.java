package pl.mosty.app.importing.review.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.mosty.app.importing.review.filter.Band;
import pl.mosty.app.importing.review.filter.Counts;
import pl.mosty.app.importing.review.filter.Filter;
import pl.mosty.app.importing.review.filter.Stand;
import pl.mosty.app.importing.review.filter.Topic;
import pl.mosty.app.importing.review.view.FilterGroup.Choice;
import pl.mosty.app.page.Page;

/// The choices that lead from one filter to others. What would show nothing is left out, unless it
/// is what is chosen now.
record FilterGroups(Filter filter, Counts counts, Page page) {

    /// @param sections what the chapter's sections are called, by ordinal
    List<FilterGroup> list(Map<Integer, String> sections) {
        var groups = new ArrayList<FilterGroup>();
        groups.add(stands());
        groups.add(topics());
        groups.add(bands());
        if (sections.size() > 1) {
            groups.add(sections(sections));
        }
        return groups;
    }

    private FilterGroup stands() {
        var choices = new ArrayList<Choice>();
        add(choices, page.text("review.filter.all"), filter.with((Stand) null));
        for (var it : Stand.values()) {
            add(choices, page.text("review.filter.state." + it), filter.with(it));
        }
        return new FilterGroup("state", page.text("review.filter.state"), choices);
    }

    private FilterGroup topics() {
        var choices = new ArrayList<Choice>();
        add(choices, page.text("review.filter.all"), filter.with((Topic) null));
        for (var it : Topic.values()) {
            add(choices, page.text("review.filter.type." + it), filter.with(it));
        }
        return new FilterGroup("type", page.text("review.filter.type"), choices);
    }

    private FilterGroup bands() {
        var choices = new ArrayList<Choice>();
        add(choices, page.text("review.filter.all"), filter.with((Band) null));
        for (var it : Band.values()) {
            add(choices, page.text("review.band." + it), filter.with(it));
        }
        return new FilterGroup("confidence", page.text("review.filter.confidence"), choices);
    }

    private FilterGroup sections(Map<Integer, String> sections) {
        var choices = new ArrayList<Choice>();
        add(choices, page.text("review.filter.all"), filter.withSection(null));
        sections.forEach((ordinal, name) -> add(choices, name, filter.withSection(ordinal)));
        return new FilterGroup("section", page.text("review.filter.section"), choices);
    }

    private void add(List<Choice> choices, String label, Filter chosen) {
        int count = counts.of(chosen);
        boolean current = chosen.equals(filter);
        if (count > 0 || current || choices.isEmpty()) {
            choices.add(new Choice(label, count, chosen.query(), current));
        }
    }
}
