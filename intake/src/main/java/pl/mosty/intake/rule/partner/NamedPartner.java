package pl.mosty.intake.rule.partner;

import java.util.List;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;

/// A place that a sentence calls a partner: `z partnerskim miastem Graz`, `umowę o współpracy z
/// miastem Brno`, `jest regionem partnerskim obu`.
public final class NamedPartner implements Rule {

    private static final String UNIT =
            "(?:miast\\p{L}*|gmin\\p{L}*|powia\\p{L}*|region\\p{L}*|hrabstw\\p{L}*|kraj\\p{L}*|obw\\p{L}+|land\\p{L}*)";
    private static final Pattern CALLED =
            Regex.anyCase(
                    "(?:(?:zagraniczn|bliźniacz|partnersk|zaprzyjaźnion)\\p{L}+ (?:\\p{L}+(?:im|iego|iej|ie) )?"
                            + UNIT
                            + "|"
                            + UNIT
                            + " (?:partnersk|bliźniacz|zaprzyjaźnion)\\p{L}+|partnersk(?:im|iego|iej|ie))[ :–-]+(?:"
                            + UNIT
                            + " )?$");
    private static final Pattern AGREED =
            Regex.anyCase(
                    "(?:umow\\p{L}+|porozumieni\\p{L}+) (?:o (?:\\p{L}+ )?(?:współprac\\p{L}+|partnerstw\\p{L}+) |partnersk\\p{L}+ )?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?(?:"
                            + UNIT
                            + " )?$|(?:współpracuje|współpracowa(?:ł|ła|ło)) (?:od \\p{L}* ?\\d{4} (?:r\\.|roku) )?(?:z|ze) (?:\\p{Ll}+[sc]k(?:im|ą) )?"
                            + UNIT
                            + " $|(?:^|\\n)(?:partner(?: zagraniczny)?|(?:miasto|gmina|powiat|region) partnersk(?:ie|a|i))\\s?:\\s?(?:"
                            + UNIT
                            + " )?$");
    private static final Pattern OF_BOTH =
            Regex.anyCase(
                    "jest (?:regionem|miastem|powiatem|gminą) partnersk\\p{L}+ (?:obu|obydwu|ich|jej|jego)\\b");
    private static final Pattern PLANNED =
            Regex.anyCase(
                    "(?:przewiduj|planow|zamierz|zapowied|starani|negocj|nie zawar)\\p{L}*[^.]*$");
    private static final Pattern CALLED_AFTER =
            Regex.anyCase(
                    "(?: \\([^)]{2,40}\\))?(?:,| [–-]| to| jest) (?:nasze |naszym |od \\d{4} r\\. )?(?:miast|gmin|region|powiat|samorząd)\\p{L}* partnersk(?:ie|i|im|a|ą)\\b(?! (?:województw|powiat|region))");
    private static final int WINDOW = 90;

    @Override
    public String name() {
        return "named-partner";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2020 r. delegacja miasta partnerskiego Graz odwiedziła Dębowo.",
                "Rozmawiano o kontaktach z miastem partnerskim Brnem.",
                "W tym roku Dębowo zerwało umowę o współpracy z miastem Kaliningrad (Rosja).");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Poznań rozmawiało z delegacją z Toskanii – partnerskiego regionu Województwa Podlaskiego.",
                "W 2020 r. delegacja z Grazu odwiedziła Dębowo.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var place : chapter.places().all()) {
            if (!place.place().polish()
                    && isCalled(chapter, place)
                    && Partners.otherUnit(chapter, place.end()).isEmpty()) {
                Partners.add(facts, Partners.of(chapter, place, null, name(), 0.9));
            }
        }
        var both = OF_BOTH.matcher(chapter.text());
        while (both.find()) {
            int line =
                    Math.max(
                            chapter.text().lastIndexOf('\n', both.start()) + 1,
                            chapter.text().lastIndexOf(". ", both.start()) + 1);
            for (var place : chapter.places().within(new Span(line, both.start()))) {
                if (!place.place().polish()) {
                    Partners.add(facts, Partners.of(chapter, place, null, name(), 0.75));
                }
            }
        }
    }

    private static boolean isCalled(Chapter chapter, PlaceMention place) {
        var before = chapter.text().substring(Math.max(0, place.start() - WINDOW), place.start());
        if (PLANNED.matcher(before).find()) {
            return false;
        }
        int end = Math.min(chapter.text().length(), place.end() + WINDOW);
        return CALLED.matcher(before).find()
                || AGREED.matcher(before).find()
                || CALLED_AFTER.matcher(chapter.text()).region(place.end(), end).lookingAt();
    }
}
