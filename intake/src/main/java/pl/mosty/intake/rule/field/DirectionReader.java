package pl.mosty.intake.rule.field;

import java.util.List;
import java.util.regex.Pattern;
import pl.mosty.intake.extraction.ActivityKind;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.country.CountryForm;

/// Tells which way an activity went: by its kind, by where it took place, by who came.
final class DirectionReader {

    private static final Pattern AT =
            Regex.anyCase("(?:^|\\s)(?:w|we|na|do|in|to|at)\\s+(?:\\p{L}+(?:m|ej|ego)\\s+)?$");
    private static final Pattern CAME =
            Regex.anyCase(
                    "(?:delegacj\\w+ (?:\\S+ ){0,4}z(?:e)? |\\bgości[eom]|odwiedził|przyjecha|przyby|wizyty w urzędzie|przebywa|goście)");
    private static final Pattern OWN_UNDERTAKING =
            Regex.anyCase(
                    "(?:uruchom|otwart|otwarci|zorganizowa|zainaugur|gościł|podjął|targ(?:i|ach)|jarmark|dożynk|piknik|wystaw|edycj|festyn)");
    private final Chapter chapter;

    DirectionReader(Chapter chapter) {
        this.chapter = chapter;
    }

    Direction read(ActivityKind kind, Scope scope, Span told, List<PlaceMention> foreign) {
        var text = chapter.text();
        var head = Chars.oneSpaced(scope.action().of(text));
        var words = Chars.oneSpaced(told.of(text));
        boolean abroad = foreign.stream().anyMatch(p -> at(p.start())) || inCountry(told);
        boolean home =
                chapter.places().within(scope.head()).stream()
                                .anyMatch(p -> p.place().polish() && at(p.start()))
                        || ofOwnAdjective(head);
        boolean came = CAME.matcher(words).find();
        return switch (kind) {
            case VISIT_OUT -> Direction.OUT;
            case VISIT_IN -> Direction.IN;
            case DIPLOMATIC_MEETING ->
                    CAME.matcher(head).find()
                            ? Direction.IN
                            : home ? Direction.LOCAL : Direction.NONE;
            case MEETING -> abroad ? Direction.OUT : came ? Direction.IN : Direction.NONE;
            case PROJECT_EVENT, MEMBERSHIP_EVENT -> abroad ? Direction.OUT : Direction.NONE;
            case EVENT ->
                    abroad
                            ? Direction.OUT
                            : home || OWN_UNDERTAKING.matcher(head).find()
                                    ? Direction.LOCAL
                                    : came ? Direction.IN : Direction.NONE;
            case OTHER -> Direction.NONE;
        };
    }

    /// `poznańskim maratonie` in Poznań's report.
    private boolean ofOwnAdjective(String head) {
        return head.matches(
                "(?isuU).*\\b"
                        + Pattern.quote(adjectiveStem())
                        + "\\w*(?:skim|ckim|skiej|ckiej)\\b.*");
    }

    private String adjectiveStem() {
        var name = chapter.own().name();
        return name == null || name.length() < 5 ? "\u0000" : name.substring(0, name.length() - 1);
    }

    /// Behind a preposition of place.
    boolean at(int start) {
        var before = chapter.text().substring(Math.max(0, start - 24), start);
        return AT.matcher(before).find();
    }

    /// The only place told behind a preposition of place is the own unit: a visit in return.
    boolean cameHome(Span told, List<PlaceMention> foreign) {
        boolean home =
                Words.of(chapter.text(), told).stream()
                        .anyMatch(w ->
                                w.capitalised()
                                        && chapter.own().isCalled(w.text())
                                        && at(w.start()));
        return home && foreign.stream().noneMatch(p -> at(p.start()));
    }

    private boolean inCountry(Span told) {
        return chapter.countries().within(told).stream()
                .anyMatch(c ->
                        c.form() != CountryForm.ADJECTIVE
                                && !c.country().code().equals("PL")
                                && at(c.start())
                                && c.start() - told.start() < 12);
    }
}
