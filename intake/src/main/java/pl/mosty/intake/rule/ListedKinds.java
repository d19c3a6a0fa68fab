package pl.mosty.intake.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Shortened;
import pl.mosty.intake.rule.membership.MembershipList;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Outline;
import pl.mosty.intake.structure.Part;
import pl.mosty.intake.structure.WithoutAgreement;

/// Tells by its items what a list is whose title is worded as no other: nearly all of them begin
/// with a foreign place, and the title speaks of ties; or most are networks, and the title speaks
/// of belonging.
final class ListedKinds {

    private static final Pattern TIES =
            Regex.anyCase(
                    "\\bum[oó]w|porozum|partner|bliźniacz|siostrzan|zaprzyja|intencyj|patronack|\\btwin|sister");
    private static final Pattern BELONGING =
            Regex.anyCase(
                    "człon|należ|sieci|organizac|stowarzysz|zrzesz|gremi|afili|akces|member|network|associat|alliance|affiliat|belong|mitglied|netzwerk|verb[aä]nd");
    private static final Pattern UNDECIDED =
            Regex.anyCase("kandyd|rozmow|planowan|gości|uczestni|odwiedz|zaproszon");

    /// How many of the items must be alike.
    private static final double NEARLY_ALL = 0.75;

    private static final double MOST = 0.5;
    private static final int FEW = 2;
    private static final int SOME = 3;
    private static final int BEFORE_PLACE = 32;
    private static final int BEHIND_PLACE = 40;
    private final Outline outline;
    private final String text;
    private final Marks<PlaceMention> places;

    private ListedKinds(Outline outline, String text, Marks<PlaceMention> places) {
        this.outline = outline;
        this.text = text;
        this.places = places;
    }

    static Outline of(Outline outline, String text, Marks<PlaceMention> places) {
        var kinds = new ListedKinds(outline, text, places);
        return new Outline(outline.title(), outline.parts().stream().map(kinds::told).toList());
    }

    private Part told(Part part) {
        var items = items(part);
        boolean open =
                part.kind() == SectionKind.OTHER || part.kind() == SectionKind.FOREIGN_PARTNERS;
        boolean network = part.kind() == SectionKind.NETWORK;
        if (!(open || network)
                || items.isEmpty()
                || says(part, WithoutAgreement::isSaid)
                || isLoose(part)) {
            return part;
        }
        if (open && isOfPartners(part, items)) {
            return part.of(SectionKind.PARTNER_CITIES);
        }
        boolean networks =
                items.size() >= SOME
                        && says(part, BELONGING::in)
                        && share(items, item -> MembershipList.isNetwork(item.of(text))) >= MOST;
        return networks ? part.of(SectionKind.MEMBERSHIPS) : part;
    }

    /// Its own title speaks of ties, or most of its items do; or that of the whole text, where the
    /// items are nothing but places.
    private boolean isOfPartners(Part part, List<Span> items) {
        if (says(part, UNDECIDED::in)) {
            return false;
        }
        var title = outline.title();
        boolean own = says(part, TIES::in);
        boolean whole = title != null && TIES.in(words(title));
        boolean tied = own || share(items, item -> TIES.in(words(item))) >= MOST;
        return (tied && items.size() >= FEW && share(items, this::beginsAbroad) >= NEARLY_ALL)
                || ((own || whole) && items.stream().allMatch(this::isPlace));
    }

    private boolean isLoose(Part part) {
        return part.title()
                .filter(title -> WithoutAgreement.entitles(Passage.of(text, title)))
                .isPresent();
    }

    private static List<Span> items(Part part) {
        var items = new ArrayList<Span>();
        for (var block : part.blocks()) {
            if (block instanceof Bullet bullet && bullet.depth() == 0) {
                items.add(bullet.body());
            }
        }
        return items;
    }

    private boolean says(Part part, Predicate<Passage> words) {
        return part.headings().stream().anyMatch(it -> words.test(words(it)))
                || (part.lead() != null && words.test(words(part.lead())));
    }

    private Passage words(Span span) {
        return Shortened.spelledOut(Passage.of(text, span));
    }

    private static double share(List<Span> items, Predicate<Span> alike) {
        return (double) items.stream().filter(alike).count() / items.size();
    }

    private boolean beginsAbroad(Span item) {
        var named = places.within(item);
        return !named.isEmpty()
                && !named.getFirst().place().polish()
                && named.getFirst().start() - item.start() < BEFORE_PLACE;
    }

    private boolean isPlace(Span item) {
        return beginsAbroad(item)
                && item.end() - places.within(item).getFirst().end() < BEHIND_PLACE;
    }
}
