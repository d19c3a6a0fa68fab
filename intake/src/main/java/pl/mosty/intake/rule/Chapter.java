package pl.mosty.intake.rule;

import pl.mosty.intake.Hints;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.structure.Outline;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.DateReader;

/// A text with everything that was found in it before the rules run.
public final class Chapter {

    private final String text;
    private final Hints hints;
    private final Outline outline;
    private final Marks<DateMention> dates;
    private final Marks<PlaceMention> places;
    private final Years years;

    public Chapter(String text, Hints hints) {
        this.text = text;
        this.hints = hints;
        this.outline = Outline.of(text);
        this.dates = new Marks<>(DateReader.read(text), DateMention::start, DateMention::end);
        this.places =
                new Marks<>(
                        Places.standard().mentions(text, new Span(0, text.length())),
                        PlaceMention::start,
                        PlaceMention::end);
        this.years = Years.of(this);
    }

    public String text() {
        return text;
    }

    public Hints hints() {
        return hints;
    }

    public Outline outline() {
        return outline;
    }

    public Marks<DateMention> dates() {
        return dates;
    }

    public Marks<PlaceMention> places() {
        return places;
    }

    public Years years() {
        return years;
    }
}
