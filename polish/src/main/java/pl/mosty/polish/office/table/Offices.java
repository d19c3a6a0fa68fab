package pl.mosty.polish.office.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.Office;
import pl.mosty.polish.office.OfficeCorrection;
import pl.mosty.polish.office.OfficeMention;
import pl.mosty.polish.office.OfficeReading;
import pl.mosty.polish.office.OfficeStyle;
import pl.mosty.polish.scan.PhraseTable;
import pl.mosty.polish.scan.Tokens;

/// The table of offices and ranks.
public final class Offices {

    /// Read when it is first asked for.
    private static final class Standard {
        static final Offices TABLE = new Offices(OfficeTable.read());
    }

    private record Phrase(Office office, OfficeReading reading) {}

    private final Map<String, List<OfficeForms>> offices;
    private final PhraseTable<Phrase> phrases = new PhraseTable<>(2100);

    private Offices(Map<String, List<OfficeForms>> offices) {
        this.offices = offices;
        offices.values().forEach(sets -> sets.forEach(this::addPhrases));
    }

    public static Offices standard() {
        return Standard.TABLE;
    }

    /// The same table with a city's own forms, which are written and found instead of the table's.
    ///
    /// @throws IllegalArgumentException when an office is unknown or has no forms of that gender
    public Offices corrected(List<OfficeCorrection> corrections) {
        if (corrections.isEmpty()) {
            return this;
        }
        var changed = new LinkedHashMap<>(offices);
        for (var correction : corrections) {
            var sets = new ArrayList<>(changed.getOrDefault(correction.office(), List.of()));
            int at = 0;
            while (at < sets.size() && sets.get(at).variant() != official(correction.gender())) {
                at++;
            }
            if (at == sets.size()) {
                throw new IllegalArgumentException("no such forms of " + correction.office());
            }
            sets.set(at, sets.get(at).with(correction.grammaticalCase(), correction.text()));
            changed.put(correction.office(), List.copyOf(sets));
        }
        return new Offices(changed);
    }

    /// Whether the office has forms of its own for a man, or for a woman as official writing has
    /// it.
    public boolean hasForms(String id, Gender gender) {
        return offices.getOrDefault(id, List.of()).stream()
                .anyMatch(set -> set.variant() == official(gender));
    }

    private static OfficeForms.Variant official(Gender gender) {
        return gender == Gender.FEMININE ? OfficeForms.Variant.WOMAN : OfficeForms.Variant.MAN;
    }

    /// The office whose nominative the words are, for a man or a woman, in small or capital
    /// letters.
    public Optional<Office> findByName(String name) {
        var found = mentions(name.strip());
        boolean whole =
                found.size() == 1
                        && found.getFirst().start() == 0
                        && found.getFirst().end() == name.strip().length()
                        && found.getFirst().cases().contains(Case.NOMINATIVE);
        return whole ? Optional.of(found.getFirst().office()) : Optional.empty();
    }

    private void addPhrases(OfficeForms set) {
        var cases = new LinkedHashMap<String, Set<Case>>();
        for (var grammaticalCase : Case.values()) {
            cases.computeIfAbsent(set.in(grammaticalCase), _ -> EnumSet.noneOf(Case.class))
                    .add(grammaticalCase);
        }
        var variant = set.variant();
        cases.forEach((form, possible) ->
                phrases.add(
                        form,
                        new Phrase(
                                set.office(),
                                new OfficeReading(
                                        variant.gender(),
                                        variant.plural(),
                                        variant == OfficeForms.Variant.WOMAN_BY_NOUN,
                                        possible))));
    }

    /// The version of the table and its day, as its head says it.
    public String version() {
        return OfficeTable.version();
    }

    /// In the order of the table, which is nearly that of precedence.
    public Collection<Office> list() {
        return offices.values().stream().map(sets -> sets.getFirst().office()).toList();
    }

    public Optional<Office> find(String id) {
        return Optional.ofNullable(offices.get(id)).map(sets -> sets.getFirst().office());
    }

    /// @throws IllegalArgumentException when there is no such office
    public Office get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no office " + id));
    }

    /// The offices that a text names, in its order and without overlap; the longest phrase wins.
    public List<OfficeMention> mentions(CharSequence text) {
        return mentions(Tokens.of(text));
    }

    /// As {@link #mentions(CharSequence)}, of a text that is cut already.
    public List<OfficeMention> mentions(Tokens tokens) {
        var found = new ArrayList<OfficeMention>();
        int at = 0;
        while (at < tokens.size()) {
            boolean may = phrases.mayStart(tokens.hash(at)) && tokens.isWord(at);
            var match = may ? phrases.longest(tokens, at) : null;
            if (match == null) {
                at++;
                continue;
            }
            var office = match.values().getFirst().office();
            found.add(
                    new OfficeMention(
                            tokens.start(at),
                            tokens.end(match.end() - 1),
                            office,
                            readings(office, match.values())));
            at = match.end();
        }
        return found;
    }

    /// What the phrase says of the office; several men and several women are often told alike.
    private static List<OfficeReading> readings(Office office, List<Phrase> phrases) {
        var readings = new ArrayList<OfficeReading>(phrases.size());
        for (var phrase : phrases) {
            boolean known = readings.contains(phrase.reading());
            if (!known && phrase.office().id().equals(office.id())) {
                readings.add(phrase.reading());
            }
        }
        return List.copyOf(readings);
    }

    /// @param gender masculine personal or feminine; any other counts as masculine, null too
    public String inflect(
            Office office, @Nullable Gender gender, Case grammaticalCase, OfficeStyle style) {
        var wanted =
                gender != Gender.FEMININE
                        ? List.of(OfficeForms.Variant.MAN)
                        : style.feminineNouns()
                                ? List.of(
                                        OfficeForms.Variant.WOMAN_BY_NOUN,
                                        OfficeForms.Variant.WOMAN,
                                        OfficeForms.Variant.MAN)
                                : List.of(OfficeForms.Variant.WOMAN, OfficeForms.Variant.MAN);
        return written(office, wanted, grammaticalCase, style);
    }

    /// `konsulami honorowymi`; of women alone, where the style has feminine nouns, `konsulkami
    /// honorowymi`.
    ///
    /// @param gender feminine when all of them are women
    public String inflectPlural(
            Office office, @Nullable Gender gender, Case grammaticalCase, OfficeStyle style) {
        boolean women = gender == Gender.FEMININE && style.feminineNouns();
        var wanted =
                women
                        ? List.of(OfficeForms.Variant.SEVERAL_WOMEN, OfficeForms.Variant.SEVERAL)
                        : List.of(OfficeForms.Variant.SEVERAL);
        return written(office, wanted, grammaticalCase, style);
    }

    /// How the holder is addressed in speech: `Panie Ambasadorze`, `Pani Ambasador`.
    public String address(Office office, Gender gender) {
        return new FormsOfAddress(this).inSpeech(office, gender);
    }

    private String written(
            Office office,
            List<OfficeForms.Variant> wanted,
            Case grammaticalCase,
            OfficeStyle style) {
        var sets = offices.getOrDefault(office.id(), List.of());
        for (var variant : wanted) {
            for (var set : sets) {
                if (set.variant() == variant) {
                    var form = set.in(grammaticalCase);
                    return style.capitals() ? capitals(form) : form;
                }
            }
        }
        throw new IllegalArgumentException("no form of the office " + office.id());
    }

    /// Every word with a capital but the little ones.
    private static String capitals(String form) {
        var text = new StringBuilder(form);
        for (int i = 0; i < text.length(); i++) {
            boolean starts = i == 0 || text.charAt(i - 1) == ' ';
            boolean little =
                    i > 0
                            && (form.startsWith("i ", i)
                                    || form.startsWith("do ", i)
                                    || form.startsWith("d’", i)
                                    || form.startsWith("a.i.", i));
            if (starts && !little) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
