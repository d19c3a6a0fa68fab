package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.number.Numerals;

/// A sentence that stands for several meetings is one activity with their count.
final class AggregateSentence implements SentenceRule {

    private static final List<String> ENGLISH =
            List.of(
                    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");
    private static final List<String> GERMAN =
            List.of(
                    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
                    "elf", "zwölf");
    private static final String NUMBER =
            "(\\d{1,4}|dw(?:a|ie|óch|oma|om)|trzy|trzech|trzem|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|(?:jede|dwa|trzy|czter|pięt|szes|siedem|osiem|dziewięt)naści?e|dwadzieścia|trzydzieści|"
                    + String.join("|", ENGLISH)
                    + "|"
                    + String.join("|", GERMAN)
                    + ")";

    /// Meetings, visits and delegations stand for themselves.
    private static final String MEETINGS =
            "spotka(?:ń|nia|niach|niami)|wizyt(?:y|ach|ami)?|delegacj(?:i|e|ach)|rozm(?:ów|owy|owach)|wydarze(?:ń|nia|niach)|meetings|visits|delegations|Treffen|Besuche|Delegationen|Begegnungen";

    /// Other things, where the sentence says with whom.
    private static final String OTHERS =
            "narad(?:y|ach)?|wideo(?:konferencj|rozm|spotka)\\p{L}*|telekonferencj(?:i|e)|konferencj(?:i|e)|konsultacj(?:i|e)|posiedze(?:ń|nia)|warsztat(?:y|ów)|szkole(?:ń|nia)|webinari(?:a|ów)|seminari(?:a|ów)|wyjazd(?:y|ów)|przyjazd(?:y|ów)|wymian(?:y)?|misj(?:i|e)|koncert(?:y|ów)|talks|calls|(?:video )?conferences|workshops|trips|exchanges|webinars|concerts|Gespräche|(?:Video)?[Kk]onferenzen|Sitzungen|Workshops|Reisen|Austausche|Konzerte";

    private static final Pattern COUNTED =
            Regex.anyCase(
                    "\\b"
                            + NUMBER
                            + "\\s+(?:\\p{Ll}+\\s+){0,2}?(?:("
                            + MEETINGS
                            + ")|(?:"
                            + OTHERS
                            + "))\\b");

    /// `dwunastokrotnie` and the like are left alone.
    private static final Pattern TIMES =
            Regex.anyCase("\\b" + NUMBER + "\\s+(?:razy|times|mal)\\b()");

    /// `9 rozmów burmistrza z ambasadorami`, without a verb.
    private static final Pattern WITH_DIPLOMATS =
            Regex.anyCase(
                    "[^.;:]{0,70}\\bz(?:e)? (?:\\p{L}+ ){0,2}?(?:ambasador|konsul|dyplomat|przedstawiciel(?:ami|kami) (?:\\p{L}+ ){0,3}?(?:dyplom|państw|ambasad|korpus|placówek))");

    /// `Bilans kontaktów z konsulami: 9 rozmów`, without a verb.
    private static final Pattern OF_DIPLOMATS =
            Regex.anyCase(
                    "\\b(?:dyplom|ambasad|konsul|poselstw|diplom|ambassador|botschaft)\\p{L}*[^;:]{0,60}(?::|\\s[-–—]) $");

    /// `pojechała do Brna, gdzie dała dwa koncerty`: what was done on one journey.
    private static final Pattern THERE =
            Regex.anyCase(
                    ",\\s(?:gdzie|(?:podczas|w (?:czasie|trakcie)|w ramach) któr\\p{L}+|where|wo|during which)\\s[^;]*$");

    private static final int EARLY = 25;

    @Override
    public String name() {
        return "aggregate-sentence";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W 2021 r. odbyło się 7 spotkań dyplomatycznych Prezydenta Miasta Dębowa; rozmówcy przybyli z takich krajów, jak: Malta, Peru i Islandia.",
                "W 2020 roku przyjęto 12 delegacji zagranicznych, w tym z Czech i Litwy.",
                "W ciągu roku przeprowadzono piętnaście narad online z urzędnikami z Grazu.",
                "W 2021 r. burmistrz 9 razy spotkał się z konsulami takich państw, jak Malta i Peru.",
                "Trzy razy obradowała w 2021 r. Rada Euroregionu Bóbr w Grazu.",
                "Kontakty dyplomatyczne: 9 rozmów burmistrza z ambasadorami bądź konsulami w 2021 r.",
                "Bilans kontaktów z konsulami i ambasadorami w 2021 r.: 9 rozmów burmistrza.",
                "W 2021 r. doszło do 7 spotkań burmistrzów z Czech i Polski.",
                "In 2020 the city took part. Five online meetings were held with officials from Graz.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2021 r. delegacja z Grazu odwiedziła Dębowo; w programie było 7 spotkań z uczniami.",
                "W 2022 r. planowanych jest 9 spotkań.",
                "2 Wydarzenia z udziałem miast partnerskich, lata 2010 – 2012: Graz, Brno.",
                "W maju 2021 r. chór z Dębowa pojechał do Brna, gdzie dał dwa koncerty.",
                "W maju 2021 r. delegacja z Grazu odwiedziła Dębowo. W programie były dwa koncerty.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        var words = sentence.words();
        var times = TIMES.matcher(words);
        boolean repeated = times.find();
        var matcher = repeated ? times : COUNTED.matcher(words);
        if (!(repeated || matcher.find())
                || matcher.start() - words.start() > 110
                || words.before(matcher.start()).toString().indexOf(';') >= 0
                || !(repeated
                        ? sentence.tellsMeeting()
                        : happened(sentence, words, matcher.start(), matcher.end()))
                || (matcher.group(2) == null && !saysWithWhom(sentence))) {
            return List.of();
        }
        int count = number(matcher.group(1));
        if (THERE.in(words.before(matcher.start()))) {
            return List.of();
        }
        if (count < 2 || isPageNumber(sentence, matcher.group(2))) {
            return List.of();
        }
        var told = sentence.told();
        return List.of(
                new Telling(
                        sentence.part(),
                        sentence.span(),
                        told,
                        sentence.span(),
                        When.of(sentence, Story.NONE),
                        count,
                        name()));
    }

    /// `przeprowadzono 8 narad`, `Pięć spotkań odbyło się`.
    private static boolean happened(Sentence sentence, Passage words, int start, int end) {
        return !Predicates.calledOff(words)
                && (Predicates.happened(words.before(end))
                        || sentence.tellsPast()
                        || OF_DIPLOMATS.in(words.before(start))
                        || (start - words.start() < EARLY
                                && WITH_DIPLOMATS.matcher(words.from(end)).lookingAt())
                        || (start - words.start() < EARLY
                                && sentence.dates().size() < 2
                                && Predicates.happened(words.from(end))));
    }

    /// `2 Wydarzenia z udziałem miast`: a title behind the number of its page.
    private static boolean isPageNumber(Sentence sentence, @Nullable String meetings) {
        return meetings != null
                && !meetings.isEmpty()
                && Character.isUpperCase(meetings.charAt(0))
                && sentence.chapter().language().equals("pl");
    }

    private static boolean saysWithWhom(Sentence sentence) {
        return !sentence.foreignPlaces().isEmpty()
                || sentence.chapter()
                        .countries()
                        .anyWithin(sentence.span(), c -> !c.country().code().equals("PL"));
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        var lower = word.toLowerCase(Locale.ROOT);
        int foreign = Math.max(ENGLISH.indexOf(lower), GERMAN.indexOf(lower));
        return foreign >= 0 ? foreign + 2 : (int) Numerals.parse(lower).orElse(0);
    }
}
