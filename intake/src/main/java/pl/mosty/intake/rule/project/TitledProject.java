package pl.mosty.intake.rule.project;

import java.util.List;
import java.util.Optional;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.rule.event.PastTense;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Part;

/// The page of a project: its title stands above `Mikroprojekt otrzymał wsparcie z …`, which does
/// not repeat it.
public final class TitledProject implements Rule {

    private static final Pattern FUNDED =
            Regex.anyCase(
                    "(?:ten )?(?:mikro)?projekt (?:ten )?(?:(?:otrzyma|uzyska|dosta)ł|jest|był|został) (?:\\S+ ){0,3}?(?:współfinansowan|finansowan|dofinansowan|wsparci|realizowan|środki)\\p{L}* ");

    /// Lines of a page beside its text, and titles that name no single project.
    private static final Pattern OTHER =
            Regex.anyCase(
                    "\\b(?:wersj|druk|pdf|player|cookies|strona|powrót|menu|aktualno|fundusz|dotacj|ogłosze|projekty|projektów|o projekcie|współprac|partnersk|informacj|tytuł|program)\\p{L}*\\b|^(?:mikro)?projekt$");

    /// Titles that tell of a visit.
    private static final Pattern NEWS =
            Regex.anyCase("\\b(?:re)?wizyt|\\b(?:odwiedzin|wyjazd|przyjazd|pobyt)");

    private static final int SHORTEST = 6;

    @Override
    public String name() {
        return "titled-project";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "20 LAT NAD RZEKĄ\n\nWersja do wydruku\n\nMikroprojekt otrzymał wsparcie z Europejskiego Funduszu Rozwoju Regionalnego w Programie Interreg.\n\nPartnerem jest Graz.",
                "Wspólne szlaki\n\nProjekt jest współfinansowany przez Unię Europejską z Funduszu Mikroprojektów.\n\nPartnerem jest Graz.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Aktualności\n\nProjekt jest współfinansowany przez Unię Europejską.\n\nPartnerem jest Graz.",
                "Wizyta młodzieży z Grazu\n\nProjekt był współfinansowany przez Unię Europejską.\n\nPartnerem jest Graz.",
                "Uczniowie pojechali do Brna\n\nProjekt był współfinansowany przez Unię Europejską.\n\nPartnerem jest Graz.",
                "Nowa sala\n\nProjekt budowlany otrzymał wójt. Salę otwarto w maju.\n\nPartnerem jest Graz.",
                "Wspólne szlaki\n\nProjekt „Mosty” jest współfinansowany przez Unię Europejską.\n\nPartnerem jest Graz.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            boolean funded =
                    part.blocks().stream()
                            .filter(Block.Paragraph.class::isInstance)
                            .map(Block::span)
                            .anyMatch(it -> isFunded(chapter, it));
            if (funded) {
                title(chapter, part)
                        .ifPresent(title ->
                                Projects.add(
                                        facts,
                                        new Evidence(title, name(), Calibration.of(name())),
                                        title.of(chapter.text()),
                                        null,
                                        part.ordinal()));
            }
        }
    }

    private static boolean isFunded(Chapter chapter, Span paragraph) {
        return FUNDED.matcher(chapter.text())
                .region(paragraph.start(), paragraph.end())
                .lookingAt();
    }

    private static Optional<Span> title(Chapter chapter, Part part) {
        return part.headings().reversed().stream()
                .filter(it -> it.end() - it.start() >= SHORTEST)
                .filter(it -> !OTHER.in(it.of(chapter.text())))
                .findFirst()
                .filter(it -> !NEWS.in(it.of(chapter.text())) && !PastTense.within(chapter, it));
    }
}
