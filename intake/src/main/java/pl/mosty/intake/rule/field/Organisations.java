package pl.mosty.intake.rule.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Quotes;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// The organisations an activity names: a capitalised phrase around a noun such as `Fundacja`, and
/// names in capitals.
final class Organisations {

    private static final Pattern NOUN =
            Regex.exact(
                    "(?:\\p{Lu}[\\p{L}-]+\\h+){0,2}(?:[Ff]orum|[Ff]undacj|[Tt]owarzystw|[Ss]towarzyszeni|[Zz]esp(?:ół|oł)|Korpus|korpus|Biur|Landtag|[Ss]enat|Parlament|[Mm]uze(?:um|ów)|Ministerst|[Uu]niwersyte|Politechni|Organizacj|Lig|Izb|Szko[łl]|Przedszkol|Instytu|Akademi|Związ|Centrum|Klub|Rad[yae] Europ|Komitet|Agencj|Teatr|Filharmoni|Bibliotek|Ambasad(?!or)|Konsulat|Województw|Domu? Kultury)\\p{Ll}*(?:\\h+(?:\\p{Lu}[\\p{L}’-]*|\\d+|Nr|nr|i|ds\\.|do spraw|im\\.|w(?=\\h+\\p{Lu})|konsularn\\p{L}+|dyplomatyczn\\p{L}+)){0,9}");
    private static final Pattern PEOPLE =
            Regex.anyCase(
                    "(?:pracowni[ck]|przedstawiciel|kierowni|dyrektor|naczelni|urzędni|uczni|uczenni|studen|nauczyciel|człon[ek]|delegacj|reprezenta)\\p{L}*\\s");
    private static final Pattern ACRONYM =
            Regex.exact("\\b\\p{Lu}{4,}(?:\\s\\p{Lu}{4,})*\\b|\\b\\p{Lu}\\p{Ll}+[’']\\d{2}\\b");

    private static final Pattern ENSEMBLE =
            Regex.anyCase(
                    "\\b(?:chór|zesp[oó]ł|orkiestr|grup|kwartet|kwintet|klub|fundacj|stowarzyszeni|teatr|kapel|towarzystw|drużyn|band|choir|ensemble|festiwal|festival|turniej|święt)\\p{L}*(?: \\p{Ll}+){0,2} [„“\"]([^”\"„“]{3,50})[”“\"]");

    /// A school of higher learning with its city is named for itself, also by its rector.
    private static final Pattern SCHOOL =
            Regex.exact("^(?:[Uu]niwersyte|Politechni|Akademi)\\p{L}+ (?:w|we|na) \\p{Lu}");

    private final Chapter chapter;

    Organisations(Chapter chapter) {
        this.chapter = chapter;
    }

    /// Those that take part: not the houses it took place in, nor what stands in somebody's title
    /// or was only talked about.
    Set<String> read(Span span, Scope scope, List<FoundPerson> people) {
        var text = chapter.text();
        var names = new LinkedHashSet<String>();
        var noun = NOUN.matcher(text).region(span.start(), span.end());
        while (noun.find()) {
            var printed =
                    Regex.without(
                            Chars.oneSpaced(noun.group()), "(?U)\\s+(?:i|w|ds\\.|do spraw|im\\.)$");
            if (printed.indexOf(' ') > 0
                    && !quoted(text, span, noun.start())
                    && !scope.topical(noun.start())
                    && !PEOPLE.matcher(printed).lookingAt()
                    && !Venues.isVenue(text, noun.start())
                    && (SCHOOL.matcher(printed).find()
                            || isFree(new Span(noun.start(), noun.end()), people))) {
                names.add(nominative(printed));
            }
        }
        var ensemble = ENSEMBLE.matcher(text).region(span.start(), span.end());
        while (ensemble.find()) {
            names.add(Chars.oneSpaced(ensemble.group(1)));
        }
        var acronym = ACRONYM.matcher(text).region(span.start(), span.end());
        while (acronym.find()) {
            if (names.stream().noneMatch(n -> n.contains(acronym.group()))
                    && !FoundPerson.anyCovers(people, acronym.start())
                    && chapter.countries()
                            .within(new Span(acronym.start(), acronym.end()))
                            .isEmpty()) {
                names.add(Chars.oneSpaced(acronym.group()));
            }
        }
        names.removeIf(n -> List.of("COVID").contains(n));
        return names;
    }

    /// No part of somebody's title.
    private boolean isFree(Span span, List<FoundPerson> people) {
        return people.stream().noneMatch(p -> meets(p, span))
                && chapter.offices().within(span).isEmpty();
    }

    private static boolean meets(FoundPerson person, Span span) {
        int start =
                person.office() == null
                        ? person.name().start()
                        : Math.min(person.name().start(), person.office().start());
        return start < span.end() && span.start() < person.end();
    }

    private static boolean quoted(String text, Span span, int at) {
        return Quotes.isOpen(text, span.start(), at);
    }

    /// Only the words up to the first one in the genitive change: `Zespołu Szkół` to `Zespół
    /// Szkół`.
    private static String nominative(String printed) {
        int cut = printed.indexOf(" w ");
        var head = cut < 0 ? printed : printed.substring(0, cut);
        return Names.shared().lemma(head, NameKind.ORGANISATION)
                + (cut < 0 ? "" : printed.substring(cut));
    }
}
