package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.polish.country.Country;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.scan.Tokens;

/// The states that a text names, those that are no more among them: `Ambasador ZSRR`.
public final class NamedStates {

    private NamedStates() {}

    /// In the order of the text. `Serbia i Czarnogóra` is two states of today; an adjective
    /// (`żołnierze radzieccy`) names no state that is no more.
    static List<CountryMention> in(Tokens tokens) {
        var today = Countries.standard().mentions(tokens);
        var former =
                Countries.former().mentions(tokens).stream()
                        .filter(c -> c.form() != CountryForm.ADJECTIVE)
                        .filter(c -> inside(c, today) < 2)
                        .toList();
        if (former.isEmpty()) {
            return today;
        }
        var all = new ArrayList<>(former);
        today.stream().filter(c -> inside(c, former) == 0).forEach(all::add);
        all.sort(Comparator.comparingInt(CountryMention::start));
        return all;
    }

    /// How many of the others share words with it.
    private static long inside(CountryMention mention, List<CountryMention> others) {
        var span = new Span(mention.start(), mention.end());
        return others.stream()
                .filter(it -> it.start() < span.end() && span.start() < it.end())
                .count();
    }

    /// Leaves out states that were no more in the year, and those in whose place a state of today
    /// is told: `Brno (wówczas Czechosłowacja)` is in Czechia.
    public static void settle(Set<String> codes, @Nullable Integer year) {
        if (codes.isEmpty()) {
            return;
        }
        var today = new HashSet<>(codes);
        codes.removeIf(code ->
                Countries.former()
                        .find(code)
                        .filter(state -> isOver(state, year) || isFollowed(state, today))
                        .isPresent());
    }

    private static boolean isOver(Country state, @Nullable Integer year) {
        var ended = state.ended();
        return year != null && ended != null && ended < year;
    }

    private static boolean isFollowed(Country state, Set<String> codes) {
        return state.successors().stream().anyMatch(codes::contains);
    }
}
