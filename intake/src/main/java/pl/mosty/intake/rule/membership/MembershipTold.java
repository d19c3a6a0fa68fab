package pl.mosty.intake.rule.membership;

import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// A sentence that tells of joining a network, or of a seat on its board, tells a membership.
public final class MembershipTold implements Rule {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}\\d&-]*(?: (?:(?:for|of|and|the|i|w|na rzecz|für|der|des|–) )?\\p{Lu}[\\p{L}\\d&-]*){0,9})";
    private static final Pattern JOINED =
            Regex.exact(
                    "\\b(?:wstąpi\\w+|przystąpi\\w+|dołączy\\w+|przyjęt\\w+|weszł\\w+|wszedł) (?:\\p{Ll}+ ){0,2}do (?:międzynarodowej )?(?:[Ss]ieci|[Oo]rganizacji|[Ss]towarzyszenia|[Zz]wiązku|[Pp]latformy|[Ff]ederacji) "
                            + NAME);
    private static final Pattern BOARD =
            Regex.exact(
                    "\\bdo (?:Rady|Zarządu|Prezydium|Komitetu)(?: (?:Dyrektorów|Wykonawczego|Zarządzającej|Nadzorczej|Sterującego|Głównego))? "
                            + NAME);
    private static final Pattern MEMBER =
            Regex.exact(
                    "\\b(?:jest|był[oa]?|został[oa]?) (?:\\p{Ll}+ ){0,2}członkiem (?:sieci |organizacji |stowarzyszenia )?"
                            + NAME
                            + "(?! następuj)");
    private static final Pattern ENGLISH =
            Regex.exact(
                    "\\b(?:entered|joined) the "
                            + NAME
                            + "[’']? (?:network|organi[sz]ation|association)");

    @Override
    public String name() {
        return "membership-told";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2017 r. Miasto Dębowo wstąpiło do sieci Green Rivers for Towns.",
                "W 2022 r. Dębowo ponownie wybrano do Rady Dyrektorów Ligi Miast Nadrzecznych.",
                "Dębowo joined the Green Rivers network in 2017.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2017 r. Jana Lipę wybrano do Rady Miasta.",
                "W 2017 r. uczniowie weszli do sali obrad.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        standing(chapter, facts);
        for (int i = 0; i < facts.events().size(); i++) {
            var event = facts.events().get(i);
            for (var pattern : List.of(JOINED, BOARD, MEMBER, ENGLISH)) {
                var matcher =
                        pattern.matcher(chapter.text())
                                .region(event.told().start(), event.told().end());
                if (matcher.find() && !matcher.group(1).startsWith("Miasta")) {
                    var span = new Span(matcher.start(1), matcher.end(1));
                    var name = name(span.of(chapter.text()));
                    facts.events().set(i, event.of(name, event.project()));
                    add(facts, event.part().ordinal(), span, name);
                    break;
                }
            }
        }
    }

    /// Standing facts are no events: `jest członkiem Związku …`.
    private void standing(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            for (var block : part.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    var matcher =
                            MEMBER.matcher(chapter.text())
                                    .region(paragraph.span().start(), paragraph.span().end());
                    while (matcher.find()) {
                        var span = new Span(matcher.start(1), matcher.end(1));
                        add(facts, part.ordinal(), span, name(span.of(chapter.text())));
                    }
                }
            }
        }
    }

    private static String name(String printed) {
        var tidy = OrganisationNames.bare(printed);
        int space = tidy.indexOf(' ');
        var first = space < 0 ? tidy : tidy.substring(0, space);
        boolean polish =
                Regex.anyCase(
                                "(?:organizac|lig|związ|stowarzysz|federac|rad|forum|uni|sieci|wspólnot|konferencj)\\p{L}*")
                        .matcher(first)
                        .matches();
        return polish
                ? Names.shared().lemma(first, NameKind.OTHER)
                        + (space < 0 ? "" : tidy.substring(space))
                : tidy;
    }

    private void add(Facts facts, int section, Span span, String name) {
        var key = key(name);
        boolean known =
                facts.memberships().stream()
                        .map(m -> key(m.organisation()))
                        .anyMatch(k -> k.equals(key));
        if (!known) {
            facts.memberships()
                    .add(
                            new Membership(
                                    new Evidence(span, name(), 0.85), name, null, null, section));
        }
    }

    private static String key(String name) {
        return Regex.without(name.toLowerCase(Locale.ROOT), "\\W+");
    }
}
