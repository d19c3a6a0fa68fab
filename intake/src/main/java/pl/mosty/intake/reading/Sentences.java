package pl.mosty.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;

/// Splits a span into sentences. A dot after an abbreviation, an initial or a number ends none; the
/// dot of `r.` or `br.` ends one only late in a sentence, where what follows begins with a capital.
/// What has no end by {@link #LONGEST} is cut behind the word, so that no rule looks over more.
public final class Sentences {

    /// UTF-16 units; a printed page has about as many.
    public static final int LONGEST = 2_000;

    private static final Set<String> OPENING =
            Set.of(
                    "W", "We", "Na", "Od", "Do", "Dnia", "Podczas", "Po", "Przed", "Z", "Ze",
                    "Przy", "In", "On", "Im", "Am");

    /// `szkoły nr 7. Goście`: a number, not an ordinal.
    private static final Pattern NUMBERED = Regex.anyCase("\\b(?:nr|numer|no\\.?|nummer)\\s$");

    private static final Pattern MONTH =
            Regex.anyCase(
                    "(?:stycz|lut|mar[cz]|kwie[tc]|maj|czerw|lip[ci]|sierp|wrze[sś]|październik|listopad|grud)\\p{L}*\\b|i\\b|do\\b|oraz\\b");

    private static final Pattern DAYS =
            Regex.anyCase(
                    "(?:(?:\\d+|od|do|w|we|z|na|i|oraz|a|po|między|dni\\p{L}{1,2}|dn|roku?|b?r|godz\\p{L}*|(?:stycz|lut|mar[cz]|kwie[tc]|maj|czerw|lip[ci]|sierp|wrze[sś]|październik|listopad|grud|poniedział|wtor|środ|czwart|piąt|sobo|niedziel)\\p{L}*)[\\s.,:()–-]+)+");

    /// `W dn. 5–7.06. burmistrz …`, whatever begins behind it.
    private static final Pattern DAY_MONTH = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    /// `Znajomość sięga 2002 r.`: a whole sentence.
    private static final Pattern SINCE =
            Regex.anyCase("\\b(?:sięga|datuj|pochodz|zacz[ęą]|rozpocz[ęą]|trwaj?ą?\\b)");

    /// `… z Grazu. r. delegacja pojechała`: a PDF's text lost the day that began a sentence.
    private static final Pattern LOST_DAY = Pattern.compile("r\\.,?\\s+\\p{L}");

    private static final Pattern BEFORE_LOST_DAY =
            Regex.anyCase("(?:\\p{L}{5}|\\b(?:nr|numer) \\d{1,4})$");

    private static final int SINCE_WHEN = 24;
    private static final int EARLY = 40;
    private static final int LONGEST_DAYS = 100;

    private Sentences() {}

    public static List<Span> of(String text, Span span) {
        var sentences = new ArrayList<Span>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if ((mayEnd(c) && ends(text, from, i, span.end()))
                    || (i - from >= LONGEST && isBetweenWords(c))) {
                int end = closing(text, i + 1, span.end());
                add(sentences, text, from, end);
                from = end;
                i = end - 1;
            }
        }
        add(sentences, text, from, span.end());
        return sentences;
    }

    private static boolean mayEnd(char c) {
        return c <= '?' ? c == '.' || c == '!' || c == '?' : c == '…';
    }

    private static boolean isBetweenWords(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static void add(List<Span> sentences, String text, int from, int end) {
        var sentence = Chars.trim(text, from, end);
        if (sentence.start() < sentence.end()) {
            sentences.add(sentence);
        }
    }

    private static int closing(String text, int at, int end) {
        int i = at;
        while (i < end && "”\"’)»".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int from, int dot, int end) {
        int after = closing(text, dot + 1, end);
        int next = Chars.skipSpaces(text, after, end);
        if (next == end) {
            return true;
        }
        if (next == after) {
            return GluedWords.part(text, from, dot, end);
        }
        if (!startsSentence(text.charAt(next))) {
            return LOST_DAY.matcher(text).region(next, end).lookingAt()
                    && BEFORE_LOST_DAY.in(new Passage(text, Math.max(from, dot - 12), dot));
        }
        return text.charAt(dot) != '.' || !abbreviates(text, from, dot);
    }

    private static boolean startsSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "„\"“«(–".indexOf(c) >= 0;
    }

    private static boolean abbreviates(String text, int from, int dot) {
        int start = dot;
        while (start > from && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, dot);
        if (word.isEmpty()) {
            return false;
        }
        if (word.equals("r") && !followsNumber(text, start)) {
            return true;
        }
        if (word.equals("br")
                || (word.endsWith("r")
                        && (word.length() == 1 || Character.isDigit(word.charAt(0))))) {
            int next = Chars.skipSpaces(text, dot + 1, text.length());
            if (goesOnBehindDash(text, next) || isLedTo(text, from, dot)) {
                return true;
            }
            return !opens(text, next)
                    && !SINCE.in(new Passage(text, Math.max(from, start - SINCE_WHEN), dot))
                    && !VerbBefore.isWhole(text, from, start)
                    && (dot - from < EARLY
                            || isOnlyDays(text, from, dot)
                            || isOblique(text, next)
                            || isCount(text, next)
                            || VerbBefore.isMissing(text, from, start));
        }
        if (DAY_MONTH.matcher(word).matches()) {
            return isOnlyDays(text, from, dot);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean initials = word.length() > 1 && word.charAt(word.length() - 2) == '.';
        boolean ordinal =
                word.length() <= 2
                        && word.chars().allMatch(Character::isDigit)
                        && !NUMBERED.in(new Passage(text, Math.max(from, start - 6), start));
        return initial || initials || ordinal || Abbreviations.stand(text, new Span(start, dot));
    }

    /// `Od czwartku 16 czerwca do niedzieli 19 czerwca 2016 r. Dębowo gościło`: days alone are no
    /// sentence.
    private static boolean isOnlyDays(String text, int from, int dot) {
        return dot - from < LONGEST_DAYS && DAYS.matcher(text).region(from, dot + 1).matches();
    }

    /// `Nadszedł czas na młodych: 5 maja br. Dębowo podpisało`: so does what a colon leads to
    /// begin.
    private static boolean isLedTo(String text, int from, int dot) {
        int colon = text.lastIndexOf(": ", dot);
        return colon > from && dot - colon < LONGEST_DAYS && isOnlyDays(text, colon + 2, dot);
    }

    /// `zjazd; 9 września 2019 r. – koncert`, but not `… 2019 r. – Cieszę się – mówi burmistrz`
    private static boolean goesOnBehindDash(String text, int at) {
        int next = at < text.length() && Chars.isDash(text.charAt(at)) ? at + 1 : text.length();
        int word = Chars.skipSpaces(text, next, text.length());
        return word < text.length() && Character.isLowerCase(text.charAt(word));
    }

    /// `W dniach 4 i r. Dębowo było`: a PDF's text lost the digits of the year.
    private static boolean followsNumber(String text, int at) {
        int i = at;
        while (i > 0 && Chars.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    /// A preposition with a capital begins a sentence wherever it stands.
    private static boolean opens(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return OPENING.contains(text.substring(at, end));
    }

    /// `2018 r. 14 rozmów`: a number of things, not the day that a new sentence tells.
    private static boolean isCount(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int word = Chars.skipSpaces(text, end, text.length());
        return end > at
                && word > end
                && word < text.length()
                && Character.isLowerCase(text.charAt(word))
                && !MONTH.matcher(text).region(word, text.length()).lookingAt();
    }

    /// `2018 r. Konsula`: a noun or adjective that is no subject goes on with the sentence.
    private static boolean isOblique(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            return false;
        }
        var word = text.substring(at, end);
        var readings = new ArrayList<>(Dictionary.shared().analyses(word));
        readings.addAll(Dictionary.shared().analyses(word.toLowerCase(java.util.Locale.ROOT)));
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(a ->
                                !a.tag().cases().isEmpty()
                                        && !a.tag().cases().contains(Case.NOMINATIVE)
                                        && (a.tag().partOfSpeech() == PartOfSpeech.NOUN
                                                || a.tag().partOfSpeech()
                                                        == PartOfSpeech.ADJECTIVE));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
