package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Set;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Facet;
import pl.mosty.intake.reading.Form;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.polish.inflection.Dictionary;

/// Finds a verb in the past tense that tells of an act: by the dictionary in Polish, by endings and
/// the common strong verbs in English and German.
public final class PastTense {

    private static final List<String> ENDINGS =
            List.of("ł", "ła", "ło", "li", "ły", "no", "to", "liśmy", "łyśmy", "łem", "łam", "łby");
    private static final Set<String> STATES =
            Set.of(
                    "być",
                    "mieć",
                    "móc",
                    "musieć",
                    "chcieć",
                    "woleć",
                    "należeć",
                    "liczyć",
                    "obejmować",
                    "dotyczyć",
                    "wynosić",
                    "wynieść",
                    "stanowić",
                    "istnieć",
                    "pozostawać",
                    "pozostać",
                    "planować",
                    "zaplanować",
                    "zamierzać",
                    "przewidywać",
                    "przewidzieć",
                    "współpracować",
                    "wzrosnąć",
                    "zmaleć",
                    "spaść",
                    "zależeć",
                    "wiązać",
                    "służyć",
                    "pełnić",
                    "opracować",
                    "obowiązywać",
                    "spocząć",
                    "zapowiedzieć",
                    "zapowiadać",
                    "ogłosić",
                    "wystosować",
                    "ograniczyć",
                    "koncentrować",
                    "odwołać",
                    "opublikować",
                    "dodać",
                    "zgodzić",
                    "postanowić",
                    "zdecydować",
                    "upoważnić");
    private static final Facet POLISH = Facet.of(PastTense::polish);
    private static final Facet IN_SMALL =
            Facet.of(form -> ends(form.lower()) && isPast(form.lower()));
    private static final Facet ENGLISH = Facet.of(ForeignPast::isEnglish);
    private static final Facet GERMAN = Facet.of(ForeignPast::isGerman);
    private static final Facet NOT = Facet.of(form -> form.lower().equals("nie"));
    private static final Facet STANDING = Facet.of(PastTense::isState);
    private static final Facet FUTURE = Facet.of(PastTense::isFuture);

    private PastTense() {}

    public static boolean within(Chapter chapter, Span span) {
        return chapter.words().any(span, told(chapter));
    }

    /// Whether there are several such verbs.
    static boolean isTwiceIn(Chapter chapter, Span span) {
        return chapter.words().atLeast(2, span, told(chapter));
    }

    private static Facet told(Chapter chapter) {
        return switch (chapter.language()) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            default -> POLISH;
        };
    }

    /// `Umowy z Brnem nie parafowano`: whether every such verb is denied, and there is one.
    static boolean isDenied(Chapter chapter, Span span) {
        if (!chapter.language().equals("pl")) {
            return false;
        }
        boolean before = false;
        boolean denied = false;
        for (var word : chapter.words().within(span)) {
            if (word.is(POLISH)) {
                if (!before) {
                    return false;
                }
                denied = true;
            }
            before = word.is(NOT);
        }
        return denied;
    }

    /// `Z Brnem współpracuje szkoła`, `Umowy obowiązywały`: says how things are, and of no act.
    public static boolean isStanding(Chapter chapter, Span span) {
        return chapter.language().equals("pl")
                && chapter.words().any(span, STANDING)
                && !within(chapter, span);
    }

    private static boolean isState(Form form) {
        var readings = Dictionary.shared().analyses(form.text());
        return !form.capitalised()
                && !readings.isEmpty()
                && readings.stream().allMatch(a -> a.tag().text().startsWith("verb"))
                && readings.stream()
                        .anyMatch(a ->
                                a.tag().text().startsWith("verb:fin")
                                        ? !a.tag().text().contains(":perf")
                                        : STATES.contains(a.lemma()));
    }

    /// Whether the word is such a verb.
    static boolean is(Chapter chapter, ActWord word) {
        var language = chapter.language();
        return language.equals("en") || language.equals("de") || word.form().is(IN_SMALL);
    }

    /// Tells of what is still to come, and of nothing past.
    static boolean isToCome(Chapter chapter, Span span) {
        return chapter.language().equals("pl")
                && chapter.words().any(span, FUTURE)
                && !within(chapter, span);
    }

    /// What may be a noun is none: `w powiecie` looks like `you will say`.
    private static boolean isFuture(Form form) {
        if (form.capitalised() || form.text().length() <= 3) {
            return false;
        }
        var tags =
                Dictionary.shared().analyses(form.text()).stream()
                        .map(a -> a.tag().text())
                        .toList();
        return tags.stream().noneMatch(tag -> tag.startsWith("subst") || tag.startsWith("adj"))
                && tags.stream()
                        .anyMatch(tag ->
                                (tag.startsWith("verb:fin") && tag.contains(":perf"))
                                        || tag.startsWith("verb:bedzie"));
    }

    private static boolean polish(Form form) {
        return form.text().length() >= 4 && ends(form.text()) && isPast(form.lower());
    }

    private static boolean ends(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(String lower) {
        return Dictionary.shared().analyses(lower).stream()
                .anyMatch(a -> {
                    var tag = a.tag().text();
                    return (tag.startsWith("verb:praet") || tag.startsWith("verb:imps"))
                            && !STATES.contains(a.lemma());
                });
    }
}
