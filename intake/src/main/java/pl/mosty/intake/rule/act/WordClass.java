package pl.mosty.intake.rule.act;

/// What a word can say of an activity; `vocabulary.tsv` has the words of each class.
enum WordClass {
    GO,
    COME,
    STAY,
    RECEIVE,
    VISIT,
    GUEST,
    GROUP,
    PERSON,
    EVENT,
    PERFORM,
    ATTEND,
    HAPPEN,
    MEET,
    ONLINE,
    SIGN,
    END,
    AGREEMENT,
    DIPLOMAT,
    EMBASSY,
    COUNSELLOR,
    TRAIN,
    GIVE,
    JOIN,
    NETWORK,
    HALL,
    HERE,
    THERE,
    UNIT,
    PROVINCE,
    FOREIGN,
    AT,
    FROM,
    WITH;

    long bit() {
        return 1L << ordinal();
    }

    static long bits(WordClass... classes) {
        long bits = 0;
        for (var each : classes) {
            bits |= each.bit();
        }
        return bits;
    }
}
