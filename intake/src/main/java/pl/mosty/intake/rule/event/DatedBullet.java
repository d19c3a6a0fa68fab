package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Event;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Doubt;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Mark;
import pl.mosty.intake.structure.Nesting;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;
import pl.mosty.polish.date.Precision;

/// An item of a list that begins with its date is one activity. Rows of partners with the date of
/// their agreement are none.
public final class DatedBullet implements Rule {

    private static final Pattern BEFORE_DATE =
            Regex.anyCase(
                    "(?:\\d{4}(?:\\s?r\\.)?\\s?[-–—:]|w dni(?:u|ach)|dnia|dn\\.|od|w|on|(?:z|pod) końc(?:em|u)|pod koniec|na (?:początku|przełomie)|w połowie|początek|koniec|połowa)?\\s*(?:\\p{L}+[,]?\\s+)?");
    private static final Pattern YEAR =
            Regex.anyCase(
                    "\\s[-–—]\\s(?:obchody|wizyta|wyjazd|przyjazd|udział|wystawa|koncert|podpisanie|wymiana|pobyt|konferencja|spotkanie|festiwal|turniej|visit|besuch)");
    private static final Pattern PARTED = Regex.exact("\\s?[-–—:]\\s");
    private static final Pattern AND = Regex.anyCase("\\s*(?:oraz|i|and|und|,)\\s*");
    private static final Doubt[] MARKED = {};
    private static final Doubt[] UNMARKED = {Doubt.UNMARKED};
    private static final int LONGEST_BEFORE = 24;
    private static final int SHORTEST = 6;

    @Override
    public String name() {
        return "dated-bullet";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 7 maja – festyn polsko-czeski;\n • 2–4 czerwca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • 7 maja – festyn;\n  9 maja – spotkanie z delegacją z Lipska;\n • 2 czerwca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • 9.06. oraz 23.06. – lekcje czeskiego;\n • 2 lipca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • 3 maja – przyjazd delegacji z Brna. Dwa dni później odsłonięto pomnik w parku;\n • 2 lipca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • 3 maja – wizyta radnych z Brna; 7 czerwca – rewizyta chóru w Brnie, 9 września 2021 r. – koncert;\n • 2 lipca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • w maju delegacja pojechała na zjazd do Linzu, a poza tym radni byli na targach w Brnie;\n • 2 lipca – warsztaty.",
                "W 2021 r. odbyły się:\n\n • 12/02 – telekonferencja z merem Grazu,\n • 24-26/09 – turniej w Brnie.",
                "25 lat współpracy\n\n9 maja 1994 roku: podpisano porozumienie.\n\n1997 rok: po raz pierwszy urządzono obóz w Grazu.",
                "Kronika Dębowa 2021\n\nSTYCZEŃ. Chór śpiewa na balu w Linzu.\nMARZEC. Przyjeżdża młodzież z Brna.",
                "Kalendarium 2021\n\n28.05 posiedzenie komisji\n3.06 wizyta ambasadora Malty\n9 VII  zjazd chórów",
                "1999 – wznowiono kontakty:\n- maj – wyjazd radnych do Grazu\n\n2000 – luty – przyjazd radnych z Grazu\n- lipiec – festyn w Brnie",
                "Aktualności\n\n • Chór z Grazu w ratuszu\n\n   12 maja 2021\n   W sobotni wieczór 8 maja w ratuszu zaśpiewał chór z partnerskiego Grazu.\n • Straż\n\n   3 maja 2021\n   Burmistrz przyjął strażaków z Brna.",
                "KALENDARIUM 2019\n\nMAJ\n\n • 12 – spotkanie z merem Grazu;\n • 24–26 – targi w Brnie.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasta partnerskie:\n • Graz (Austria) – 3.05.1998 r.\n • Brno (Czechy) – 4.06.1999 r.",
                "W 2021 r. odbyły się:\n\n • 12 maja – konferencja w Grazu oraz targi w Brnie (odwołano).",
                "Konsul Austrii w Dębowie\n\n • JK\n • 2021-05-12 09:57:46\n\nDębowo leży nad rzeką.",
                "Projekt\n\n • 11-12-2018\nzdjecie_grupy_1\n \nDębowo leży nad rzeką.",
                "Aktualności\n\n • Graz w żałobie\n\n   12 maja 2021\n   Partnerskie miasto Graz opłakuje ofiary powodzi.",
                "Miasta partnerskie:\n • 3.05.1998 r. – Graz (Austria)\n • 4.06.1999 r. – Brno (Czechy)");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            var nesting = new Nesting(part);
            for (var block : part.blocks()) {
                var seen = nesting.at(block);
                if (block instanceof Bullet bullet) {
                    read(chapter, seen, bullet, facts);
                }
            }
        }
    }

    private void read(Chapter chapter, Part part, Bullet bullet, Facts facts) {
        var mention = dateAtStart(chapter, bullet.body());
        if (mention == null) {
            return;
        }
        var date = Dates.of(chapter, part, mention);
        var later = LaterDays.of(chapter, part, bullet.body(), date);
        int end = later.isEmpty() ? bullet.body().end() : later.getFirst().sentence().start();
        var told = Told.after(chapter.text(), mention.end(), end);
        if (told.end() - told.start() < SHORTEST
                || isPartnerRow(chapter, part, told)
                || Teasers.tellNothing(chapter, told)
                || Teasers.tellNoAct(chapter, mention, told)
                || Predicates.calledOff(Passage.of(chapter.text(), told))) {
            return;
        }
        var items = EnumeratedEvents.items(new Sentence(chapter, part, told, true, true));
        var day = Teasers.day(chapter, part, mention, date, told);
        var event = event(part, bullet, day, items.isEmpty() ? told : items.getFirst());
        facts.events().add(event);
        again(chapter, part, bullet, event, mention).ifPresent(facts.events()::add);
        items.stream()
                .skip(1)
                .forEach(i -> facts.events().add(further(part, i, own(chapter, part, i, date))));
        later.forEach(l -> facts.events().add(further(part, l.sentence(), l.days())));
    }

    private Event event(Part part, Bullet bullet, @Nullable DateInterval date, Span told) {
        return new Event(
                new Span(bullet.body().start(), told.end()),
                told,
                told,
                date,
                part,
                null,
                null,
                1,
                name(),
                bullet.mark() == Mark.BARE ? UNMARKED : MARKED);
    }

    /// `…, natomiast we wrześniu na zjeździe w Brnie`: the month of an event behind another one.
    private static @Nullable DateInterval own(
            Chapter chapter, Part part, Span item, @Nullable DateInterval first) {
        var told =
                first == null
                        ? null
                        : LaterDays.days(new Sentence(chapter, part, item, true, false), first);
        return told == null ? first : told;
    }

    private Event further(Part part, Span span, @Nullable DateInterval days) {
        return new Event(span, span, span, days, part, null, null, 1, name(), UNMARKED);
    }

    /// `9.06. oraz 23.06. – lekcje`: the same on another day.
    private Optional<Event> again(
            Chapter chapter, Part part, Bullet bullet, Event first, DateMention mention) {
        return chapter.dates().within(bullet.body()).stream()
                .filter(d -> d.start() > mention.end() && d.start() < first.told().end())
                .findFirst()
                .filter(d -> isExact(d) && areJoined(chapter, mention, d))
                .map(d ->
                        new Event(
                                new Span(d.start(), first.told().end()),
                                Told.after(chapter.text(), d.end(), first.told().end()),
                                first.told(),
                                Dates.of(chapter, part, d),
                                part,
                                null,
                                null,
                                1,
                                name(),
                                UNMARKED));
    }

    private static boolean areJoined(Chapter chapter, DateMention first, DateMention second) {
        int start = first.end();
        int end = second.start();
        return AND.matcher(chapter.text()).region(start, end).matches();
    }

    static @Nullable DateMention dateAtStart(Chapter chapter, Span body) {
        int limit = Math.min(body.end(), body.start() + LONGEST_BEFORE);
        for (var mention : chapter.dates().within(body)) {
            if (mention.start() > limit) {
                return null;
            }
            var before = chapter.text().substring(body.start(), mention.start());
            boolean at = before.isBlank() || BEFORE_DATE.matcher(before).matches();
            boolean year = before.isBlank() && isYearOf(chapter, mention.end(), body.end());
            return at && (isExact(mention) || year) ? mention : null;
        }
        return null;
    }

    /// `1997 – wizyta w Grazu`, `1997 rok: po raz pierwszy urządzono obóz`
    private static boolean isYearOf(Chapter chapter, int from, int to) {
        var parted = PARTED.matcher(chapter.text()).region(from, to);
        return YEAR.matcher(chapter.text()).region(from, to).lookingAt()
                || (parted.lookingAt() && PastTense.within(chapter, new Span(parted.end(), to)));
    }

    /// A year alone is an adverb, not the date of an entry.
    private static boolean isExact(DateMention mention) {
        return mention instanceof DateMention.Known known
                && known.days().precision() != Precision.YEAR;
    }

    /// `3.05.1998 r. – Graz (Austria)`: nothing but a place and its country.
    private static boolean isPartnerRow(Chapter chapter, Part part, Span told) {
        if (part.kind() != SectionKind.PARTNER_CITIES
                || !Character.isUpperCase(chapter.text().charAt(told.start()))) {
            return false;
        }
        int named = 0;
        for (var place : chapter.places().within(told)) {
            named += place.end() - place.start();
        }
        var bare = Regex.without(told.of(chapter.text()), "\\([^)]*\\)");
        return named > 0 && bare.strip().length() <= named + 16;
    }
}
