package pl.mosty.intake.rule.field;

import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.WordClass;
import pl.mosty.intake.rule.event.PastTense;

/// States and places behind words for wars, refugees and other matters of talk: none of them took
/// part, unless an act of going, giving or meeting stands between.
final class TalkedAbout {

    private static final Pattern MATTER =
            Regex.anyCase(
                    "(?:uchodź|migran|wojn|wojen|konflikt|bombard|zbombard|agresj|inwazj|mniejszoś|granic|uciek|napa|sytuacj|pomoc|kryzys|histori|prezydencj|przybywając|literatur|przebywając|sankcj|solidarn|obywatel|zabrak)\\p{L}*[^.;]{0,40}$|\\b(?:za|do|wy)?pyta(?:ł|li|ły|no|jąc)\\p{L}* (?:[^.;]{0,50} )?o [^.;]{0,40}$|\\bo (?:\\p{Ll}+ ){0,1}$");
    private static final Pattern OF_MATTER =
            Regex.anyCase(":|\\b(?:któr|jak[aąi]|gdzie|skąd|who|which)");

    /// `woził pomoc na teren Ukrainy`: where it was taken.
    private static final Pattern AID_TO =
            Regex.anyCase("\\bpomoc\\p{L}* (?:[^.,;]{0,30} )?(?:do|na teren(?:y)?) $");

    private static final long ACTS =
            WordClass.bits(
                    WordClass.GO,
                    WordClass.COME,
                    WordClass.GIVE,
                    WordClass.MEET,
                    WordClass.RECEIVE,
                    WordClass.HAPPEN);

    private TalkedAbout() {}

    /// @param from where to look for such words, before the place
    static boolean is(Chapter chapter, int from, int at) {
        if (AID_TO.in(new Passage(chapter.text(), from, at))) {
            return false;
        }
        var matter = MATTER.matcher(chapter.text()).region(from, at);
        return matter.find() && !isActBetween(chapter, new Span(matter.start(), at));
    }

    /// `w rocznicę agresji wysłano do Brna konwój`, but not `o wojnie, z której przyjechali` nor
    /// `historię wojny: żołnierze wyruszyli z Niemiec`.
    private static boolean isActBetween(Chapter chapter, Span span) {
        return chapter.tagger().any(span, ACTS)
                && PastTense.within(chapter, span)
                && !OF_MATTER.in(Passage.of(chapter.text(), span));
    }
}
