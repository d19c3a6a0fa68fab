package pl.mosty.intake.rule.table;

import java.util.List;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.project.Projects;
import pl.mosty.intake.structure.Block.Row;

/// Each row of a table of projects is one: a column's head says `Projekt` or `Tytuł`, and another
/// one who pays for it, or the heading above speaks of projects.
public final class ProjectRow implements Rule {

    private static final Pattern NO_NAME =
            Regex.anyCase("[\\W\\d]*|(?:razem|ogółem|suma|łącznie|total|summe|brak)\\b.*");
    private static final int LONGEST = 160;

    @Override
    public String name() {
        return "project-row";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Lp. | Tytuł | Źródło finansowania | Partner | Wartość\n1 | Sad nad wodą | Interreg Polska – Słowacja | Graz | 9 000\n2 | Młode mosty | FMP | Brno | 7 000",
                "Projekty\n\n| Kwota | Partner | Program | Nazwa projektu |\n|---|---|---|---|\n| 900 EUR | Graz | Erasmus+ | „Młode mosty” |\n| 800 EUR | Brno | LIFE | Sad nad wodą |");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Termin | Tytuł | Miejsce\n4 maja 2021 r. | Sad nad wodą | Graz\n9 czerwca 2021 r. | Mosty | Brno");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            for (var table : Table.of(chapter, part)) {
                if (table.has(Column.PROJECT)
                        && !(table.has(Column.WHAT) && table.has(Column.DATE))) {
                    table.rows().forEach(row -> read(chapter, table, row, facts));
                }
            }
        }
    }

    private void read(Chapter chapter, Table table, Row row, Facts facts) {
        var text = chapter.text();
        var cell = table.cell(row, Column.PROJECT).orElse(null);
        if (cell == null
                || cell.end() - cell.start() > LONGEST
                || NO_NAME.matcher(cell.of(text)).matches()) {
            return;
        }
        var name = bare(text, cell);
        Projects.add(
                facts,
                new Evidence(name, name(), Calibration.of(name())),
                name.of(text),
                table.cell(row, Column.FUND).map(it -> Chars.oneSpaced(it.of(text))).orElse(null),
                table.part().ordinal());
    }

    /// Without the quotation marks around it.
    private static Span bare(String text, Span cell) {
        boolean quoted =
                cell.end() - cell.start() > 2
                        && "„“\"«".indexOf(text.charAt(cell.start())) >= 0
                        && "”“\"»".indexOf(text.charAt(cell.end() - 1)) >= 0;
        return quoted ? new Span(cell.start() + 1, cell.end() - 1) : cell;
    }
}
