package pl.mosty.app.importing.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pl.mosty.app.importing.draft.NameInText;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.Names;
import pl.mosty.report.lead.PartnerNames;

/// Finds partners' names in free text, in whatever case they stand.
///
/// @param names of the city, with the forms that it has corrected
record PartnerMentions(Names names) {

    /// The cases that a preposition can govern; a form that fits several cases is taken for one of
    /// these.
    private static final Map<String, Set<Case>> GOVERNED =
            Map.ofEntries(
                    Map.entry("w", EnumSet.of(Case.LOCATIVE)),
                    Map.entry("we", EnumSet.of(Case.LOCATIVE)),
                    Map.entry("o", EnumSet.of(Case.LOCATIVE)),
                    Map.entry("przy", EnumSet.of(Case.LOCATIVE)),
                    Map.entry("na", EnumSet.of(Case.LOCATIVE, Case.ACCUSATIVE)),
                    Map.entry("do", EnumSet.of(Case.GENITIVE)),
                    Map.entry("od", EnumSet.of(Case.GENITIVE)),
                    Map.entry("dla", EnumSet.of(Case.GENITIVE)),
                    Map.entry("z", EnumSet.of(Case.GENITIVE, Case.INSTRUMENTAL)),
                    Map.entry("ze", EnumSet.of(Case.GENITIVE, Case.INSTRUMENTAL)),
                    Map.entry("przez", EnumSet.of(Case.ACCUSATIVE)),
                    Map.entry("ku", EnumSet.of(Case.DATIVE)));

    /// Which case a form is taken for where nothing else tells.
    private static final List<Case> LIKELY =
            List.of(
                    Case.GENITIVE,
                    Case.LOCATIVE,
                    Case.INSTRUMENTAL,
                    Case.DATIVE,
                    Case.ACCUSATIVE,
                    Case.NOMINATIVE);

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[\\s\u00A0]+$");

    /// @param taken names already found, which stay
    List<NameInText> in(String text, List<String> partners, List<NameInText> taken) {
        var found = new ArrayList<>(taken);
        var searched = text.replace('\u00A0', ' ');
        for (var partner : partners) {
            for (var c : LIKELY) {
                find(searched, partner, c, found);
            }
        }
        found.sort(Comparator.comparingInt(NameInText::start));
        return found;
    }

    private void find(String text, String partner, Case c, List<NameInText> found) {
        var form = PartnerNames.inflect(names, partner, c);
        Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(form) + "(?![\\p{L}\\d-])")
                .matcher(text)
                .results()
                .filter(match ->
                        found.stream().noneMatch(it -> overlaps(it, match.start(), match.end())))
                .toList()
                .forEach(match ->
                        found.add(
                                new NameInText(
                                        match.start(),
                                        match.end() - match.start(),
                                        NameInText.Kind.PARTNER,
                                        partner,
                                        meant(text, match.start(), partner, form, c))));
    }

    private Case meant(String text, int start, String partner, String form, Case likely) {
        var before = WORD_BEFORE.matcher(text.substring(0, start));
        var governed =
                before.find()
                        ? GOVERNED.getOrDefault(before.group(1).toLowerCase(Locale.ROOT), Set.of())
                        : Set.<Case>of();
        return governed.stream()
                .filter(c -> PartnerNames.inflect(names, partner, c).equals(form))
                .findFirst()
                .orElse(likely);
    }

    private static boolean overlaps(NameInText name, int start, int end) {
        return name.start() < end && start < name.start() + name.length();
    }
}
