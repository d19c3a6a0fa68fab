package pl.mosty.intake.rule.person.office;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;

/// What may stand between the complement of an office and a name. Each of its methods passes it and
/// gives the place behind it, or the same place where there is nothing of it.
final class ComplementTail {

    private static final Pattern UNIT_NAME =
            Regex.exact(
                    "\\s+(\\p{Lu}[\\p{L}’'-]+)(?=,?\\s+(?:[Pp]an(?:i|em|ią|a|u)?\\s+|dr\\s+|inż\\.\\s+|mgr\\s+)*\\p{Lu})");
    private static final Pattern HOST =
            Regex.anyCase(
                    "\\s+(?:w|na|przy|dla) (?:Polsce|RP|Rzeczypospolitej(?: Polskiej)?|\\p{Lu}\\p{L}+)");
    private static final Pattern UNKNOWN_SEAT =
            Regex.exact(
                    "(\\s+\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{Lu}[\\p{L}-]+){0,2}),?\\s+(?=[Pp]an(?:i|em|ią|a|u)?\\s+\\p{Lu})");
    private static final Pattern SEAT_BEFORE_DASH =
            Regex.exact("(\\s+\\p{Lu}[\\p{L}’'-]+)\\s[-–—]\\s(\\p{Lu}\\p{Ll}+)\\s\\p{Lu}\\p{Ll}");
    private static final Pattern MATTERS = Regex.anyCase("\\s+(?:ds\\.|d/s|do spraw)\\s+");
    private final Chapter chapter;
    private final String text;
    private final int end;

    ComplementTail(Chapter chapter, int end) {
        this.chapter = chapter;
        this.text = chapter.text();
        this.end = end;
    }

    /// `burmistrzem Oberhofen, Panią Luisą Bahl`, `burmistrz Oberhofen - Luisa Bahl`: a seat that
    /// no table knows.
    int behindUnknownSeat(int at) {
        var matcher = UNKNOWN_SEAT.matcher(text).region(at, end);
        if (matcher.lookingAt()) {
            return matcher.end(1);
        }
        var dash = SEAT_BEFORE_DASH.matcher(text).region(at, end);
        return dash.lookingAt() && GivenNames.isKnown(dash.group(2)) ? dash.end(1) : at;
    }

    /// `Burmistrz Zbiorczej Gminy Apensen Petra Bahl`: the word behind the unit, before a name.
    int behindUnitName(int at) {
        var matcher = UNIT_NAME.matcher(text).region(at, end);
        boolean named = matcher.lookingAt() && !GivenNames.isKnown(matcher.group(1));
        return named ? matcher.end(1) : at;
    }

    /// `ds. oświaty i kultury`, up to the name behind it.
    int behindMatters(int at) {
        var matcher = MATTERS.matcher(text).region(at, end);
        if (!matcher.lookingAt()) {
            return at;
        }
        var words =
                chapter.words().within(new Span(matcher.end(), Math.min(end, matcher.end() + 90)));
        int last = matcher.end();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean joined = text.substring(last, word.start()).isBlank();
            if (!joined
                    || OfficeWords.startsName(words.subList(i, words.size()))
                    || OfficeWords.isVerb(word)) {
                break;
            }
            last = word.end();
        }
        return last;
    }

    /// `w Polsce`, `w Krakowie`: where one from abroad has the seat.
    int behindHost(int at) {
        var matcher = HOST.matcher(text).region(at, end);
        if (!matcher.lookingAt()) {
            return at;
        }
        int from = Chars.skipSpaces(text, at, end);
        boolean poland =
                chapter.countries().within(new Span(from, matcher.end())).stream()
                                .anyMatch(c -> c.country().code().equals("PL"))
                        || chapter.places().within(new Span(from, matcher.end())).stream()
                                .anyMatch(p -> p.place().polish())
                        || matcher.group().contains("RP");
        return poland ? matcher.end() : at;
    }
}
