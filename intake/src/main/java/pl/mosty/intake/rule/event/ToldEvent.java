package pl.mosty.intake.rule.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.Precision;

/// A sentence of prose that tells what happened is an activity, unless it goes on with the one told
/// before: by its first words, or because it lies within the days of the same visit.
final class ToldEvent implements SentenceRule {

    private static final Pattern ALSO =
            Regex.anyCase("\\b(?:również|także|ponadto|też|kolejn\\w+|druga?|also|another)\\b");

    private static final Pattern TRAVELLED =
            Regex.anyCase(
                    "\\b(?:przyjecha(?:ł|li)|przyby(?:ł[aoy]?|li)\\b|pojecha(?:ł|li)|wyjecha(?:ł|li)|uda(?:ł|li)\\p{L}* się|przywi(?:ózł|eź)|reprezentowa(?:ł|li)|reiste|besuchte|fuhr|travelled|traveled|visited|went to)");

    private static final int NEAR = 45;

    @Override
    public String name() {
        return "told-event";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "W maju 2021 r. w fińskim Espoo odbyła się konferencja o wodzie.",
                "GRAZ (AUSTRIA)\n\nW 2019 r. delegacja z Grazu odwiedziła Dębowo. Goście zwiedzili muzeum.",
                "W 2021 r. Dębowu powierzono miejsce w Zarządzie Ligi Miast Nadrzecznych.",
                "Wizyty dyplomatów w 2019 r.\n\nMALTA\n\nRozmowy z Ambasador Malty Anną Borg dotyczyły szkół.",
                "Jak co roku na Dni Dębowa przyjechała delegacja z Grazu.",
                "W dniach 3–4 czerwca 2019 r. Dębowo miało swoją delegację w Grazu.",
                "W dniach 3–4 czerwca 2019 r. z rewizytą u władz Grazu byli radni.",
                "W dniach 30.05 – 4.06 br. powiat dębowski przyjmował 16-osobową delegację z Grazu.",
                "Delegacja z Grazu gości u nas od 21 do 22 września 2019 r.",
                "Do ważniejszych wydarzeń 2021 roku należał przyjazd delegacji z Grazu.",
                "Pierwszy wyjazd do Grazu (5 maja 2021 r.) dotyczył szkół.",
                "Umowę z Grazem podpisano w maju 2021 r. Burmistrzowie zasadzili drzewo.\n\n • Obszar: 39 km\n • Ludność: 12 tys.",
                "W dniach 5–6 maja 2021 r. w powiecie Neuss byli z krótką wizytą radni.",
                "W 2019 r. radni z Grazu złożyli w Dębowie kwiaty pod pomnikiem ofiar z 1939 r.",
                "W czerwcu 2019 r. zaproszono radnych na jubileusz do Brna, gdzie spędzili trzy dni.",
                "Krokiem do umowy był wyjazd wójta do Grazu. W maju 2021 r. doszło też do podpisania umowy z Linzem.",
                "5 maja 2020 r. Lipowo i Graz zawarły umowę, natomiast Olchowo i Linz podpisały deklarację.",
                "W czasie tegorocznego festiwalu umowę z Grazem podpisali burmistrzowie obu miast.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Współpraca z Grazem trwa od 1998 r. i obejmuje kulturę.",
                "Miasto Dębowo jest członkiem sieci Green Rivers.",
                "W dniach 8–10 maja 2021 r. uczniowie pojadą do Grazu, gdzie zostanie otwarta wystawa.",
                "W 2021 r. zawiązano sieć. Uczestniczą w niej: Graz (Austria) i Brno (Czechy), a jako ostatnie dołączyło Dębowo.",
                "W 2025 r. planowana jest wizyta w Grazu.",
                "Wystawa o Grazu trwa.",
                "Takie zjazdy odbywają się w Grazu od lat, zawsze w styczniu.",
                "Wszystko zaczęły w 1998 r. szkoły z Dębowa i Grazu.",
                "Sprawozdanie za 2020 r. rada przyjęła 8 czerwca 2021 r.",
                "Pierwsze kontakty, jeszcze w 1998 r., nawiązały chóry z Dębowa i Grazu.",
                "Znajomość z Grazem zawarto na targach w 1998 r.",
                "W 2021 r. umowy z Grazem nie parafowano.",
                "Wszystko zaczęło się od paczek, które w 1998 r. przysłano z Grazu.",
                "Na luty 2020 r. zapowiedziano przyjazd gości z Grazu.",
                "Gmina realizowała ponadto projekt „Most” z programu Interreg.",
                "Marszałek Lipa mówił, że jest rad z wizyty w Grazu.",
                "Na rozmowę wybrano siedzibę starostwa w Dębowie.",
                "Oto, kogo gościło Dębowo w 2019 r.",
                "Współpraca w 2021 r.\n\nW piątek galeria w Brnie przyjmuje gości z Dębowa bezpłatnie.",
                "Burmistrz podejmował w 2019 r. szefów misji dyplomatycznych.\n\nAUSTRIA\n\nKolejność według alfabetu.",
                "Co roku na Dni Dębowa przyjeżdżała delegacja z Grazu.",
                "Dębowo miało w 2019 r. swojego przedstawiciela na stałe w radzie.",
                "– W 2019 r. w Grazu wybrano radę i zaczęto rozmowy – tłumaczy burmistrz.",
                "Graz leży nad Murą. Mieszkańcy mówili o nim: miasto bram, i zdobyli dla niego sławę.",
                "Prawa miejskie nadano mu w 1645 r., a w Grazu zagrał w 1720 r. Vivaldi.",
                "Ustawa z 1998 r. pozwala powiatowi podejmować współpracę z Grazem.",
                "– Spotkania z Grazem przynoszą nam korzyść – mówi burmistrz, który w maju 2019 r. przyjął gości.");
    }

    @Override
    public List<Telling> read(Sentence sentence, List<Telling> before) {
        var words = sentence.words();
        boolean reported = before.isEmpty() && isDiplomatUnderHeading(sentence);
        boolean acts = new Acts(sentence).begin(before.isEmpty());
        if (sentence.isDenied()
                || !(sentence.happened() || reported || acts)
                || (!reported && Predicates.standing(words))
                || ((Predicates.habit(words) || Predicates.runsProject(words))
                        && sentence.dates().isEmpty())) {
            return List.of();
        }
        if (before.isEmpty() && (Introduction.is(sentence) || (!reported && isAtHome(sentence)))) {
            return List.of();
        }
        var last = before.isEmpty() ? null : before.getLast();
        var story = Story.of(before);
        var when = when(sentence, story);
        if (last != null
                && (NewsLead.isDatedBy(sentence, before)
                        || !begins(sentence, words, last, story, when))) {
            return List.of();
        }
        boolean aside =
                Predicates.goesOn(words) || Predicates.paidBy(words) || Predicates.spoke(words);
        if (last == null && aside && !reported && sentence.dates().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Telling(
                        sentence.part(),
                        sentence.span(),
                        sentence.told(),
                        sentence.span(),
                        when,
                        1,
                        name()));
    }

    /// Begins a story without a date, an event or anything abroad: `Mazurzy mówili na nie
    /// Jańsbork`.
    private static boolean isAtHome(Sentence sentence) {
        return sentence.dates().isEmpty()
                && !sentence.lostItsDate()
                && sentence.states().isEmpty()
                && (!sentence.namesEvent() || isLoose(sentence))
                && !Predicates.strong(sentence.words())
                && sentence.chapter().offices().within(sentence.span()).isEmpty();
    }

    /// An item of no list that a heading or lead tells of, as menus have them.
    private static boolean isLoose(Sentence sentence) {
        return sentence.listed()
                && sentence.part().headings().isEmpty()
                && sentence.part().lead() == null;
    }

    /// Under a country's heading, what its ambassador said was said at a meeting.
    private static boolean isDiplomatUnderHeading(Sentence sentence) {
        return !sentence.part().headings().isEmpty()
                && sentence.opensParagraph()
                && sentence.chapter()
                        .offices()
                        .anyWithin(
                                sentence.span(),
                                o ->
                                        o.office().kind().isDiplomatic()
                                                && o.start() - sentence.span().start() < 40);
    }

    private static boolean begins(
            Sentence sentence,
            Passage words,
            Telling last,
            Story story,
            @Nullable DateInterval when) {
        if (sentence.isFurtherClause()
                || EventOfYear.isNamed(words)
                || Clauses.signOther(sentence, sentence.within(last.sentence()))) {
            return true;
        }
        if ((sentence.dates().isEmpty() && Predicates.paidBy(words))
                || (Predicates.invited(words) && !sentence.opensWithDay())
                || Sights.areShown(sentence, words, last, when)) {
            return false;
        }
        boolean dated =
                sentence.dates().stream().anyMatch(d -> !Asides.is(sentence, d, last.date()));
        if (dated && saysWhen(sentence, last, story) && last.isOfSameYear(sentence, when)) {
            return false;
        }
        if (dated && last.isClosed()) {
            return true;
        }
        boolean aside = !dated && !sentence.dates().isEmpty();
        if (aside && (Predicates.goesOn(words) || Asides.areOfThePast(sentence, last.date()))) {
            return false;
        }
        if (dated && when != null && !when.equals(last.date())) {
            boolean within = last.date() != null && Story.lies(when, last.date());
            return !within
                    || sentence.opensWithDay()
                    || Sights.nameEvent(words)
                    || opensWithEvent(sentence)
                    || Predicates.strong(words);
        }
        int month = MonthTold.at(words);
        boolean later =
                sentence.opensWithDay()
                        && (story.lasts()
                                || (Predicates.happened(words) && !Predicates.goesOn(words)));
        if (sentence.lostItsDate() || later || (month >= 0 && month < NEAR)) {
            return true;
        }
        if (Predicates.goesOn(words)
                || Predicates.spoke(words)
                || (sentence.dates().isEmpty()
                        && tellsDay(last)
                        && Predicates.tookPartInIt(words))) {
            return false;
        }
        if (Predicates.tookPlace(words) && Predicates.hasEventNoun(words)) {
            return true;
        }
        if (Predicates.strong(words) || new Acts(sentence).tookSeat()) {
            return ALSO.in(words)
                    || !Predicates.strong(Passage.of(sentence.text(), last.sentence()));
        }
        boolean elsewhere = elsewhere(sentence, last);
        boolean further =
                sentence.opensParagraph()
                        || !sentence.within(last.sentence()).foreignPlaces().isEmpty();
        if (elsewhere && further && (TRAVELLED.in(words) || Predicates.wasStep(words))) {
            return true;
        }
        boolean visit = TRAVELLED.in(Passage.of(sentence.text(), last.sentence()));
        return elsewhere
                && ((ALSO.in(words) && !(visit && Predicates.talked(words)))
                        || sentence.opensParagraph()
                        || dated);
    }

    /// `W dniu 10 maja urządzono warsztaty`, where a paragraph begins: an event of a visit.
    private static boolean opensWithEvent(Sentence sentence) {
        return sentence.opensParagraph()
                && !sentence.listed()
                && sentence.namesEvent()
                && sentence.dates().getFirst().start() - sentence.span().start() < NEAR;
    }

    /// `Graz obchodził jubileusz. Nasza delegacja gościła tam 8 maja.`: the days of what the first
    /// sentence of the paragraph told without any.
    private static boolean saysWhen(Sentence sentence, Telling last, Story story) {
        return (!sentence.opensParagraph() || Predicates.labelsStay(sentence.words()))
                && !story.lasts()
                && sentence.tellsStay()
                && (last.date() == null || last.date().precision() == Precision.YEAR)
                && !sentence.within(last.sentence()).tellsDay()
                && !sentence.within(last.sentence()).lostItsDate()
                && !elsewhere(sentence, last);
    }

    /// Without a date of its own, a sentence goes on in the days told before it.
    private static @Nullable DateInterval when(Sentence sentence, Story story) {
        if (sentence.lostItsDate()) {
            return null;
        }
        var before = story.last();
        boolean same =
                before != null
                        && (before.precision() == Precision.DAY || Joining.begins(sentence.words()))
                        && MonthTold.at(sentence.words()) < 0;
        if (!same || !sentence.dates().isEmpty()) {
            return When.of(sentence, story);
        }
        if (sentence.isFurtherClause() && ALSO.in(sentence.words())) {
            return When.of(sentence, Story.NONE);
        }
        if (!sentence.opensParagraph() || Predicates.continues(sentence.words())) {
            return before;
        }
        var own = When.of(sentence, story);
        return own == null ? before : own;
    }

    private static boolean tellsDay(Telling last) {
        return last.date() != null && last.date().precision() == Precision.DAY;
    }

    /// Names a foreign city or region that what was told last has not named yet.
    private static boolean elsewhere(Sentence sentence, Telling last) {
        var known = names(sentence.within(last.context()).foreignPlaces());
        var named = names(sentence.foreignPlaces());
        return !named.isEmpty() && named.stream().noneMatch(known::contains);
    }

    private static Set<String> names(List<PlaceMention> places) {
        return places.stream().map(p -> p.place().name()).collect(Collectors.toSet());
    }
}
