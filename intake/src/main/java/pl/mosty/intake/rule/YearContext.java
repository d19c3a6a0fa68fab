package pl.mosty.intake.rule;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// What the words around a year say of it.
final class YearContext {

    private static final Pattern BYLINE =
            Regex.anyCase(
                    "(?:^|\\b)(?:opublikowano|opublikował\\w*|publikacj\\w+|data (?:publikacji|dodania|utworzenia|wpisu)|dodano|dodał\\w*|utworzono|zamieszczono|aktualizacja|zaktualizowano|wytworzono|aktualności|published|posted|updated|press release|veröffentlicht|erstellt|stand|pressemitteilung)\\b[^.]{0,40}$");

    /// `Dni Dębowa 2023`, `Święto Chleba 2023`
    private static final String NAMED_EVENT =
            "\\b(?:dni(?:ach|om|ami)?|święt(?:o|a|em|u|cie)|festiwal\\p{L}*|festyn\\p{L}*|jarmark\\p{L}*|targi|targach|targów|dożyn\\p{L}+|winobrani\\p{L}+|noc\\p{L}{0,2}|piknik\\p{L}*) (?:(?-i:\\p{Lu})\\p{L}+ ){0,3}$";

    private static final Pattern ADVERB =
            Regex.anyCase(
                    "\\b(?:w|we|za|roku|rok|in|during|throughout|for|by the end of|cały|sezonie|ciągu|przestrzeni|trakcie|im|jahr|jahre|jahres|year)(?: (?:the|całym|calendar|year|of|roku|jahr))*\\s*$|"
                            + NAMED_EVENT);
    private static final Pattern PLAN =
            Regex.anyCase(
                    "\\b(?:ma(?:ją)? (?:\\p{L}+ )?\\p{L}+ć\\b|planow|zaplanow|planuj|zamierz|przewid|zapowied|będzie|będą|zostan(?:ie|ą)|odbędzie|odbędą|wstępnie|termin (?:składania|zgłosz|nadsyłania)|zapisy|prze(?:łoż|nies|sun)\\p{L}+|odłoż|chc(?:e|ą|emy)\\b|planned|scheduled|hopes? to\\b|look(?:s|ing)? forward|\\bdue\\b|will|intends?|expected|geplant|vorgesehen|soll|sollen|wird)");

    /// `przykłady z roku 2016`
    private static final Pattern ABOUT =
            Regex.anyCase(
                    "\\b(?:przykład|wydarze|kontakt|zestawieni|przegląd|relacj|kronik|kalendari)\\p{L}* z (?:roku )?$");

    private static final Pattern SIGNED =
            Regex.anyCase("\\S.*\\b(?:podpisa|zawar|nawiąza)\\p{L}* (?:.* )?(?:w|we) (?:roku )?$");
    private static final Pattern AGREEMENT =
            Regex.anyCase(
                    "\\d{4}(?: r\\.| roku)? (?:\\p{L}+ ){0,2}?(?:porozumieni|umow|partnerstw|współprac|list)");
    private static final Pattern AS_OF =
            Regex.anyCase(
                    "\\b(?:stan (?:na|z)|dane na|as of|stand)\\b(?: dzień| dnia)?[: ]+[\\d. \\p{L}]*$");

    /// `ok. 2000`, `2000 mieszkańców`: a number of something.
    private static final Pattern ABOUT_SO_MANY =
            Regex.anyCase(
                    "\\b(?:ok\\.|około|ponad|blisko|niemal|prawie|przeszło|liczy|licząc\\p{L}+|about|over|nearly|etwa|rund|über)\\s*$");

    private static final Pattern OF_THINGS =
            Regex.anyCase(
                    "\\s*(?:mieszka|os(?:ób|oby|\\.)|ucz(?:ni|est)|ludzi|euro?\\b|zł|km|m\\b|m²|ha\\b|metr|kilometr|hektar|pracown|student|widz|dzieci|gości|egzemplarz|firm|tys|inhabit|people|einwohner)");
    private static final Pattern CHANGED =
            Regex.anyCase(
                    "\\b(?:z?modyfik|aktualiz|zmian|zmieni|updated|modified)[^\\d\\n]{0,40}$");
    private static final Pattern ENTRY = Regex.exact("\\h?(?:r\\.|rok)?\\h?[–—:-]\\h?\\p{L}");
    private static final int OPENING = 30;
    private static final int LONGEST_SENTENCE = 400;

    private YearContext() {}

    /// `Data modyfikacji:`, behind that of publication.
    static boolean isChange(Passage words) {
        return CHANGED.in(words);
    }

    static boolean isByline(Passage words) {
        return words.end() - words.start() < 160 && BYLINE.in(words);
    }

    /// `stan na 31 grudnia 2020 r.`: what a title says so was written of that year.
    static boolean isAsOf(String text, int from, int year) {
        return AS_OF.in(text.substring(from, year));
    }

    /// A line that is nothing but a day, with its weekday: `czwartek, 25 czerwca 2009`.
    static boolean isAlone(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        var before = text.substring(from, start).strip();
        return text.substring(end, to < 0 ? text.length() : to).isBlank()
                && end - start > 6
                && from > 0
                && Regex.matches(before, "(?iuU)(?:\\p{L}+,?)?");
    }

    static boolean isAdverb(String text, int at) {
        return ADVERB.in(new Passage(text, Math.max(0, at - OPENING), at))
                || text.startsWith("roku", at)
                || text.startsWith("rok ", at);
    }

    static boolean isDecoy(String text, int sentence, int at) {
        var before = new Passage(text, Math.max(sentence, at - OPENING * 3), at);
        return (DateDecoys.precede(before) && !ABOUT.in(before)) || isOfAgreement(text, before, at);
    }

    /// `podpisano w 1996 r. porozumienie`: the year of what holds since.
    private static boolean isOfAgreement(String text, Passage before, int at) {
        return SIGNED.in(before)
                && AGREEMENT
                        .matcher(text)
                        .region(at, Math.min(text.length(), at + OPENING * 2))
                        .lookingAt();
    }

    static boolean isPlan(String text, int sentence, int end) {
        int to = end;
        while (to < text.length() && to - end < 120 && ".;\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return PLAN.in(new Passage(text, sentence, to));
    }

    /// `Kalendarium 2022:`, a short line that ends with the year and a colon: the title of what
    /// follows.
    static boolean isTitleOfList(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        return Regex.matches(
                        text.substring(end, to < 0 ? text.length() : to), "(?:\\s?r\\.?)?\\s?:\\s*")
                && start - from < OPENING;
    }

    /// `1999 – kontakty odżyły`, at the beginning of a line.
    static boolean headsEntry(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        return text.substring(from, start).isBlank()
                && ENTRY.matcher(text).region(end, text.length()).lookingAt();
    }

    /// The first character of the sentence, line or item.
    static int sentenceStart(String text, int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_SENTENCE) {
            char before = text.charAt(i - 1);
            boolean stop =
                    before == '\n'
                            || (before == ' '
                                    && i > 3
                                    && ".!?".indexOf(text.charAt(i - 2)) >= 0
                                    && Character.isLetter(text.charAt(i - 3))
                                    && Character.isLetter(text.charAt(i - 4))
                                    && Character.isUpperCase(text.charAt(i)));
            if (stop) {
                break;
            }
            i--;
        }
        return i;
    }

    /// Only a preposition, `Ponadto` or the like stands before it.
    static boolean opens(String text, int sentence, int at) {
        return at - sentence < OPENING
                && text.substring(sentence, at).strip().split("\\s+", -1).length <= 3;
    }

    /// The year in figures that begins at the place and is no part of a longer number; 0 for none.
    static int yearAt(String text, int at) {
        boolean century = text.startsWith("19", at) || text.startsWith("20", at);
        if (!century
                || at + 4 > text.length()
                || !Character.isDigit(text.charAt(at + 2))
                || !Character.isDigit(text.charAt(at + 3))
                || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))
                || (at + 4 < text.length() && Character.isLetterOrDigit(text.charAt(at + 4)))) {
            return 0;
        }
        return Integer.parseInt(text.substring(at, at + 4));
    }

    static boolean isNumberOfThings(String text, int at) {
        return OF_THINGS.matcher(text).region(at + 4, text.length()).lookingAt()
                || ABOUT_SO_MANY.in(new Passage(text, Math.max(0, at - OPENING), at));
    }

    /// `2014–2020`: a span of years says nothing of one.
    static boolean isPartOfSpan(String text, int at) {
        boolean behind =
                at + 9 <= text.length()
                        && "-–—/".indexOf(text.charAt(at + 4)) >= 0
                        && isFigures(text, at + 5);
        boolean before =
                at >= 5 && "-–—/".indexOf(text.charAt(at - 1)) >= 0 && isFigures(text, at - 5);
        return behind || before;
    }

    /// Four figures, a year of any century: `1519–2019`.
    private static boolean isFigures(String text, int at) {
        return text.substring(at, at + 4).chars().allMatch(Character::isDigit);
    }
}
