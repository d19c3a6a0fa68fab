package pl.mosty.report.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Makes a template of a lead that an office has written: the year, counts and names that the
/// register knows become placeholders in the case they stand in, all other words stay.
public final class LeadRecogniser {

    private final Names names;

    public LeadRecogniser(Names names) {
        this.names = names;
    }

    /// Composing the template with the same values gives the lead back, unit for unit except that
    /// names get plain spaces.
    ///
    /// @param sentences those of the lead's sentences that tell an activity, in order
    public LeadTemplate recognise(
            String lead, LeadValues values, SectionSubject subject, List<String> sentences) {
        var search = new Search(lead);
        sentences.forEach(sentence -> search.first(sentence, LeadPart.Fixed.ACTIVITY));
        for (var group : PartnerGroup.values()) {
            for (var c : Case.values()) {
                search.all(counted(values, group, c), new LeadPart.Count(group, c));
                search.all(named(values, group, c), new LeadPart.Partners(group, c));
            }
        }
        search.all(subject.project(), LeadPart.Fixed.PROJECT);
        search.all(subject.network(), LeadPart.Fixed.NETWORK);
        search.all(subject.programme(), LeadPart.Fixed.PROGRAMME);
        for (var c : Case.values()) {
            search.all(names.inflect(values.unit(), NameKind.PLACE, null, c), new LeadPart.Unit(c));
        }
        search.year(values.year());
        return search.template();
    }

    private static @Nullable String counted(LeadValues values, PartnerGroup group, Case c) {
        int count = values.count(group);
        return count == 0 ? null : CountedPartners.write(count, group, c);
    }

    private @Nullable String named(LeadValues values, PartnerGroup group, Case c) {
        var partners = values.partners(group);
        return partners.isEmpty() ? null : PartnerNames.inflect(names, partners, c);
    }

    /// The places found so far; what is found first keeps its words.
    private static final class Search {

        private record Found(int start, int end, LeadPart part) {}

        private final String lead;
        private final String searched;
        private final List<Found> found = new ArrayList<>();

        Search(String lead) {
            this.lead = lead;
            searched = lead.replace('\u00A0', ' ');
        }

        void first(String words, LeadPart part) {
            int at = lead.indexOf(words);
            if (at >= 0) {
                add(at, at + words.length(), part);
            }
        }

        void all(@Nullable String words, LeadPart part) {
            if (words != null && !words.isBlank()) {
                every("(?<![\\p{L}\\d-])" + Pattern.quote(words) + "(?![\\p{L}\\d-])", part);
            }
        }

        /// Only where it says that it is a year: `w 2022 roku`, `w 2022 r.`.
        void year(int year) {
            every("(?<!\\d)" + year + "(?= ?(?:r\\.|rok))", LeadPart.Fixed.YEAR);
        }

        private void every(String regex, LeadPart part) {
            Pattern.compile(regex)
                    .matcher(searched)
                    .results()
                    .forEach(match -> add(match.start(), match.end(), part));
        }

        private void add(int start, int end, LeadPart part) {
            if (found.stream().noneMatch(other -> start < other.end && other.start < end)) {
                found.add(new Found(start, end, part));
            }
        }

        LeadTemplate template() {
            found.sort(Comparator.comparingInt(Found::start));
            var parts = new ArrayList<LeadPart>();
            int from = 0;
            for (var one : found) {
                addWords(parts, from, one.start);
                parts.add(one.part);
                from = one.end;
            }
            addWords(parts, from, lead.length());
            return new LeadTemplate(parts);
        }

        private void addWords(List<LeadPart> parts, int from, int to) {
            if (from < to) {
                parts.add(new LeadPart.Words(lead.substring(from, to)));
            }
        }
    }
}
