package pl.mosty.polish.roundtrip;

/// What is written, by what, and read by what.
enum Kind {
    NOUN("nouns, both numbers", "`Names.inflect`", "`Names.read`"),
    ADJECTIVE(
            "adjectives, all degrees, numbers and genders",
            "`Adjectives`",
            "`Dictionary.analyses`"),
    PARTICIPLE(
            "adjectival participles, numbers and genders", "`Adjectives`", "`Dictionary.analyses`"),
    NAMING_ADJECTIVE("the same adjectives as names", "`Adjectives`", "`Names.read`"),
    GERUND("gerunds", "`Dictionary.forms`", "`Dictionary.analyses`"),
    NUMERAL("numerals", "`Dictionary.forms`", "`Dictionary.analyses`"),
    PRONOUN("personal and reflexive pronouns", "`Dictionary.forms`", "`Dictionary.analyses`"),
    VERB("verbs, all tenses, moods and persons", "`Dictionary.forms`", "`Dictionary.analyses`"),
    OTHER(
            "adverbs, adverbial participles and the rest",
            "`Dictionary.forms`",
            "`Dictionary.analyses`");

    private final String words;
    private final String writer;
    private final String reader;

    Kind(String words, String writer, String reader) {
        this.words = words;
        this.writer = writer;
        this.reader = reader;
    }

    /// The start of its row in a table.
    String row() {
        return String.join(" | ", words, writer, reader);
    }
}
