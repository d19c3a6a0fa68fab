package pl.mosty.intake.rule.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;

/// A sentence of a paragraph that begins with its day and a dash, as items of a list do, is an
/// activity whatever its verb: `7.11 – wizyta ambasadora. 8.11 – wykład.`
final class DatedSentence implements SentenceRule {

    private static final Pattern PARTED =
            Regex.exact("\\s?(?:r\\.|rok(?:u)?)?\\s?[-–—:]\\s?\\p{L}");

    @Override
    public String name() {
        return "dated-sentence";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Kronika 2019 roku. 7 listopada – pożegnalna wizyta Ambasadora Malty. 22–24 listopada – udział w targach turystyki w Grazu.",
                "W 2019 r. odbyły się:\n\n • dwoje radnych na targach w Linzu, potem – wykład o lasach, jesienią – przegląd filmów w Brnie;");
    }

    @Override
    public List<String> others() {
        return List.of(
                "7 listopada 2019 r. – odwołana wizyta Ambasadora Malty. Pozostałe odbyły się.",
                "7 listopada to święto Grazu.",
                "W 2019 r. radni byli na targach w Linzu, potem – w hotelu.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        if (!before.isEmpty() && !sentence.opensParagraph() && Steps.begins(sentence)) {
            return Predicates.calledOff(sentence.words())
                    ? List.of()
                    : List.of(telling(sentence, Steps.when(sentence, before.getLast().date())));
        }
        var dates = sentence.dates();
        if (sentence.listed()
                || dates.isEmpty()
                || !(dates.getFirst() instanceof DateMention.Known day)
                || day.start() != sentence.span().start()
                || !PARTED.matcher(sentence.text())
                        .region(day.end(), sentence.span().end())
                        .lookingAt()
                || Predicates.calledOff(sentence.words())) {
            return List.of();
        }
        return List.of(telling(sentence, When.of(sentence, Story.NONE)));
    }

    private Telling telling(Sentence sentence, @Nullable DateInterval when) {
        return new Telling(
                sentence.part(),
                sentence.span(),
                sentence.told(),
                sentence.span(),
                when,
                1,
                name());
    }
}
