package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateMention;

/// Days without a year amid a sentence: `zorganizowano 2.10. seminarium`, `przyjechał 10 V na
/// targi`, `na festiwal (18–20 X)`. A month in two digits closed by a full stop, or a Roman one, is
/// a day there unless a word before it makes it a number of something.
final class RunningDates {

    /// What a number names behind these is no day.
    private static final Pattern LABEL =
            Regex.anyCase(
                    "(?:\\b(?:nr|numer\\p{L}*|pkt|ust|art|poz|str|tab|tabela|rys|rozdz|rozdział|klas\\p{L}*|kl|godz\\p{L}*|o|tom|cz|część|zał|ul|vol|no|lp)\\.?|[§#№])\\s*$");

    /// `, a 22.04 do rozmów dołączyło Dębowo`: behind another day no full stop is needed.
    private static final Pattern AND = Regex.anyCase("(?:, a|\\boraz) $");

    /// `w dn. 5–7.06. Burmistrz …`: behind a word for days no full stop is needed, nor a small
    /// letter.
    private static final Pattern GOVERNED =
            Regex.anyCase("(?<!\\p{L})(?:dn\\.|dniach|dniu|dnia) (?:od )?$");

    private static final int BEFORE = 14;

    private RunningDates() {}

    /// @param known dates that are read already, in the text's order
    /// @param found to which those are added that overlap none of both
    static void add(String text, List<DateMention> known, List<DateMention> found) {
        var added = new ArrayList<DateMention>();
        var taken = new Marks<>(known, DateMention::start, DateMention::end);
        var days = DayNotation.DAYS.matcher(text);
        for (int at = 0;
                at < text.length() && days.region(at, text.length()).find();
                at = days.end()) {
            if (isStopped(text, days)) {
                add(text, DayNotation.days(days), taken, added);
            }
        }
        var roman = DayNotation.ROMAN.matcher(text);
        for (int at = 0;
                at < text.length() && roman.region(at, text.length()).find();
                at = roman.end()) {
            add(text, roman.group(4).equals("I") ? null : DayNotation.roman(roman), taken, added);
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        var read = new Marks<>(List.copyOf(found), DateMention::start, DateMention::end);
        added.stream()
                .filter(d -> !read.cover(d.start()))
                .filter(d -> ShortDates.isFree(read, d.start(), d.end()))
                .forEach(found::add);
    }

    private static boolean isStopped(String text, Matcher days) {
        int end = days.end();
        var before = text.substring(Math.max(0, days.start() - BEFORE), days.start());
        boolean governed = GOVERNED.in(before);
        return (days.group(4).length() == 2 || governed)
                && (text.charAt(end - 1) == '.' || governed || AND.in(before))
                && (end == text.length()
                        || ";,)".indexOf(text.charAt(end)) >= 0
                        || (Chars.isSpace(text.charAt(end))
                                && end + 1 < text.length()
                                && (governed || Character.isLowerCase(text.charAt(end + 1)))));
    }

    private static void add(
            String text,
            @Nullable DateMention mention,
            Marks<DateMention> taken,
            List<DateMention> added) {
        if (mention != null
                && isAmidSentence(text, mention.start())
                && ShortDates.isFree(taken, mention.start(), mention.end())) {
            added.add(mention);
        }
    }

    private static boolean isAmidSentence(String text, int at) {
        boolean apart = at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(');
        return apart && !LABEL.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
    }
}
