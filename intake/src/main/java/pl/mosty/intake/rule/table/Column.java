package pl.mosty.intake.rule.table;

import java.util.Optional;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// What a column holds, as its head says.
@SuppressWarnings("ImmutableEnumChecker") // a pattern learns, but matches the same
enum Column {
    PROJECT(
            "(?:tytuł|nazwa|title|name|titel)\\p{L}* (?:\\p{L}+ )?(?:projek|projec|przedsięwz|zadani|mikroprojek)|^\\W*(?:mikro)?proje[ck]t|tytuł|^\\W*tit(?:le|el)\\b"),
    FUND("źródł|finansow|fundusz|\\bgrant|program(?:u|me|ie)?\\b|funding|fund\\b|förder"),
    AGREEMENT(
            "umow|porozumie|podpisa|zawarci|nawiązani|partner\\w* od|współprac\\w* od|od (?:roku|kiedy)|agreement|signed|since|seit|unterzeich"),
    DATE(
            "termin|dat[ay]\\b|kiedy|okres|czas\\b|dzień|dni\\b|miesiąc|rok\\b|date|when|month|datum|zeit|wann"),
    WHAT(
            "działani|wydarzeni|przedsięwzię|nazwa(?! (?:miast|gmin|powiat|region|samorząd|partner))|opis|temat|przedmiot|cel\\b|zakres|rodzaj|inicjatyw|wizyt|spotkani|zadani|treść|impreza|co\\b|event|activit|subject|description|purpose|what|maßnahme|veranstaltung|thema|beschreibung|anlass"),
    WHERE_TO("dokąd|kierunek|cel podróży|destination|wohin|reiseziel"),
    GUEST("goś[cć]|kto przy|przyjezdn|guests?\\b|visitors?\\b|gäste|gast\\b|besucher"),
    PEOPLE("uczestni|osob|osoby|skład|kto\\b|prowadzą|participants|who|teilnehmer"),
    PARTNER(
            "partner|z kim\\b|skąd\\b|miast|region|gmin|powiat|samorząd|delegacj|twin|city|town|stadt|instytucj"),
    COUNTRY("kraj|państw|country|state|land"),
    VENUE("miejsc|lokalizacj|gdzie|place|venue|where|ort\\b"),
    NETWORK(
            "organizacj|sie(?:ć|ci)\\b|stowarzysz|związ|zrzesz|network|organi[sz]ation|verband|netzwerk"),
    FEE("składk|opłat|fee\\b|beitrag"),
    OTHER("");

    private final Pattern head;

    Column(String head) {
        this.head = Regex.anyCase("\\b(?:" + head + ")");
    }

    /// The first of these whose words stand in the column's head.
    static Optional<Column> ofHead(String words) {
        for (var column : values()) {
            if (column != OTHER && column.head.matcher(words).find()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    boolean tellsWhom() {
        return this == PARTNER || this == COUNTRY || this == GUEST || this == WHERE_TO;
    }
}
