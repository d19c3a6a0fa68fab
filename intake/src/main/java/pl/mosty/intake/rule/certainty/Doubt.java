package pl.mosty.intake.rule.certainty;

/// What makes an activity, each for itself, more often wrong. How many of them an activity has
/// tells its row in the {@link Calibration}.
public enum Doubt {
    /// No mark of its own says where it begins: `28.05 posiedzenie komisji` among such lines, or a
    /// later sentence of an item with days of its own.
    UNMARKED,

    /// The year is told by nothing, or the text speaks of several and none stands with the section.
    YEAR,

    /// It is dated by the year alone, while its words name a month: `rada, wrzesień, w Limassolu`.
    MONTH,

    /// Its words hold a second date: `27 czerwca: wymiana Lublina z Nancy w 2019 r.`
    FURTHER_DATE,

    /// The kind is no more than what is left when no word tells it, or its words speak for two ways
    /// at once: `do hali dotarł konwój z darami z Münster`.
    KIND,

    /// A counterpart whose side is a guess or whose country nothing tells.
    PERSON,

    /// Nothing abroad is named: `piknik po obu stronach Olzy`.
    NO_COUNTRY,

    /// Several countries, of which one may only be talked about: `przyjęto ambasadora Belgii,
    /// wracającego z Ostrawy`.
    COUNTRIES
}
