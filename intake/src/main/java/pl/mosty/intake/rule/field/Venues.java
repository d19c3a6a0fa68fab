package pl.mosty.intake.rule.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Houses, squares and parks with a name of their own, and towns that no table knows, behind a
/// preposition of place: `na Rynku`, `w Galerii Spichlerz`, `w Młynach Nowaka`, `in Central Park`;
/// what was visited, too: `obejrzeli Muzeum Zabawek`.
final class Venues {

    private static final String NOUN =
            "(?:Ratusz|Ryn(?:ek|k)|Galeri|Park|Muze|Pałac|Zam(?:ek|k)|Bram|Błoni|Plac|Stadion|Hal[ai]|Centrum|Bibliote|Książni|Teatr|Filharmoni|Kin|Dom|Ogr[óo]|Inkubator|Rezerwat|Las|Cmentarz|Kated|Kości|Amfitea|Aren|CK|Oper|Skans|Mol|Bulwar|Dwor|Palmiarni|Twierdz|Cytadel|Sal[aięą]|Młyn|Zespo|Rathaus|Landratsamt)\\p{Ll}*";
    private static final Pattern NOUN_IN_SMALL =
            Pattern.compile(NOUN.toLowerCase(Locale.ROOT).replace("\\p{ll}", "\\p{L}"));
    private static final String REST =
            "(?: (?:\\p{Lu}[\\p{L}’-]*|im\\.|i(?= \\p{Lu})|nad(?= \\p{Lu})|ks\\.|dr\\.|św\\.)){0,6}";
    private static final Pattern VENUE =
            Regex.exact(
                    "(?:^|[^\\p{L}])(?:[Ww]|[Ww]e|[Nn]a|[Dd]o|ins?|das|im) ((?:\\p{Lu}[\\p{L}-]+ )?"
                            + NOUN
                            + REST
                            + ")");
    private static final Pattern VISITED =
            Regex.exact(
                    "\\b(?:zwiedz|obejrz|ogląda|odwiedz)\\p{Ll}+ (?:\\p{Ll}+ ){0,2}((?:\\p{Lu}[\\p{L}-]+ )?"
                            + NOUN
                            + REST
                            + ")");
    private static final Pattern NAMED =
            Regex.exact(
                    "\\b(?:w|na|nad|przy) ((?:ratusz|kini|kin|park|plac|jezior|hotel|zamk|stadion|pałac|dwor|hal|amfiteatr)\\p{Ll}{0,4}(?: \\p{Lu}[\\p{L}’-]+){1,3})");
    private static final Pattern TOWN_HALL =
            Regex.exact("\\b(?:w|do) (?:\\p{Ll}+ )?(ratuszu|ratusza)\\b");
    private static final Pattern TOWN =
            Regex.exact(
                    "(?:^|[^\\p{L}])[Ww]e? (\\p{Lu}\\p{Ll}{3,}(?:ach|ie|iu|u|ej|ym|im|ej|y|i)(?:(?!\\s*\\n\\s*\\n) (?!Powiat|Gmin|Miast|Województw|Urz[ąę]d|Prezyden|Burmistrz|Starost|Rad[ay])\\p{Lu}\\p{Ll}{3,})?)\\b");
    private static final Pattern ENGLISH =
            Regex.exact(
                    "\\b(?:at|in|visited|saw) (?:the )?((?:\\p{Lu}[\\p{L}’'-]+ |and ){1,4}(?:Hall|Park|Square|Museum|House|Castle|Centre|Center|Theatre|Gallery|School|University|Library))\\b");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?s)(?:.*[^\\p{L}])?(?:[Ww]|[Ww]e|[Nn]a|[Dd]o)\\s");
    private static final List<String> NO_TOWNS =
            List.of(
                    "forum",
                    "targ",
                    "jarmark",
                    "festiwal",
                    "świę",
                    "dni",
                    "dzie",
                    "kongres",
                    "konferenc",
                    "konkurs",
                    "komis",
                    "komite",
                    "rad",
                    "zarząd",
                    "maraton",
                    "projek",
                    "program",
                    "europ",
                    "uni",
                    "internec",
                    "polsc",
                    "urzę",
                    "zgromadz",
                    "parlamen",
                    "minist",
                    "biur",
                    "związ",
                    "sie",
                    "stowarzysz",
                    "fundusz",
                    "fundac",
                    "szkol",
                    "liceum",
                    "uniwersyte",
                    "politechni",
                    "akademi",
                    "region",
                    "powie",
                    "gmin",
                    "miast",
                    "województ",
                    "starostw",
                    "instytu",
                    "turniej",
                    "piknik",
                    "zjeźdz",
                    "zlo",
                    "kurier",
                    "raport",
                    "tabel",
                    "załącz",
                    "konsula",
                    "ambasa",
                    "tydz",
                    "tygo",
                    "roku",
                    "dom",
                    "społecz",
                    "przedszk",
                    "zespo",
                    "departamen",
                    "wydzi",
                    "inaugur",
                    "obchod",
                    "kraj",
                    "waln",
                    "zebran",
                    "centr",
                    "inicjat",
                    "spotka");
    private final Chapter chapter;

    Venues(Chapter chapter) {
        this.chapter = chapter;
    }

    /// Their names in the nominative, in the order of the text.
    Set<String> read(Span span, List<FoundPerson> people) {
        var names = new LinkedHashSet<String>();
        if (chapter.language().equals("en")) {
            var english = ENGLISH.matcher(chapter.text()).region(span.start(), span.end());
            while (english.find()) {
                names.add(Chars.oneSpaced(english.group(1)));
            }
            return names;
        }
        for (var pattern : List.of(VENUE, VISITED, NAMED, TOWN_HALL)) {
            var matcher = pattern.matcher(chapter.text()).region(span.start(), span.end());
            while (matcher.find()) {
                var printed = before(new Span(matcher.start(1), matcher.end(1)), people);
                add(names, printed, NameKind.ORGANISATION);
            }
        }
        var town = TOWN.matcher(chapter.text()).region(span.start(), span.end());
        while (town.find()) {
            var printed = new Span(town.start(1), town.end(1));
            if (isTown(printed, people)) {
                add(names, printed, NameKind.PLACE);
            }
        }
        return names;
    }

    /// The words up to the first office or person among them.
    private Span before(Span printed, List<FoundPerson> people) {
        int end = printed.end();
        for (var office : chapter.offices().within(new Span(printed.start(), printed.end()))) {
            end = Math.min(end, Math.max(printed.start(), office.start()));
        }
        for (var person : people) {
            if (printed.start() < person.name().start()) {
                end = Math.min(end, person.name().start());
            }
        }
        return Chars.trim(chapter.text(), printed.start(), end);
    }

    private void add(Set<String> names, Span printed, NameKind kind) {
        if (printed.start() == printed.end()) {
            return;
        }
        var name = Names.shared().lemma(Chars.oneSpaced(printed.of(chapter.text())), kind);
        if (names.stream().noneMatch(n -> n.contains(name))) {
            names.add(name);
        }
    }

    /// No event, body, state, person or place of the table.
    private boolean isTown(Span printed, List<FoundPerson> people) {
        var lower = printed.of(chapter.text()).toLowerCase(Locale.ROOT);
        return !beginsAsNoTown(lower)
                && !NOUN_IN_SMALL.matcher(lower).lookingAt()
                && people.stream().noneMatch(p -> p.covers(printed.start()))
                && isFree(printed);
    }

    private static boolean beginsAsNoTown(String lower) {
        for (var noTown : NO_TOWNS) {
            if (lower.startsWith(noTown)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Span printed) {
        var around = new Span(Math.max(0, printed.start() - 1), printed.end());
        return chapter.places().within(around).isEmpty()
                && chapter.countries().within(around).isEmpty()
                && chapter.offices().within(around).isEmpty()
                && chapter.dates().within(around).isEmpty();
    }

    /// Whether the words begin right behind a preposition of place.
    static boolean isVenue(String text, int start) {
        return PREPOSITION.matcher(new Passage(text, Math.max(0, start - 4), start)).matches();
    }
}
