package pl.mosty.intake.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.issue.contradiction.CountAgainstList;
import pl.mosty.intake.issue.contradiction.DoubleBooking;
import pl.mosty.intake.issue.contradiction.SameVisitTwice;
import pl.mosty.intake.issue.date.LostDate;
import pl.mosty.intake.issue.date.MixedDates;
import pl.mosty.intake.issue.date.MonthInNominative;
import pl.mosty.intake.issue.date.MonthWithoutComma;
import pl.mosty.intake.issue.date.OutsideYear;
import pl.mosty.intake.issue.date.RangeDash;
import pl.mosty.intake.issue.date.RangeWords;
import pl.mosty.intake.issue.date.WrongDate;
import pl.mosty.intake.issue.name.BodyCapital;
import pl.mosty.intake.issue.name.CompoundName;
import pl.mosty.intake.issue.name.MisspeltPlace;
import pl.mosty.intake.issue.name.MisspeltWord;
import pl.mosty.intake.issue.name.NetworkSpelling;
import pl.mosty.intake.issue.name.OfficeGender;
import pl.mosty.intake.issue.name.PersonSpelling;
import pl.mosty.intake.issue.name.UnitInflection;
import pl.mosty.intake.issue.photo.PhotoTexts;
import pl.mosty.intake.issue.state.MisspeltState;
import pl.mosty.intake.issue.state.MixedPosting;
import pl.mosty.intake.issue.state.MixedStateNames;
import pl.mosty.intake.issue.state.StateName;
import pl.mosty.intake.issue.state.UnofficialStateName;
import pl.mosty.intake.issue.typography.AbbreviationDot;
import pl.mosty.intake.issue.typography.Apostrophe;
import pl.mosty.intake.issue.typography.DoubledWord;
import pl.mosty.intake.issue.typography.HyphenForDash;
import pl.mosty.intake.issue.typography.MissingBullet;
import pl.mosty.intake.issue.typography.MissingSpace;
import pl.mosty.intake.issue.typography.MixedQuotes;
import pl.mosty.intake.issue.typography.NeedlessSpace;
import pl.mosty.intake.issue.typography.NumberCompound;
import pl.mosty.intake.issue.typography.NumberEnding;
import pl.mosty.intake.issue.typography.SpacedHyphen;
import pl.mosty.intake.issue.typography.UpperCaseItem;
import pl.mosty.intake.rule.Example;

/// All checks. Where two of them would mend the same words, the one named first does.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new MissingBullet(),
                    new PersonSpelling(),
                    new CompoundName(),
                    new OfficeGender(),
                    new StateName(),
                    new MisspeltState(),
                    new UnofficialStateName(),
                    new MixedStateNames(),
                    new MixedPosting(),
                    new MisspeltPlace(),
                    new MisspeltWord(),
                    new UnitInflection(),
                    new NetworkSpelling(),
                    new BodyCapital(),
                    new AbbreviationDot(),
                    new Apostrophe(),
                    new NumberCompound(),
                    new NumberEnding(),
                    new RangeWords(),
                    new RangeDash(),
                    new HyphenForDash(),
                    new SpacedHyphen(),
                    new UpperCaseItem(),
                    new MonthWithoutComma(),
                    new MonthInNominative(),
                    new LostDate(),
                    new MixedDates(),
                    new MissingSpace(),
                    new NeedlessSpace(),
                    new DoubledWord(),
                    new CountAgainstList(),
                    new SameVisitTwice(),
                    new WrongDate(),
                    new OutsideYear(),
                    new DoubleBooking(),
                    new MixedQuotes(),
                    new PhotoTexts());

    private Checks() {}

    public static List<? extends Example> all() {
        return ALL;
    }

    /// In the order of the text.
    public static List<Finding> review(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        var mended = new Mended();
        for (var check : ALL) {
            for (var finding : check.check(reviewed)) {
                if (finding.suggestion() == null || mended.add(finding.span())) {
                    findings.add(finding);
                }
            }
        }
        findings.sort(
                Comparator.comparingInt((Finding f) -> f.span().start())
                        .thenComparingInt(f -> f.span().end()));
        return findings;
    }
}
