package pl.mosty.intake.rule.act.word;

/// What a word can say of an activity; `vocabulary.tsv` has the words of each class.
public enum WordClass {
    GO(0),
    COME(1),
    STAY(2),
    RECEIVE(3),
    VISIT(4),
    GUEST(5),
    GROUP(6),
    PERSON(7),
    EVENT(8),
    PERFORM(9),
    ATTEND(10),
    HAPPEN(11),
    MEET(12),
    ONLINE(13),
    SIGN(14),
    END(15),
    AGREEMENT(16),
    DIPLOMAT(17),
    EMBASSY(18),
    COUNSELLOR(19),
    TRAIN(20),
    GIVE(21),
    JOIN(22),
    NETWORK(23),
    HALL(24),
    HERE(25),
    THERE(26),
    UNIT(27),
    PROVINCE(28),
    FOREIGN(29),
    AT(30),
    FROM(31),
    WITH(32),
    FOREIGNER(33),
    CORPS(34),
    PROJECT(35);

    private final long bit;

    WordClass(int place) {
        this.bit = 1L << place;
    }

    public long bit() {
        return bit;
    }

    /// Those of several classes together.
    public static long bits(WordClass... classes) {
        long bits = 0;
        for (var each : classes) {
            bits |= each.bit();
        }
        return bits;
    }
}
