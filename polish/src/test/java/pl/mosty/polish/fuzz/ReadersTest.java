package pl.mosty.polish.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.mosty.polish.counterpart.Counterparts;
import pl.mosty.polish.country.table.Countries;
import pl.mosty.polish.date.reading.DateReader;
import pl.mosty.polish.number.Numerals;
import pl.mosty.polish.office.table.Offices;
import pl.mosty.polish.scan.CountedTokens;
import pl.mosty.polish.scan.Tokens;
import pl.mosty.polish.text.PolishOrder;
import pl.mosty.polish.text.Typography;

/// Any string gets an answer, in time linear in its length.
final class ReadersTest {

    /// Where a mention stands.
    private record Place(int start, int end) {}

    private static final Map<String, Function<Tokens, List<Place>>> READERS = new LinkedHashMap<>();

    static {
        READERS.put(
                "dates",
                tokens ->
                        DateReader.read(tokens).stream()
                                .map(it -> new Place(it.start(), it.end()))
                                .toList());
        READERS.put(
                "countries",
                tokens ->
                        Countries.standard().mentions(tokens).stream()
                                .map(it -> new Place(it.start(), it.end()))
                                .toList());
        READERS.put(
                "former countries",
                tokens ->
                        Countries.former().mentions(tokens).stream()
                                .map(it -> new Place(it.start(), it.end()))
                                .toList());
        READERS.put(
                "offices",
                tokens ->
                        Offices.standard().mentions(tokens).stream()
                                .map(it -> new Place(it.start(), it.end()))
                                .toList());
        READERS.put(
                "counterparts",
                tokens ->
                        Counterparts.standard().mentions(tokens).stream()
                                .map(it -> new Place(it.start(), it.end()))
                                .toList());
        READERS.put(
                "numbers",
                tokens ->
                        Numerals.read(tokens).stream()
                                .map(it -> new Place(it.start(), it.end()))
                                .toList());
    }

    /// Emoji, right-to-left letters and marks, lone surrogates, combining marks, invisible
    /// characters, and words that the readers look for.
    private static final String[] BITS =
            ("\ud83d\udc4b|\ud83d|\udc4b|\u202e|\u05e9\u05dc\u05d5\u05dd|\u0661\u0662|\u0301|\u00ad|\ufeff|\u0000"
                            + "|\u200d|\n\n|\r\n|\t|\u00a0|1|12|2022|99999999999|.|,|–|-|/|(|)|’|i|do|od|w|dnia|maja|maju"
                            + "|V|IX|Sept|May|Juni|roku|r.|br.|lata|latach|90.|połowie|II|kwartale|jesienią|w niedzielę"
                            + "|Królestwa|Republiki|Danii|Wielkiego Księstwa|Luksemburg|niemiecko|język|Tajpej|Biurem"
                            + "|Ambasadorem|konsul|generalną|Komisji|Europejskiej|WHO|NATO|dwa|tysiące|pięć|milion"
                            + "|Kuba|Nowa|Kongo|kongijski|ZSRR|Serbia i|poniedziałek|wtorek|dziewięćdziesiątych|zimą"
                            + "|początku|końca|18.X|oraz 2010–2012")
                    .split("\\|", -1);

    static Stream<String> readers() {
        return READERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void findPlacesInOrderWithinAnyText(String name) {
        var reader = READERS.getOrDefault(name, _ -> List.of());
        for (int seed = 0; seed < 3000; seed++) {
            var text = anyText(new Random(seed));
            int last = 0;
            for (var place : reader.apply(Tokens.of(text))) {
                assertThat(place.start()).as("%s of %d", name, seed).isGreaterThanOrEqualTo(last);
                assertThat(place.end()).as("%s of %d", name, seed).isGreaterThan(place.start());
                last = place.end();
            }
            assertThat(last).as("%s of %d", name, seed).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void answerAMegabyteWithoutBlanks(String name) {
        var reader = READERS.getOrDefault(name, _ -> List.of());
        for (var bit :
                new String[] {"a", "1", "\ud83d", "\u0301", "–", "Ąé", "1.", "\u202e", "V-"}) {
            assertThat(reader.apply(Tokens.of(bit.repeat(1_000_000 / bit.length())))).isNotNull();
        }
    }

    /// Twice the text asks at most about twice as much, whatever it repeats.
    @ParameterizedTest
    @MethodSource("readers")
    void askTwiceAsMuchOfATextTwiceAsLong(String name) {
        var reader = READERS.getOrDefault(name, _ -> List.of());
        for (var first : BITS) {
            for (var second : List.of(" ", " i ", ", ", "–", " do ", ".")) {
                var unit = first + second;
                long once = asked(reader, unit.repeat(400));
                long twice = asked(reader, unit.repeat(800));
                assertThat(twice).as("%s of «%s»", name, unit).isLessThan(2 * once + once / 4 + 50);
            }
        }
    }

    private static long asked(Function<Tokens, List<Place>> reader, String text) {
        var tokens = new CountedTokens(text);
        var _ = reader.apply(tokens);
        return tokens.asked();
    }

    @Test
    void writersTakeAnyText() {
        var order = PolishOrder.order();
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var one = anyText(random);
            var other = anyText(random);
            var once = Typography.polished(one);
            assertThat(Typography.polished(once)).isEqualTo(once);
            assertThat(Integer.signum(order.compare(one, other)))
                    .isEqualTo(-Integer.signum(order.compare(other, one)));
        }
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(BITS[random.nextInt(BITS.length)]);
            text.append(random.nextInt(3) == 0 ? "" : " ");
            if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
