package pl.mosty.intake.source.flow;

import java.util.Optional;
import java.util.regex.Pattern;

/// Years that a file's own details name.
public final class YearOf {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[5-9]|20)\\d{1,2}(?!\\d)");
    private static final Pattern FOUR = Pattern.compile("(?:19|20)\\d\\d");

    private YearOf() {}

    /// The one year that a title such as `Raport o stanie miasta za 2022 rok` names.
    public static Optional<Integer> title(String title) {
        var years = YEAR.matcher(title).results().map(it -> it.group()).distinct().toList();
        return years.size() == 1 && years.getFirst().length() == 4
                ? Optional.of(Integer.valueOf(years.getFirst()))
                : Optional.empty();
    }

    /// The year of an ISO date such as `2023-02-11T08:00:00Z`.
    public static Optional<Integer> date(String iso) {
        var matcher = FOUR.matcher(iso);
        return matcher.lookingAt()
                ? Optional.of(Integer.valueOf(matcher.group()))
                : Optional.empty();
    }
}
