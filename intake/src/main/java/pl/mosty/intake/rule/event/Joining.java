package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// How the unit joined networks and their boards.
final class Joining {

    static final String NETWORK =
            "(?:\\p{L}+(?:ej|ego|ch) ){0,2}(?:sieci|grona|zarządu|komitetu|organizac|związku|stowarzysz|zrzesz|lig|federac|koalicj|euroregion|porozumie|platform)";

    /// Boards and networks that the unit joined.
    static final String JOINED =
            "znalaz(?:ł|ła|ło) się (?:\\S+ ){0,2}we? (?:\\S+ ){0,2}(?:zarządzie|komitecie|radzie|prezydium|władzach|gronie członków)"
                    + "|obj(?:ął|ęła|ęło) (?:\\S+ ){0,2}(?:przewodnictw|prezydencj)|became (?:an? )?(?:\\S+ )?members?|acceded|przyj(?:ęto|ęli) (?:\\S+ ){0,3}do "
                    + NETWORK
                    + "|dołączy(?:ł|ła|ło|li|liśmy) (?:\\S+ )?do "
                    + NETWORK
                    + "|";

    private static final Pattern JOINS =
            Regex.anyCase(
                    "\\b(?:zosta(?:ł[aoy]?|li) (?:\\S+ )?(?:wybran|przyjęt)\\p{L}+|(?:wybra|przyję)(?:no|to|li) (?:go|je|ją)|wesz(?:ł[aoy]|li)|wszedł|wstąpi(?:ł[aoy]?|li)|przystąpi(?:ł[aoy]?|li)|dołączy(?:ł[aoy]?|li)) (?:\\S+ )?do "
                            + NETWORK);

    private Joining() {}

    /// Begins with how the unit joined a network: `zostało wybrane do zarządu sieci`.
    static boolean begins(Passage words) {
        return JOINS.matcher(words).lookingAt();
    }
}
