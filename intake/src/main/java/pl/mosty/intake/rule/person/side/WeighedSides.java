package pl.mosty.intake.rule.person.side;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;

/// Settles whose side people are on. Who has an office of a foreign state or place, or of a Polish
/// one, is told by it. Of the others each sign gives its weight, for a counterpart above nothing:
///
/// | sign | weight |
/// |---|---|
/// | a party named before the list they stand in ({@link PartySign}) | 8; the nearest place else 1 |
/// | a place behind the name or the list ({@link BehindSign}) | 7 |
/// | the language the name looks like ({@link NameSign}) | 4 to 6 foreign, 4 to 5 Polish |
/// | an office of the own unit's kind or another's ({@link OfficeSign}) | 6, 3, 2 or 1 |
/// | coming along with somebody told ({@link BesideSign}) | 6; joined by `i` 1, in one case other than the nominative 3, in a list of foreign names 2, in one of two told by their offices 4, of more 7 |
/// | receiving, coming, being met ({@link HostSign}) | 3 or 4; met by somebody named, or receiving with somebody told 6 |
/// | nothing | one's own: 1, and 3 where nothing abroad is named |
///
/// The weights were set by hand, so that a party outweighs a name and a name outweighs the rest.
public final class WeighedSides {

    /// From here on the side is no guess: two signs agree, or the strongest stands alone.
    private static final int SURE = 7;

    private final Chapter chapter;
    private final List<Sign> signs;

    public WeighedSides(Chapter chapter) {
        this.chapter = chapter;
        this.signs =
                List.of(
                        new NameSign(),
                        new OfficeSign(chapter),
                        new PartySign(),
                        new BehindSign(),
                        new HostSign(),
                        new BesideSign());
    }

    /// @param foreign whether something abroad is named in the words or above them
    /// @param people of the words, in their order
    /// @return a verdict for each
    public List<Verdict> of(Span words, boolean foreign, List<Candidate> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var company = new Company(chapter, words, foreign, people);
        var verdicts = new ArrayList<Verdict>(people.size());
        for (int i = 0; i < people.size(); i++) {
            var told = people.get(i).told();
            verdicts.add(told == null ? weighed(company, i) : new Verdict(told, true));
        }
        return verdicts;
    }

    private Verdict weighed(Company company, int at) {
        int sum = company.isForeign() ? -1 : -3;
        for (var sign : signs) {
            sum += sign.weigh(company, at);
        }
        return new Verdict(sum > 0 ? Side.COUNTERPART : Side.OWN, Math.abs(sum) >= SURE);
    }
}
