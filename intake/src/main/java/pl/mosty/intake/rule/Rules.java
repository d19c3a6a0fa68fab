package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.rule.event.BracketedDates;
import pl.mosty.intake.rule.event.DatedBullet;
import pl.mosty.intake.rule.event.EventCard;
import pl.mosty.intake.rule.event.Narration;
import pl.mosty.intake.rule.event.PeriodOfBlock;
import pl.mosty.intake.rule.event.PhotoRule;
import pl.mosty.intake.rule.event.Plans;
import pl.mosty.intake.rule.membership.MembershipList;
import pl.mosty.intake.rule.membership.MembershipTold;
import pl.mosty.intake.rule.membership.NetworkOfEvent;
import pl.mosty.intake.rule.partner.AgreementWithOwn;
import pl.mosty.intake.rule.partner.NamedPartner;
import pl.mosty.intake.rule.partner.PartnerCount;
import pl.mosty.intake.rule.partner.PartnerHeadings;
import pl.mosty.intake.rule.partner.PartnerList;
import pl.mosty.intake.rule.partner.PartnersBoth;
import pl.mosty.intake.rule.partner.PartnersEnumerated;
import pl.mosty.intake.rule.partner.PartnersOfSection;
import pl.mosty.intake.rule.partner.PartnersTold;
import pl.mosty.intake.rule.partner.SignedAgreement;
import pl.mosty.intake.rule.partner.StarredPartners;
import pl.mosty.intake.rule.partner.TiesNotOwn;
import pl.mosty.intake.rule.project.FundedProject;
import pl.mosty.intake.rule.project.ProjectNamed;
import pl.mosty.intake.rule.project.TitledProject;
import pl.mosty.intake.rule.table.EventRow;
import pl.mosty.intake.rule.table.MembershipRow;
import pl.mosty.intake.rule.table.PartnerRow;
import pl.mosty.intake.rule.table.ProjectRow;

/// All rules in the order they run: a later one may see what earlier ones have read.
public final class Rules {

    private static final List<Rule> FIRST =
            List.of(
                    new MembershipList(),
                    new MembershipRow(),
                    new DatedBullet(),
                    new EventRow(),
                    new EventCard(),
                    new BracketedDates());
    private static final List<Rule> AFTER_PROSE =
            List.of(
                    new PhotoRule(),
                    new ProjectNamed(),
                    new FundedProject(),
                    new TitledProject(),
                    new ProjectRow(),
                    new MembershipTold(),
                    new PartnerList(),
                    new PartnerRow(),
                    new PartnerHeadings(),
                    new PartnersEnumerated(),
                    new StarredPartners(),
                    new NamedPartner(),
                    new AgreementWithOwn(),
                    new PartnersBoth(),
                    new PartnersTold(),
                    new PartnersOfSection(),
                    new SignedAgreement(),
                    new PartnerCount());

    private Rules() {}

    /// Every rule with its examples.
    public static List<Example> all() {
        var all = new ArrayList<Example>(FIRST);
        all.addAll(Narration.rules());
        all.addAll(AFTER_PROSE);
        return all;
    }

    public static Facts read(Chapter chapter) {
        var facts = new Facts();
        FIRST.forEach(rule -> rule.read(chapter, facts));
        Narration.read(chapter, facts);
        PeriodOfBlock.apply(chapter, facts);
        Plans.drop(chapter, facts);
        AFTER_PROSE.forEach(rule -> rule.read(chapter, facts));
        TiesNotOwn.drop(chapter, facts);
        NetworkOfEvent.assign(chapter, facts);
        return facts;
    }
}
