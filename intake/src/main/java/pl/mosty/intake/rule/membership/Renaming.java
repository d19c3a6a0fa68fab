package pl.mosty.intake.rule.membership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// What a text tells of an organisation's new name: `X, od 2022 r. Y`, `Y (do 2021 r. X)`; a year
/// until which a name was borne is looked for first.
///
/// @param year from which the name is borne, or null where none is told
record Renaming(String now, String before, @Nullable Integer year) {

    private static final String NAME =
            "(?:(?:sie(?:ć|ci)|organizacj\\p{L}+|the)\\s+)?[„“\"]?(?-i:([\\p{Lu}\\d][^„”“\"()\\n,;]*?))[”\"]?";
    private static final String YEAR =
            "(?:[^()\\n]{0,30}?(\\d{4})(?:\\s*(?:r\\.|roku))?[^()\\n]{0,12}?)?";
    private static final String PARTED =
            "(?:\\s*[,;(–—]\\s*|\\s-\\s|\\s+(?=zmieni|przyję|otrzyma|działa|nosi|przemian|przekszt|dawniej|formerly|now\\b|renamed|changed))(?:organizacja|sieć|stowarzyszenie|związek)?[\\s,]*(?:która|który|które|which|since)?";
    private static final String END = "\\s*(?:$|[);,\\n]|\\.(?:\\s|$)|[-–—]\\s|:\\s)";
    private static final Pattern ONWARD =
            Regex.anyCase(
                    "^(?:od\\s(?:\\d{1,2}\\s\\p{L}+\\s)?(\\d{4})\\s(?:r\\.|roku)\\s)?"
                            + NAME
                            + PARTED
                            + YEAR
                            + "\\s*(?:zmieni\\p{L}+\\s(?:swoją\\s|swą\\s)?nazwę|zmieniono\\snazwę|(?:przyję|otrzyma|przybra)\\p{L}*\\s(?:nową\\s)?nazwę|działa\\p{L}*(?:\\s\\p{L}+)?\\s(?:pod\\s(?:\\p{L}{4,}\\s)?nazwą|jako)|nosi\\s(?:\\p{L}+\\s)?(?:nazwę|miano)|przemianowan\\p{L}+|przekształc\\p{L}+(?:\\ssię)?"
                            + "|(?:obecnie|dziś|teraz|aktualnie)(?:\\s(?:pod\\s(?:\\p{L}{4,}\\s)?nazwą|jako))?|now(?:\\s(?:called|known\\sas))?|renamed(?:\\s(?:as|to))?|changed\\sits\\sname|heute|jetzt|umbenannt\\sin)"
                            + YEAR
                            + "\\s*(?:na|w|to|in)?\\s*:?\\s*"
                            + NAME
                            + END);
    private static final Pattern BACK =
            Regex.anyCase(
                    "^"
                            + NAME
                            + PARTED
                            + "[^()\\n]{0,20}?(?:dawniej|wcześniej|poprzednio|przedtem|uprzednio|niegdyś|formerly|previously|ehemals|früher|vormals"
                            + "|(?:do|until|bis|known\\suntil|known\\sbefore)\\s(?:roku\\s|końca\\s)?(\\d{4})(?:\\s*(?:r\\.|roku))?)"
                            + "[\\s:,]*(?:nosi\\p{L}*\\snazwę|działa\\p{L}*\\s(?:jako|pod\\s(?:\\p{L}{4,}\\s)?nazwą)|zna\\p{L}+\\s(?:jako|pod\\s(?:\\p{L}{4,}\\s)?nazwą)|jako|pod\\s(?:\\p{L}{4,}\\s)?nazwą|(?:known\\s)?as)?\\s*(?:the\\s)?:?\\s*"
                            + NAME
                            + END);

    static Optional<Renaming> of(Passage words) {
        var back = BACK.matcher(words);
        boolean until = back.find();
        if (until && back.group(2) != null) {
            return Optional.of(before(back));
        }
        var onward = ONWARD.matcher(words);
        if (onward.find()) {
            return Optional.of(
                    new Renaming(
                            OrganisationNames.tidy(
                                    Regex.without(
                                            onward.group(5),
                                            "(?U)\\s(?:i|oraz|a|and|und)\\s\\p{Ll}.*$")),
                            OrganisationNames.tidy(onward.group(2)),
                            year(onward, 1, 3, 4)));
        }
        return until ? Optional.of(before(back)) : Optional.empty();
    }

    private static Renaming before(Matcher back) {
        return new Renaming(
                OrganisationNames.tidy(back.group(1)),
                OrganisationNames.tidy(back.group(3)),
                year(back, 2));
    }

    private static @Nullable Integer year(Matcher matcher, int... groups) {
        for (int group : groups) {
            var year = matcher.group(group);
            if (year != null) {
                return Integer.valueOf(year);
            }
        }
        return null;
    }
}
