package pl.mosty.intake.rule.person;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Gender;
import pl.mosty.polish.office.OfficeMention;

/// The case in which an office and the name with it stand.
final class GovernedCase {

    private static final Pattern INSTRUMENTAL =
            Pattern.compile("(?isuU).*\\b(?:z|ze|przed|nad|pod|między)\\s+(?:\\p{Ll}+\\s+)?$");

    /// `chargé d'affaires` and `attaché` stand in any case without showing it.
    private static final int ALL_CASES = 6;

    private static final Set<Case> ALIKE = EnumSet.of(Case.GENITIVE, Case.ACCUSATIVE);

    private final Chapter chapter;

    GovernedCase(Chapter chapter) {
        this.chapter = chapter;
    }

    /// The lead's case, the only one the office can stand for, or the one its preposition wants;
    /// where it may be the genitive or the accusative, which look alike, the genitive.
    @Nullable Case of(OfficeMention office, @Nullable Case governs, Span name) {
        var cases = cases(office);
        if (governs != null && cases.contains(governs)) {
            return governs;
        }
        if (cases.size() == 1) {
            return cases.iterator().next();
        }
        if (cases.equals(ALIKE)) {
            return Case.GENITIVE;
        }
        var wanted = preposition(office.start(), cases);
        boolean bare = cases.contains(Case.NOMINATIVE) && wanted == null && !showsNoCase(office);
        return bare && !looksInflected(name) ? Case.NOMINATIVE : wanted;
    }

    private static boolean showsNoCase(OfficeMention office) {
        return office.readings().stream()
                .filter(r -> !r.plural() && r.gender() != Gender.FEMININE)
                .anyMatch(r -> r.cases().size() >= ALL_CASES);
    }

    /// One name goes with one office: `starosty` is no plural before it.
    private static Set<Case> cases(OfficeMention office) {
        var cases = EnumSet.noneOf(Case.class);
        for (var reading : office.readings()) {
            if (!reading.plural()) {
                cases.addAll(reading.cases());
            }
        }
        return cases.isEmpty() ? office.cases() : cases;
    }

    /// `burmistrz Koji Nishimura` without a preposition is a subject; `Ambasador Annę Nowak` shows
    /// that a woman's title does not change.
    private boolean looksInflected(Span name) {
        var words = chapter.words().within(name);
        for (var word : words) {
            if (word.text().endsWith("ą") || word.text().endsWith("ę")) {
                return true;
            }
        }
        return GivenNames.isInflected(words.getFirst().text());
    }

    private static @Nullable Case ofPreposition(Passage before) {
        return INSTRUMENTAL.matcher(before).matches() ? Case.INSTRUMENTAL : null;
    }

    private @Nullable Case preposition(int at, Set<Case> cases) {
        var governed = ofPreposition(new Passage(chapter.text(), Math.max(0, at - 24), at));
        return governed != null && cases.contains(governed) ? governed : null;
    }
}
