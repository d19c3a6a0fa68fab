package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.mosty.intake.Hints;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Language;
import pl.mosty.intake.reading.Sentences;
import pl.mosty.intake.reading.Signs;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.act.word.Tagger;
import pl.mosty.intake.structure.Outline;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.reading.DateReader;
import pl.mosty.polish.office.OfficeMention;
import pl.mosty.polish.office.table.Offices;
import pl.mosty.polish.scan.Tokens;

/// A text with everything that was found in it before the rules run.
public final class Chapter {

    private static final int LONGEST_BEFORE = 40;
    private final String text;
    private final Hints hints;
    private final String language;
    private final Outline outline;
    private final Words words;
    private final Signs signs;
    private final Tagger tagger;
    private final Map<Span, List<Span>> sentences = new HashMap<>();
    private final Map<Span, Passage> spaced = new HashMap<>();
    private final Marks<Part> parts;
    private final Marks<DateMention> dates;
    private final Marks<PlaceMention> places;
    private final List<NearMiss> misspelt;
    private final Marks<CountryMention> countries;
    private final Marks<OfficeMention> offices;
    private final OwnUnit own;
    private final Years years;

    /// The month that is all of the span's words, which as such are no date of a sentence.
    public Optional<DateMention> monthAlone(Span value) {
        return Optional.ofNullable(ShortDates.monthAlone(text, value));
    }

    public Chapter(String text, Hints hints) {
        this.text = text;
        this.hints = hints;
        var layout = Outline.of(text);
        var tokens = Tokens.of(text);
        this.words = new Words(text);
        this.language = Language.of(words);
        this.signs = Signs.of(text);
        this.tagger = new Tagger(text, language, words);
        this.dates =
                new Marks<>(
                        PageStamps.without(
                                ShortDates.with(dates(tokens), text, layout.parts()), text),
                        DateMention::start,
                        DateMention::end);
        var named =
                new Marks<>(
                        language.equals("de")
                                ? GermanCountries.mentions(text)
                                : RegionAdjectives.with(NamedStates.in(tokens), words),
                        CountryMention::start,
                        CountryMention::end);
        this.offices =
                new Marks<>(
                        Offices.standard().mentions(tokens),
                        OfficeMention::start,
                        OfficeMention::end);
        var exact = NamedPlaces.of(text, words, named);
        this.misspelt = NearMiss.of(text, words, exact);
        var all = new ArrayList<>(exact);
        misspelt.forEach(m -> all.add(m.mention()));
        all.sort(Comparator.comparingInt(PlaceMention::start));
        this.places = new Marks<>(all, PlaceMention::start, PlaceMention::end);
        this.outline = ListedKinds.of(layout, text, places);
        this.parts = new Marks<>(outline.parts(), p -> p.span().start(), p -> p.span().end());
        this.countries =
                new Marks<>(
                        named.all().stream().filter(c -> !isPartOfPlace(c)).toList(),
                        CountryMention::start,
                        CountryMention::end);
        this.own = OwnUnit.of(text, hints, places);
        this.years = Years.of(this);
    }

    /// Months that lose an accent in careless typing are read with it: `30 wrzesnia`.
    private List<DateMention> dates(Tokens tokens) {
        boolean careless = text.contains("wrzesni") || text.contains("pazdziernik");
        return careless
                ? DateReader.read(
                        text.replace("wrzesni", "wrześni").replace("pazdziernik", "październik"))
                : DateReader.read(tokens);
    }

    /// `Emilia-Romania` names no Romania.
    private boolean isPartOfPlace(CountryMention country) {
        return places.anyWithin(
                new Span(Math.max(0, country.start() - LONGEST_BEFORE), country.end()),
                p -> p.start() < country.start() && p.end() >= country.end());
    }

    public String text() {
        return text;
    }

    /// ISO 639-1.
    public String language() {
        return language;
    }

    public Hints hints() {
        return hints;
    }

    public Words words() {
        return words;
    }

    /// The places of all that is neither letter nor the space between two words.
    public Signs signs() {
        return signs;
    }

    /// Its words with their classes.
    public Tagger tagger() {
        return tagger;
    }

    /// The sentences of a block, a lead or an activity's words, split once however many rules ask.
    public List<Span> sentences(Span span) {
        return sentences.computeIfAbsent(span, it -> List.copyOf(Sentences.of(text, it)));
    }

    /// The words with one space between them, of either kind, made once however many rules ask.
    public Passage evenlySpaced(Span span) {
        return spaced.computeIfAbsent(span, it -> Chars.evenlySpaced(text, it));
    }

    public Outline outline() {
        return outline;
    }

    /// The section in which the place lies.
    public Optional<Part> partAt(int place) {
        int last = parts.before(place + 1) - 1;
        return last < 0 ? Optional.empty() : Optional.of(parts.all().get(last));
    }

    public Marks<DateMention> dates() {
        return dates;
    }

    public Marks<PlaceMention> places() {
        return places;
    }

    /// Words taken for a place although a letter is wrong.
    public List<NearMiss> misspelt() {
        return misspelt;
    }

    public Marks<CountryMention> countries() {
        return countries;
    }

    public Marks<OfficeMention> offices() {
        return offices;
    }

    /// Whether the words name a place or state abroad.
    public boolean namesForeign(Span words) {
        return places.anyWithin(words, p -> !p.place().polish())
                || countries.anyWithin(words, c -> !c.country().code().equals("PL"));
    }

    public OwnUnit own() {
        return own;
    }

    public Years years() {
        return years;
    }
}
