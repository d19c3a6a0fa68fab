package pl.mosty.intake.rule.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.partner.Partners;
import pl.mosty.intake.structure.Block.Row;
import pl.mosty.polish.date.DateInterval;

/// Each row of a table of partners is a partnership: its head speaks of agreements or of partner
/// cities and regions, or the table lists cities under such a heading.
public final class PartnerRow implements Rule {

    private static final Pattern PARTNERS =
            Regex.anyCase(
                    "partnersk|bliźniacz|zaprzyjaźni|\\btwin|sister|partner(?:y|zy|stadt|city)");
    private static final Pattern NONE = Regex.anyCase("bez (?:\\p{L}+ )?umow|brak umow|nie zawart");

    @Override
    public String name() {
        return "partner-row";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto | Kraj | Rok podpisania umowy\nGraz | Austria | 4 maja 1999\nBrno | Czechy | 5 maja 2001",
                "Region partnerski\tUmowa z dnia\tDziałanie\tTermin\nStyria (Austria)\t12.05.2003\twizyta w Grazu\tmarzec 2018\nMolise (Włochy)\t29.10.2010\tprzyjazd chóru\tmaj 2018");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Termin | Miasto | Wydarzenie\n4–6 maja 2021 r. | Graz | Wizyta w oczyszczalni\n9 czerwca 2021 r. | Brno | Przyjazd chóru");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            for (var table : Table.of(chapter, part)) {
                if (isOfPartners(chapter, table)) {
                    table.rows().forEach(row -> read(chapter, table, row, facts));
                }
            }
        }
    }

    private static boolean isOfPartners(Chapter chapter, Table table) {
        boolean said =
                table.heads().stream().anyMatch(h -> PARTNERS.matcher(h.of(chapter.text())).find());
        boolean listed =
                table.part().kind() == SectionKind.PARTNER_CITIES && !table.has(Column.WHAT);
        return (table.has(Column.AGREEMENT) || said || listed)
                && (table.has(Column.PARTNER) || table.has(Column.COUNTRY));
    }

    private void read(Chapter chapter, Table table, Row row, Facts facts) {
        if (NONE.matcher(row.span().of(chapter.text())).find()) {
            return;
        }
        var cell = table.cell(row, Column.PARTNER).orElse(null);
        if (cell == null) {
            return;
        }
        for (var place : chapter.places().within(cell)) {
            if (!place.place().polish()) {
                var since = since(chapter, table, row);
                Partners.add(facts, Partners.of(chapter, place, since, name()));
                return;
            }
        }
    }

    private static @Nullable String since(Chapter chapter, Table table, Row row) {
        var cell =
                table.cell(row, Column.AGREEMENT)
                        .or(() ->
                                table.has(Column.WHAT)
                                        ? java.util.Optional.empty()
                                        : table.cell(row, Column.DATE))
                        .orElse(null);
        return cell == null ? null : since(chapter, cell);
    }

    private static @Nullable String since(Chapter chapter, Span cell) {
        return chapter.dates().within(cell).stream()
                .flatMap(d -> d.interval().stream())
                .filter(DateInterval::hasYear)
                .findFirst()
                .map(d -> d.start().toString())
                .orElse(null);
    }
}
