package pl.mosty.report.composition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.PartialDate;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.name.Names;
import pl.mosty.polish.office.table.Offices;
import pl.mosty.report.chapter.Attendee;
import pl.mosty.report.chapter.Chapter;
import pl.mosty.report.chapter.ChapterSection;
import pl.mosty.report.chapter.ChapterSection.Layout;
import pl.mosty.report.chapter.Entry;
import pl.mosty.report.chapter.Entry.ActivityEntry;
import pl.mosty.report.chapter.Entry.MembershipEntry;
import pl.mosty.report.chapter.Entry.Renaming;
import pl.mosty.report.chapter.HouseStyle;
import pl.mosty.report.chapter.PhotoEntry;
import pl.mosty.report.lead.LeadTemplate;
import pl.mosty.report.lead.LeadValues;
import pl.mosty.report.lead.PartnerGroup;
import pl.mosty.report.lead.SectionSubject;

/// The records of an invented city.
final class Fixtures {

    private Fixtures() {}

    static final Language LANGUAGE =
            new Language(Names.shared(), Countries.standard(), Offices.standard());

    static Chapter chapter(ChapterSection... sections) {
        return chapter(HouseStyle.USUAL, sections);
    }

    static Chapter chapter(HouseStyle style, ChapterSection... sections) {
        var values =
                new LeadValues(
                        2022,
                        "Wierzbogród",
                        Map.of(PartnerGroup.PARTNER_CITIES, 10),
                        Map.of(PartnerGroup.PARTNER_COUNTIES, List.of("Hrabstwo Kilkenny")));
        return new Chapter(
                "Współpraca międzynarodowa", true, "Wierzbogród", values, style, List.of(sections));
    }

    static ChapterSection section(String lead, Entry... entries) {
        return section(lead, null, Layout.BULLETS, entries);
    }

    static ChapterSection prose(String lead, Entry... entries) {
        return section(lead, null, Layout.PROSE, entries);
    }

    static ChapterSection governing(Case governed, Entry... entries) {
        return section("Spotkania:", governed, Layout.BULLETS, entries);
    }

    static ChapterSection diplomaticMeetings(Entry... entries) {
        return section("Prezydent odbył spotkania z:", Case.INSTRUMENTAL, Layout.BULLETS, entries);
    }

    static ChapterSection diplomaticMeetings(Attendee attendee, String narrative) {
        return diplomaticMeetings(
                activity(days("2022-03-23", "2022-03-23"), List.of(attendee), narrative));
    }

    private static ChapterSection section(
            String lead, @Nullable Case governs, Layout layout, Entry... entries) {
        return new ChapterSection(
                "Dział",
                true,
                LeadTemplate.parse(lead),
                governs,
                layout,
                SectionSubject.NONE,
                Arrays.asList(entries),
                List.of());
    }

    static Entry activity(@Nullable DateInterval date, String narrative, PhotoEntry... photos) {
        return new ActivityEntry(date, List.of(), narrative, List.of(photos), List.of());
    }

    static Entry activity(DateInterval date, List<Attendee> attendees, String narrative) {
        return new ActivityEntry(date, attendees, narrative, List.of(), List.of());
    }

    static Entry membership(String name, String before, int year) {
        return new MembershipEntry(
                name, "organizacja", new Renaming(before, year), null, List.of(), List.of());
    }

    static Attendee ambassador(String name, Gender gender, String country) {
        return new Attendee(name, gender, "Ambasador", country, null, null);
    }

    static Attendee consul(String name, String country, String seat) {
        return new Attendee(
                name, Gender.MASCULINE_PERSONAL, "Konsul Generalny", country, null, seat);
    }

    static PhotoEntry photo(String caption, String alternative, String source) {
        return new PhotoEntry(null, caption, alternative, source);
    }

    static DateInterval days(String from, String to) {
        return new DateInterval(
                PartialDate.of(java.time.LocalDate.parse(from)),
                PartialDate.of(java.time.LocalDate.parse(to)));
    }

    static DateInterval month(String month) {
        var parts = month.split("-", -1);
        return DateInterval.at(
                new PartialDate(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), null));
    }
}
