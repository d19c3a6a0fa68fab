package pl.mosty.intake.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.reading.Remembered;
import pl.mosty.intake.reading.Trait;

/// Finds places by their names; forms of these are made when a word first asks for them.
public final class Places {

    private static final int LEAST = 5;
    private static final List<String> UNIT_NOUNS =
            List.of("obwo", "obwó", "rejon", "kraj", "komitat", "okręg", "żupan");
    private final PlaceTable table;

    /// Of the standard table, which every text asks.
    private @Nullable Trait<List<PlaceName>> begun;

    private final Remembered<Optional<Place>> found = new Remembered<>();
    private final Remembered<Optional<Place>> near = new Remembered<>();

    /// Further ones, asked where the table has no longer name.
    private final @Nullable Towns towns;

    private Places(PlaceTable table, @Nullable Towns towns) {
        this.table = table;
        this.towns = towns;
    }

    /// A table of these places alone.
    public static Places of(List<Place> places) {
        return new Places(PlaceTable.of(places), null);
    }

    public static Places standard() {
        return Standard.PLACES;
    }

    /// The places named within the span, longest names first taken, none inside another. A name
    /// begins with a capital or a unit's noun.
    public List<PlaceMention> mentions(String text, Span span) {
        var mentions = new ArrayList<PlaceMention>();
        var words = LetterRuns.of(text, span);
        for (int i = 0; i < words.size(); ) {
            var found = mayBegin(text, words.get(i)) ? at(text, words, i) : null;
            if (found == null || isNounAlone(text, words.get(i), found)) {
                i++;
                continue;
            }
            mentions.add(found);
            while (i < words.size() && words.get(i).start() < found.end()) {
                i++;
            }
        }
        return mentions;
    }

    /// `obwód lwowski`, `krajem koszyckim`: a unit's noun may be small.
    private static boolean mayBegin(String text, Span word) {
        char first = text.charAt(word.start());
        return Character.isUpperCase(first)
                || ("okrż".indexOf(first) >= 0 && isUnitNoun(text, word.start()));
    }

    private static boolean isUnitNoun(String text, int at) {
        for (var noun : UNIT_NOUNS) {
            if (text.startsWith(noun, at)) {
                return true;
            }
        }
        return false;
    }

    /// `krajowa`
    private static boolean isNounAlone(String text, Span word, PlaceMention found) {
        return found.end() == word.end() && !Character.isUpperCase(text.charAt(word.start()));
    }

    private @Nullable PlaceMention at(String text, List<Span> words, int i) {
        var form = Form.of(text, words.get(i).start(), words.get(i).end());
        return longest(text, words, i, begun == null ? begunBy(form) : form.get(begun));
    }

    /// The names that the word may begin, those of the table first.
    private List<PlaceName> begunBy(Form word) {
        var names = new ArrayList<PlaceName>();
        for (var name : table.beginningAs(word.lower())) {
            if (name.beginsWith(word.lower())) {
                names.add(name);
            }
        }
        if (towns != null) {
            names.addAll(towns.beginning(word.text()));
        }
        return List.copyOf(names);
    }

    private static @Nullable PlaceMention longest(
            String text, List<Span> words, int i, List<PlaceName> names) {
        PlaceMention best = null;
        for (var entry : names) {
            int last = entry.matches(text, words, i);
            if (last >= 0 && (best == null || words.get(last).end() > best.end())) {
                best =
                        new PlaceMention(
                                words.get(i).start(),
                                words.get(last).end(),
                                entry.place(),
                                entry.spelling());
            }
        }
        return best;
    }

    /// The place of that name in the nominative, in any of its spellings.
    public Optional<Place> find(String name) {
        return found.get(name, this::lookUp);
    }

    private Optional<Place> lookUp(String name) {
        return mentions(name, new Span(0, name.length())).stream()
                .filter(m -> m.end() - m.start() == name.length())
                .map(PlaceMention::place)
                .findFirst();
    }

    /// The place whose longer name differs from the given one by a single letter lost, added or
    /// changed; empty where it is a known name.
    public Optional<Place> similar(String name) {
        return name.length() < 8 ? Optional.empty() : near.get(name, this::findSimilar);
    }

    private Optional<Place> findSimilar(String name) {
        if (find(name).isPresent()) {
            return Optional.empty();
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return table.beginningAs(lower).stream()
                .filter(e -> OneLetter.apart(e.lower(), lower))
                .map(PlaceName::place)
                .findFirst();
    }

    /// The place of which a form differs from the word by one letter, with that form.
    public Optional<NearForm> nearMiss(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (var entry : table.beginningAs(lower)) {
            if (entry.words().size() != 1 || entry.words().getFirst().length() < LEAST) {
                continue;
            }
            if (OneLetter.apart(entry.words().getFirst(), lower)) {
                return Optional.of(new NearForm(entry.place(), entry.spelling()));
            }
            for (var form : entry.firstForms().stream().sorted().toList()) {
                if (form.length() >= LEAST && OneLetter.apart(form, lower)) {
                    return Optional.of(
                            new NearForm(
                                    entry.place(),
                                    Character.toUpperCase(form.charAt(0)) + form.substring(1)));
                }
            }
        }
        return Optional.empty();
    }

    /// A form of a place's name, with its capital.
    public record NearForm(Place place, String form) {}

    /// The place of an adjective such as `heskim`, in any form.
    public Optional<Place> findByAdjective(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (var ending : List.of("iego", "iemu", "iej", "imi", "ich", "im", "ie", "ą", "a", "i")) {
            if (lower.endsWith(ending)) {
                var stem = lower.substring(0, lower.length() - ending.length());
                var place = table.byAdjective(stem + "i");
                if (place != null) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /// Initialised on first use.
    private static final class Standard {
        private static final Places PLACES = read();

        private static Places read() {
            var places = new Places(PlaceTable.read(), Towns.read());
            places.begun = Trait.of(places::begunBy);
            return places;
        }
    }
}
