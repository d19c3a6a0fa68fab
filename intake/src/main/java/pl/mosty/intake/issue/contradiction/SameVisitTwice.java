package pl.mosty.intake.issue.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Activity;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;
import pl.mosty.polish.date.writing.DateStyle;
import pl.mosty.polish.date.writing.DateWriter;

/// Two entries of different sections with overlapping days that name the same occasion: guests of
/// one marathon, told twice.
public final class SameVisitTwice implements Check {

    private static final Pattern OCCASION =
            Regex.anyCase(
                    "\\b(maraton|festiwal|jarmark|kongres|turniej|targi|targach|igrzysk|szczyt|jubileusz|zlot|karnawał|mistrzostw)\\p{L}*");

    @Override
    public String name() {
        return "same-visit-twice";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W ramach współpracy z partnerami zagranicznymi w 2021 r.:\n\n • 3–8 maja – goszczono biegaczy z Osaki, biorących udział w maratonie.\n\nMiasto Dębowo współpracowało z miastami partnerskimi. Przedstawiciele Miasta:\n\n • 5–9 maja – spotkali się z delegacją z Grazu; goście poznali organizację maratonu.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. odbyły się:\n\n • 3–8 maja – festiwal z udziałem gości z Osaki;\n • 9–12 maja – festiwal z udziałem gości z Grazu.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        var activities = reviewed.activities();
        var occasions = activities.stream().map(a -> occasions(reviewed.text(), a)).toList();
        for (int i = 0; i < activities.size(); i++) {
            if (occasions.get(i).isEmpty()) {
                continue;
            }
            for (int j = i + 1; j < Math.min(activities.size(), i + 60); j++) {
                var a = activities.get(i);
                var b = activities.get(j);
                if (a.section() != b.section()
                        && !Collections.disjoint(occasions.get(i), occasions.get(j))
                        && overlap(a.date(), b.date())) {
                    findings.add(new Finding(name(), b.evidence().span(), message(a.date()), null));
                }
            }
        }
        return findings;
    }

    private static Message message(@Nullable DateInterval date) {
        return new Message(
                "Ten wpis i wpis z datą %s dotyczą zapewne tego samego wydarzenia: sprawdź i połącz je."
                        .formatted(written(date, DateStyle.POLISH)),
                "This entry and the one of %s probably tell of the same event: check and join them."
                        .formatted(written(date, DateStyle.ENGLISH)));
    }

    private static String written(@Nullable DateInterval date, DateStyle style) {
        return date == null ? "" : DateWriter.write(date, style);
    }

    private static boolean overlap(@Nullable DateInterval a, @Nullable DateInterval b) {
        if (a == null
                || b == null
                || a.precision() != Precision.DAY
                || b.precision() != Precision.DAY
                || a.hasYear() != b.hasYear()) {
            return false;
        }
        return a.start().toString().compareTo(b.end().toString()) <= 0
                && b.start().toString().compareTo(a.end().toString()) <= 0;
    }

    private static Set<String> occasions(String text, Activity activity) {
        var found = new HashSet<String>();
        var matcher = OCCASION.matcher(Passage.of(text, activity.evidence().span()));
        while (matcher.find()) {
            found.add(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
        }
        return found;
    }
}
