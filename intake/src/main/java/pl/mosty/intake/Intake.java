package pl.mosty.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.mosty.intake.extraction.DocumentInfo;
import pl.mosty.intake.extraction.Extraction;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Section;
import pl.mosty.intake.issue.Checks;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Index;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.SplitWords;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.OriginalSpans;
import pl.mosty.intake.rule.PhotoPlaces;
import pl.mosty.intake.rule.Rules;
import pl.mosty.intake.rule.field.ActivityReader;
import pl.mosty.intake.rule.field.SameVisit;
import pl.mosty.intake.rule.field.StayAbroad;
import pl.mosty.intake.rule.person.Captions;
import pl.mosty.intake.rule.person.FamilyNames;
import pl.mosty.intake.rule.person.KnownCountries;
import pl.mosty.intake.rule.person.PeopleReader;
import pl.mosty.intake.rule.person.Sides;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.counterpart.Counterparts;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.office.table.Offices;

/// Reads a report: its sections, activities, partnerships, memberships, projects, photos, and the
/// mistakes a proofreader would mark.
public final class Intake {

    public Intake() {}

    /// Opens the tables that the first text would otherwise wait for, in the order in which it asks
    /// for them: for a thread beside the one that reads it.
    public static void open() {
        Countries.standard().mentions("");
        Places.standard();
        Offices.standard();
        GivenNames.open();
        Names.shared();
        Counterparts.standard();
    }

    /// Reads the examples of all rules and checks: a rehearsal of what a text may ask for.
    public static void rehearse() {
        Stream.concat(Rules.all().stream(), Checks.all().stream())
                .flatMap(it -> Stream.concat(it.matching().stream(), it.others().stream()))
                .forEach(text -> new Intake().extract(text, Hints.NONE));
    }

    /// In time linear in the text; never fails for what the text says. A text of more than 120,000
    /// units, or with a line of more than 10,000, is read in pieces, see {@link #extract(Reader,
    /// Hints, Consumer)}.
    public Extraction extract(String text, Hints hints) {
        return extract(text, hints, _ -> {});
    }

    /// The same, telling how far it is.
    ///
    /// @param progress given how many UTF-16 units were read, after each piece of a long text
    public Extraction extract(String text, Hints hints, IntConsumer progress) {
        if (Pieces.isOne(text)) {
            return whole(text, hints);
        }
        var pieces = new ArrayList<Extraction>();
        try {
            var read = new AtomicInteger();
            extract(
                    new StringReader(text),
                    hints,
                    piece -> {
                        pieces.add(piece);
                        progress.accept(read.addAndGet(piece.document().text().length()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Joined.of(pieces, text);
    }

    /// Reads a text of any length in bounded memory, a piece at a time, each cut before a heading
    /// where there is one. Spans and numbers are those of the whole text, `document.text` is the
    /// piece's. Year and reporting unit are carried over; what is compared (the same person spelled
    /// two ways, counts against lists) is compared within a piece.
    public void extract(Reader text, Hints hints, Consumer<Extraction> pieces) throws IOException {
        var cutter = new Pieces(text, Pieces.LONGEST);
        var before = new OriginalSpans.Before(0, 0, 0, 0);
        var known = hints;
        for (var next = cutter.next(); next.isPresent(); next = cutter.next()) {
            var piece = whole(next.get(), known);
            pieces.accept(OriginalSpans.behind(before).of(piece, next.get()));
            before = before.and(piece);
            known = known.or(piece.document());
        }
    }

    private static Extraction whole(String text, Hints hints) {
        var joined = SplitWords.join(text);
        var read = Index.over(joined.text(), () -> read(joined.text(), hints));
        return joined.cuts().isEmpty() ? read : new OriginalSpans(joined::original).of(read, text);
    }

    private static Extraction read(String text, Hints hints) {
        var chapter = new Chapter(text, hints);
        var facts = Rules.read(chapter);
        facts.events().sort(Comparator.comparingInt(e -> e.span().start()));
        facts.memberships().sort(Comparator.comparingInt(m -> m.evidence().span().start()));
        var people = new PeopleReader(chapter);
        var reader =
                new ActivityReader(
                        chapter,
                        people,
                        facts.partnerships().stream()
                                .map(Partnership::partner)
                                .collect(Collectors.toSet()));
        var photos = new PhotoPlaces(chapter, facts.events(), facts.memberships(), facts.photos());
        var told = reader.read(facts.events(), photos::captions);
        var activities =
                KnownCountries.added(
                        FamilyNames.completed(
                                Sides.agreed(
                                        StayAbroad.told(
                                                chapter, SameVisit.joined(chapter.text(), told)))));
        return new Extraction(
                info(chapter),
                chapter.outline().parts().stream().map(Intake::section).toList(),
                activities,
                facts.partnerships(),
                facts.claims(),
                facts.memberships(),
                facts.projects(),
                photos.photos(),
                Checks.review(
                        new Reviewed(
                                chapter,
                                facts,
                                activities,
                                photos.photos(),
                                Captions.people(chapter, people, facts.photos()))));
    }

    private static DocumentInfo info(Chapter chapter) {
        var title = chapter.outline().title();
        return new DocumentInfo(
                chapter.language(),
                chapter.years().document().orElse(null),
                chapter.own().name(),
                title == null ? null : title.of(chapter.text()),
                chapter.text());
    }

    private static Section section(Part part) {
        return new Section(
                part.ordinal(),
                part.kind(),
                part.title().orElse(null),
                part.governs(),
                part.span());
    }
}
