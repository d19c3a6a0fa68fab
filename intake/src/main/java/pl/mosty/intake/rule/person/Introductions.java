package pl.mosty.intake.rule.person;

import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.NameOrder;

/// Words before or behind a run of capitalised words that show whether it is somebody's name.
final class Introductions {

    private static final Set<String> TITLES =
            Set.of(
                    "p", "pp", "pan", "pani", "panem", "panią", "pana", "panu", "panie", "panowie",
                    "panami", "dr", "prof", "mgr", "inż", "hab", "ks", "gen", "płk", "mr", "mrs",
                    "ms", "herr", "herrn", "frau", "ing", "dipl", "judr", "phdr", "mudr", "mvdr",
                    "rndr", "paeddr", "pharmdr", "bc", "mag", "avv", "dott");

    /// English and German offices, written with a capital before a name.
    private static final Set<String> OFFICES =
            Set.of(
                    "rector",
                    "vice-rector",
                    "pro-rector",
                    "marshal",
                    "vice-marshal",
                    "mayor",
                    "vice-mayor",
                    "president",
                    "vice-president",
                    "dean",
                    "vice-dean",
                    "chancellor",
                    "vice-chancellor",
                    "professor",
                    "doctor",
                    "director",
                    "chairman",
                    "chairwoman",
                    "councillor",
                    "deputy",
                    "starost",
                    "vice-starost",
                    "voivode",
                    "secretary",
                    "commissioner",
                    "minister",
                    "rektor",
                    "rektorin",
                    "prorektor",
                    "dekan",
                    "direktor",
                    "direktorin",
                    "marschall",
                    "vizemarschall");

    private static final Pattern LEADS =
            Regex.anyCase(
                    "(?:na czele z(?:e)?|przewodzi(?:ł|ła)|przewodniczy(?:ł|ła)|kierowa(?:ł|ła)|towarzyszy(?:ł|ła)|reprezentowa(?:ł|ła|li)|pod (?:wodzą|kierunkiem|opieką|batutą|kierownictwem)|solist\\p{L}+|led by|unter leitung von)(?: (?:jej|mu|nim|nią|im|go|ją|ich))?(?: \\p{Ll}+){0,2}\\s*$");
    private static final Pattern CREDITS =
            Regex.anyCase(
                    "\\b(?:fot|foto|fotografi[ae]|źródło|zdjęci[ae]|tekst|oprac|autor)[.:]*\\s*$");
    private static final Pattern PART =
            Regex.exact("\\s*(?:[-–—]\\s*|\\()\\p{Ll}{3,}|\\s[-–—]\\s\\p{Lu}\\p{L}{3,}");
    private static final Pattern ITEMS =
            Regex.exact("[^.;:\\n]*(?:[,;]|\\bi\\b|\\boraz\\b|\\ba także\\b)\\s+");
    private static final int ITEM = 80;
    private static final int CREDIT = 14;
    private final Chapter chapter;

    Introductions(Chapter chapter) {
        this.chapter = chapter;
    }

    /// In a list, between others and with its own part told: `Jan Lipa – wójt, Elfi Hof – …`.
    boolean isListed(List<FoundPerson> found, Span name) {
        var text = chapter.text();
        boolean told = PART.matcher(text).region(name.end(), text.length()).lookingAt();
        return told && found.stream().anyMatch(f -> isBeside(f.end(), name.start()));
    }

    private boolean isBeside(int from, int to) {
        return from <= to
                && to - from <= ITEM
                && ITEMS.matcher(chapter.text()).region(from, to).matches();
    }

    /// `Fot. Jan Lipa`
    boolean isCredit(Word word) {
        int from = Math.max(0, word.start() - CREDIT);
        return CREDITS.in(new Passage(chapter.text(), from, word.start()));
    }

    /// `na czele z intendente Marthą Sorią`, `przewodził jej Wei Jianguo`.
    boolean leads(Span span, Word word) {
        int from = Math.max(span.start(), word.start() - 60);
        return LEADS.in(new Passage(chapter.text(), from, word.start()));
    }

    /// `Vice-Rector Anna Lipa` in a text that is not Polish.
    boolean isOffice(Word word) {
        return !chapter.language().equals("pl") && OFFICES.contains(word.lower());
    }

    boolean isTitled(List<Word> words, int i) {
        if (i == 0 || !TITLES.contains(words.get(i - 1).lower())) {
            return false;
        }
        var gap = chapter.text().substring(words.get(i - 1).end(), words.get(i).start());
        return gap.equals(". ") || gap.isBlank();
    }

    /// `Szabó Gergely`, `Kalvaitis Jonas` have the given name behind.
    static boolean isFamilyFirst(List<Word> words, int i) {
        var next = words.get(i + 1);
        return next.capitalised() && NameOrder.isGivenBehind(next.text());
    }
}
