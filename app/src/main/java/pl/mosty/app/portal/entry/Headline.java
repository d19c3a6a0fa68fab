package pl.mosty.app.portal.entry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.mosty.app.register.activity.Activity;
import pl.mosty.app.register.activity.Participant;
import pl.mosty.app.register.person.PostTitle;
import pl.mosty.intake.extraction.ActivityKind;

/// Makes a headline out of an activity. The register stores only the words that no field holds, so
/// the people of a meeting are put before them, and a bullet that went on from its section's lead
/// (`spotkania z:` `Korpusem Konsulów`) gets a beginning of its own.
final class Headline {

    private static final Locale POLISH = Locale.of("pl", "PL");
    private static final Pattern OPENING = Pattern.compile("^[\\s;,:.–—-]+");
    private static final Pattern CLOSING = Pattern.compile("[\\s;,:.–—-]+$");

    /// A semicolon, or the end of a sentence before a capital letter.
    private static final Pattern CLAUSE =
            Pattern.compile(";\\s+|(?<=\\p{Ll}{3})\\.\\s+(?=[\\p{Lu}\\d„])");

    /// `ze` stands before a sibilant or `w`, `l` that another consonant follows.
    private static final Pattern ZE =
            Pattern.compile("(?iu)^(?>sz|[sśzźż]|w(?=[sz])|l(?=w))[^aąeęioóuy\\s].*");

    private Headline() {}

    static Entry of(Activity activity, boolean instrumental) {
        var words = OPENING.matcher(activity.narrative()).replaceFirst("");
        var people = activity.participants().stream().filter(Participant::inLead).toList();
        if (!people.isEmpty()) {
            return new Entry(activity, named(people), sentence(words));
        }
        var parts = CLAUSE.split(words, 2);
        var first = CLOSING.matcher(parts[0]).replaceFirst("");
        var rest = parts.length > 1 ? sentence(parts[1]) : "";
        return new Entry(activity, instrumental ? meetingWith(first) : capitalised(first), rest);
    }

    /// Whether a bullet of such a kind under a lead that asks for the instrumental is a meeting.
    static boolean isMeeting(ActivityKind kind) {
        return kind == ActivityKind.DIPLOMATIC_MEETING || kind == ActivityKind.MEETING;
    }

    private static String named(List<Participant> people) {
        return people.stream()
                .map(it ->
                        it.post() == null ? it.name() : it.name() + ", " + PostTitle.of(it.post()))
                .collect(Collectors.joining("; "));
    }

    private static String meetingWith(String phrase) {
        return (ZE.matcher(phrase).matches() ? "Spotkanie ze " : "Spotkanie z ") + phrase;
    }

    private static String sentence(String words) {
        var trimmed = CLOSING.matcher(words).replaceFirst("");
        return trimmed.isEmpty() ? "" : capitalised(trimmed) + ".";
    }

    private static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(POLISH) + words.substring(1);
    }
}
