package pl.mosty.polish.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;

/// An office that a text names, at `[start, end)` in UTF-16 units.
public record OfficeMention(int start, int end, Office office, List<OfficeReading> readings) {

    public OfficeMention {
        readings = List.copyOf(readings);
    }

    /// The cases that the form can stand for.
    public Set<Case> cases() {
        var cases = EnumSet.noneOf(Case.class);
        readings.forEach(reading -> cases.addAll(reading.cases()));
        return cases;
    }

    /// The holder's gender where the form alone tells it (`Ambasadorem`, `Konsul Generalną`), or
    /// null (`Ambasador`).
    public @Nullable Gender gender() {
        return gender(EnumSet.allOf(Case.class));
    }

    /// The holder's gender where the form in the governed case tells it: `Ambasador` where the
    /// instrumental is demanded is a woman. Null where it does not.
    public @Nullable Gender genderIn(Case governed) {
        return gender(EnumSet.of(governed));
    }

    /// Whether it can only be several people.
    public boolean isPlural() {
        return readings.stream().allMatch(OfficeReading::plural);
    }

    /// Whether a feminine noun says it that official writing does without: `Ambasadorką`.
    public boolean isByNoun() {
        return readings.stream().anyMatch(OfficeReading::byNoun);
    }

    private @Nullable Gender gender(Set<Case> governed) {
        var genders =
                readings.stream()
                        .filter(reading -> !reading.plural())
                        .filter(reading -> reading.cases().stream().anyMatch(governed::contains))
                        .map(OfficeReading::gender)
                        .distinct()
                        .toList();
        return genders.size() == 1 ? genders.getFirst() : null;
    }
}
