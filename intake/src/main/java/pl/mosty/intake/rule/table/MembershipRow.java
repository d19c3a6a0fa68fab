package pl.mosty.intake.rule.table;

import java.util.List;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.membership.MembershipList;
import pl.mosty.intake.structure.Block.Row;

/// Each row of a table of networks is a membership: a column's head says `Organizacja`, `Sieć`, and
/// another one since when, or what it costs; or the section is about memberships.
public final class MembershipRow implements Rule {

    private static final Pattern NETWORK =
            Regex.anyCase(
                    "^\\W*(?:nazwa )?(?:organizacj|sie(?:ć|ci)|stowarzysz|związ|zrzesz|network|organi[sz]ation|association|verband|netzwerk)\\p{L}*(?:[ /]+\\p{L}+){0,3}\\W*$");
    private static final Pattern NAME = Regex.anyCase("^\\W*(?:nazwa|name)\\W*$");
    private static final Pattern BELONGING =
            Regex.anyCase(
                    "składk|człon|przyst|wstąp|przynależ|\\bod\\b|member|fee|since|joined|beitr|seit");

    @Override
    public String name() {
        return "membership-row";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Organizacja | Rok przystąpienia | Składka\nLiga Miast Solnych | 1998 | 900 EUR\nRiver Towns Forum | 2004 | 500 EUR");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Organizacja | Dotacja | Zadanie\nFundacja Brama | 900 zł | plener\nKlub Żeglarski | 500 zł | regaty");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        var text = chapter.text();
        for (var part : chapter.outline().parts()) {
            for (var table : Table.of(chapter, part)) {
                boolean told =
                        part.kind() == SectionKind.MEMBERSHIPS
                                || table.heads().stream()
                                        .anyMatch(h -> BELONGING.matcher(h.of(text)).find());
                int column = column(text, table.heads(), part.kind() == SectionKind.MEMBERSHIPS);
                if (told && column >= 0) {
                    table.rows().forEach(row -> read(chapter, row, column, part.ordinal(), facts));
                }
            }
        }
    }

    /// @param listed the section is one of memberships, so that `Nazwa` says enough
    private static int column(String text, List<Span> heads, boolean listed) {
        for (int i = 0; i < heads.size(); i++) {
            boolean named = listed && NAME.in(heads.get(i).of(text));
            if (named || NETWORK.matcher(heads.get(i).of(text)).find()) {
                return i;
            }
        }
        return -1;
    }

    private void read(Chapter chapter, Row row, int column, int section, Facts facts) {
        if (column < row.cells().size()) {
            var evidence = new Evidence(row.cells().get(column), name(), Calibration.of(name()));
            MembershipList.read(chapter.text(), evidence, section, facts);
        }
    }
}
