package pl.mosty.intake.rule;

import java.util.List;
import pl.mosty.intake.rule.event.DatedBullet;
import pl.mosty.intake.rule.event.PhotoRule;
import pl.mosty.intake.rule.membership.MembershipList;

/// All rules in the order they run: a later one may see what earlier ones have read.
public final class Rules {

    private Rules() {}

    public static List<Rule> all() {
        return List.of(new MembershipList(), new DatedBullet(), new PhotoRule());
    }
}
