package pl.mosty.polish.number;

import java.util.List;
import pl.mosty.polish.scan.PhraseTable;

/// The words of cardinal and collective numerals. Source: the school grammar.
final class NumberWords {

    /// @param value what it adds, or for thousands and more what it multiplies by
    record Word(long value) {

        boolean multiplies() {
            return value >= 1000;
        }

        /// 1 for units and teens, 10 for tens, 100 for hundreds: a smaller one may follow.
        long rank() {
            return value >= 100 ? 100 : value >= 20 ? 10 : 1;
        }
    }

    private static final String FORMS =
            """
            0 zero zera zeru zerem
            1 jeden jedna jedno jednego jednej jednemu jednym jedną
            2 dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgu dwojgiem
            3 trzy trzej trzech trzem trzema troje trojga trojgu trojgiem
            4 cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem
            5 pięć pięciu pięcioma pięcioro pięciorga pięciorgu pięciorgiem
            6 sześć sześciu sześcioma sześcioro sześciorga
            7 siedem siedmiu siedmioma siedmioro siedmiorga
            8 osiem ośmiu ośmioma ośmioro ośmiorga
            9 dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga
            10 dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga
            11 jedenaście jedenastu jedenastoma jedenaścioro
            12 dwanaście dwunastu dwunastoma dwanaścioro
            13 trzynaście trzynastu trzynastoma trzynaścioro
            14 czternaście czternastu czternastoma czternaścioro
            15 piętnaście piętnastu piętnastoma piętnaścioro
            16 szesnaście szesnastu szesnastoma
            17 siedemnaście siedemnastu siedemnastoma
            18 osiemnaście osiemnastu osiemnastoma
            19 dziewiętnaście dziewiętnastu dziewiętnastoma
            20 dwadzieścia dwudziestu dwudziestoma dwadzieścioro
            30 trzydzieści trzydziestu trzydziestoma
            40 czterdzieści czterdziestu czterdziestoma
            50 pięćdziesiąt pięćdziesięciu pięćdziesięcioma
            60 sześćdziesiąt sześćdziesięciu sześćdziesięcioma
            70 siedemdziesiąt siedemdziesięciu siedemdziesięcioma
            80 osiemdziesiąt osiemdziesięciu osiemdziesięcioma
            90 dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma
            100 sto stu stoma
            200 dwieście dwustu dwustoma
            300 trzysta trzystu trzystoma
            400 czterysta czterystu czterystoma
            500 pięćset pięciuset
            600 sześćset sześciuset
            700 siedemset siedmiuset
            800 osiemset ośmiuset
            900 dziewięćset dziewięciuset
            1000 tysiąc tysiąca tysiącowi tysiącem tysiącu tysiące tysięcy tysiącom tysiącami tysiącach
            1000000 milion miliona milionowi milionem milionie miliony milionów milionom milionami milionach
            """;

    private static final PhraseTable<Word> TABLE = new PhraseTable<>();

    static {
        for (var line : FORMS.lines().toList()) {
            var words = List.of(line.split(" ", -1));
            var word = new Word(Long.parseLong(words.getFirst()));
            words.stream().skip(1).forEach(form -> TABLE.add(form, word));
        }
    }

    private NumberWords() {}

    static PhraseTable<Word> table() {
        return TABLE;
    }
}
