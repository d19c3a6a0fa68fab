package pl.mosty.report.chapter;

import java.util.regex.Pattern;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.office.OfficeMention;
import pl.mosty.polish.office.table.Offices;

/// How a woman's office is called.
public enum WomensOffices {
    /// `z Ambasador Daphne Bergsmą`, as official writing has it.
    OFFICIAL,
    /// `z Ambasadorką Daphne Bergsmą`.
    BY_NOUN;

    /// A preposition after which an office in the nominative form is a woman's: `z Ambasador`.
    private static final Pattern DEMANDING =
            Pattern.compile("(?iuU)(?<!\\w)(?:ze?|od|dla|do|u|przez|przy|o)\\s+$");

    private static final int LONGEST_PREPOSITION = 8;

    /// The habit of those who wrote a text: by nouns where a woman's office among diplomats, mayors
    /// and heads of state is said by one, and never in the official way.
    public static WomensOffices in(String text) {
        boolean byNoun = false;
        for (var mention : Offices.standard().mentions(text)) {
            if (!isTelling(mention)) {
                continue;
            }
            if (isOfficial(text, mention)) {
                return OFFICIAL;
            }
            byNoun |= mention.isByNoun();
        }
        return byNoun ? BY_NOUN : OFFICIAL;
    }

    /// Everybody says `dyrektorka`; these offices divide offices.
    private static boolean isTelling(OfficeMention mention) {
        return switch (mention.office().kind()) {
            case STATE, DIPLOMAT, CONSUL, CITY -> true;
            case EUROPE, REGION, COUNTY, COUNCIL, ADMINISTRATION, INSTITUTION, CHURCH -> false;
        };
    }

    private static boolean isOfficial(String text, OfficeMention mention) {
        boolean nominative = mention.cases().contains(Case.NOMINATIVE) && !mention.isByNoun();
        var before =
                text.substring(Math.max(0, mention.start() - LONGEST_PREPOSITION), mention.start());
        return nominative && mention.gender() == null && DEMANDING.matcher(before).find();
    }
}
