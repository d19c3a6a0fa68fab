package pl.mosty.intake.rule.person;

import java.util.List;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.Looks;
import pl.mosty.intake.rule.person.office.OfficePhrase;
import pl.mosty.intake.rule.person.office.OwnOffices;

/// The side of somebody whose office does not tell it.
final class UntoldSide {

    private static final Pattern LED =
            Regex.anyCase(
                    "(?:na czele z|pod przewodnictwem|pod kierownictwem|przewodniczył\\w*)\\s*$");
    private static final Pattern OWN_DELEGATION =
            Regex.exact(
                    "(?:delegacj|grup|przedstawiciel|reprezentac|pracowni|urzędni)\\p{L}+ (?:Miasta|Urzędu|Gminy|Powiatu|Rady|Województwa|Wydziału|Biura)\\b");
    private static final Pattern MET =
            Regex.anyCase(
                    "\\b(?:spotka|rozmow|rozmawia|widzia|telekonf|wideo|konsult)\\w*[^.;:]{0,40}\\b(?:z|ze)\\s*$|\\bprzez\\s*$");
    private final Chapter chapter;
    private final OwnOffices ownOffices;

    UntoldSide(Chapter chapter) {
        this.chapter = chapter;
        this.ownOffices = OwnOffices.of(chapter);
    }

    /// An office that does not say of what: that of a delegation led by it is foreign, an officer
    /// of state beside a foreigner too; a mayor is one's own.
    Side of(Span name, OfficePhrase phrase, List<FoundPerson> before, Span span, boolean foreign) {
        int from = Math.max(span.start(), phrase.start() - 40);
        var looks = Looks.of(Chars.oneSpaced(name.of(chapter.text())));
        if (looks == Looks.POLISH) {
            return Side.OWN;
        }
        if (looks == Looks.FOREIGN) {
            return Side.COUNTERPART;
        }
        if (foreign
                && chapter.text()
                        .substring(Math.min(phrase.start(), name.start()), name.start())
                        .contains("tamtejsz")) {
            return Side.COUNTERPART;
        }
        if (LED.matcher(chapter.text().substring(from, phrase.start())).find()) {
            return ownDelegation(span, phrase.start()) ? Side.OWN : Side.COUNTERPART;
        }
        var after = chapter.text().substring(Math.min(name.end(), span.end()), span.end());
        if (Regex.matches(after, "(?isuU)\\s*(?:,|\\s)?na\\s+czele\\b.*")) {
            return Side.COUNTERPART;
        }
        boolean met = MET.matcher(chapter.text().substring(from, phrase.start())).find();
        if (foreign && ownOffices.isOthers(phrase.office())) {
            return Side.COUNTERPART;
        }
        if (met && foreign && before.stream().noneMatch(f -> f.side() == Side.COUNTERPART)) {
            return Side.COUNTERPART;
        }
        boolean beside =
                !before.isEmpty()
                        && before.getLast().side() == Side.COUNTERPART
                        && Regex.matches(
                                chapter.text()
                                        .substring(
                                                Math.min(
                                                        before.getLast().name().end(),
                                                        phrase.start()),
                                                phrase.start()),
                                "(?isuU)\\s*(?:,|i|oraz)\\s+(?:z\\s+)?");
        return beside
                        && !ownOffices.isOwn(phrase.office())
                        && phrase.office().office().kind()
                                == pl.mosty.polish.office.OfficeKind.STATE
                ? Side.COUNTERPART
                : Side.OWN;
    }

    /// `delegacja Miasta, na czele z …`
    private boolean ownDelegation(Span span, int at) {
        var before = chapter.text().substring(Math.max(span.start(), at - 90), at);
        return OWN_DELEGATION.matcher(before).find();
    }
}
