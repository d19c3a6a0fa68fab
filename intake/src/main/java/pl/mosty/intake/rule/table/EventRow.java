package pl.mosty.intake.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.event.Dates;
import pl.mosty.intake.structure.Block.Row;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.date.reading.DateReader;

/// Each row of a table with a column of dates and one that says what took place is an activity; the
/// cells that name a partner hold for the rows below whose own are empty.
public final class EventRow implements Rule {

    private static final Pattern NOTHING =
            Regex.anyCase(
                    "odwołan|nie (?:odby|podejm|doszł|zrealiz)|przełożon|cancel|postponed|abgesagt|verschoben|planowan");

    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    @Override
    public String name() {
        return "event-row";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Kontakty Dębowa w 2021 r.\n\nTermin | Kraj, miasto | Wydarzenie\n---|---|---\n4–6 maja | Austria, Graz | Wizyta studyjna w oczyszczalni\n9.06. | Czechy, Brno | Przyjazd chóru",
                "Partner\tDziałanie\tTermin\nGraz (Austria)\twizyta nauczycieli w Dębowie\t4 maja 2021\n\twyjazd chóru do Grazu\t9 maja 2021",
                "Wyjazdy zagraniczne w 2018 r.\n\nLp.\tTermin\tDokąd\tCel\n1.\t3–7 IX\tGraz, Austria\twizyta u partnera\n2.\tlipiec\tBrno, Czechy\tobóz językowy",
                "Kalendarium Dębowa, rok 2021\n\nKiedy | Co | Z kim\n---|---|---\nVIII | jarmark na rynku | Brno (Czechy)\n14 XI | wizyta nauczycieli w ratuszu | Graz (Austria)");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto | Kraj | Rok podpisania umowy\nGraz | Austria | 4 maja 1999\nBrno | Czechy | 5 maja 2001",
                "Pn | Wt | Śr\n1 | 2 | 3\n4 | 5 | 6");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            for (var table : Table.of(chapter, part)) {
                if (table.has(Column.DATE) && table.has(Column.WHAT)) {
                    read(chapter, table, facts);
                }
            }
        }
    }

    private void read(Chapter chapter, Table table, Facts facts) {
        List<Span> above = null;
        for (var row : table.rows()) {
            var whom = table.whom(row, above);
            above = whom;
            event(chapter, table, row, whom).ifPresent(facts.events()::add);
        }
    }

    private Optional<Event> event(Chapter chapter, Table table, Row row, List<Span> whom) {
        var what = table.cell(row, Column.WHAT).orElse(null);
        var when = table.cell(row, Column.DATE).orElse(null);
        if (what == null
                || when == null
                || what.end() - what.start() < 6
                || NOTHING.matcher(row.span().of(chapter.text())).find()) {
            return Optional.empty();
        }
        var date = date(chapter, table.part(), when);
        int start = row.span().start();
        for (var cell : row.cells()) {
            boolean ordinal = Regex.matches(cell.of(chapter.text()), "\\d{1,3}[.)]?|");
            if (!ordinal) {
                start = cell.start();
                break;
            }
        }
        var span = new Span(start, row.span().end());
        return Optional.of(
                new Event(
                                span,
                                what,
                                span,
                                date,
                                about(chapter, table, row, whom),
                                null,
                                null,
                                1,
                                name())
                        .at(table.cell(row, Column.VENUE).orElse(null)));
    }

    private static @Nullable DateInterval date(Chapter chapter, Part part, Span cell) {
        var dates = chapter.dates().within(cell);
        if (dates.isEmpty()) {
            return alone(chapter, part, cell);
        }
        var days = Dates.of(chapter, part, dates.getFirst());
        return days != null ? days : Dates.year(chapter, part, cell.start());
    }

    /// `maj`: a month whose cell says that it is a date.
    private static @Nullable DateInterval alone(Chapter chapter, Part part, Span cell) {
        var year = Dates.year(chapter, part, cell.start());
        var roman = MONTHS.indexOf(cell.of(chapter.text()).strip());
        if (roman >= 0) {
            return DateInterval.at(
                    new PartialDate(year == null ? null : year.start().year(), roman + 1, null));
        }
        for (var mention : DateReader.read(cell.of(chapter.text()))) {
            var days = mention.interval().orElse(null);
            if (days != null) {
                return days.hasYear() || year == null
                        ? days
                        : days.orInYear(Objects.requireNonNull(year.start().year()));
            }
        }
        return year;
    }

    /// The section as the row sees it: whom it was with stands above it like a heading.
    private static Part about(Chapter chapter, Table table, Row row, List<Span> whom) {
        var part = table.part();
        var headings = new ArrayList<>(part.headings());
        table.head(Column.WHERE_TO).ifPresent(headings::add);
        headings.addAll(whom);
        table.cell(row, Column.PEOPLE).filter(chapter::namesForeign).ifPresent(headings::add);
        return part.under(headings);
    }
}
