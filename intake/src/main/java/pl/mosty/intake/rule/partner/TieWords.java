package pl.mosty.intake.rule.partner;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.structure.WithoutAgreement;

/// Words by which a sentence tells of lasting ties between places, and those that deny them.
final class TieWords {

    private static final String UNITS = "(?:miast|gmin|samorząd|region|powiat|jednost)\\p{L}*";
    private static final String CALLED = "(?:partnersk|bliźniacz|siostrzan|zaprzyjaźnion)\\p{L}+";
    private static final String PAPER = "(?:um[oó]w|porozumie)\\p{L}*";

    /// Before the places.
    static final Pattern TIE =
            Regex.anyCase(
                    "(?:"
                            + UNITS
                            + " "
                            + CALLED
                            + "|"
                            + CALLED
                            + " "
                            + UNITS
                            + "|"
                            + CALLED
                            + " (?:kontakt|relacj|stosun|więz|związ|współprac)\\p{L}*"
                            + "|(?:kontakt|relacj|stosun|więz|związ)\\p{L}* (?:partnersk|bliźniacz|umown)\\p{L}+"
                            + "|partner(?:ami|zy|ów|a|em)? zagraniczn\\p{L}+|zagraniczn\\p{L}+ partner(?:ami|zy|ów|a|em)?|"
                            + UNITS
                            + " zagraniczn\\p{L}+|"
                            + PAPER
                            + " (?:(?:bilateraln|dwustronn|regionaln|międzyregionaln|partnersk|bliźniacz)\\p{L}+|o współpracy|o partnerstwie)|"
                            + PAPER
                            + "(?: \\p{L}+){0,2} (?:łącz|wiąż|obowiąz)\\p{L}+|(?:łącz|wiąż)\\p{L}+ (?:\\S+ ){0,3}?"
                            + PAPER
                            + "|partnerstw\\p{L}+ (?:z|ze|łącz\\p{L}+)|partner(?:zy|ami|ów|em)? (?:regionu|miasta|gminy|powiatu|województwa)|(?:nasz|stał|najstarsz|naturaln|pierwsz|główn)\\p{L}+ partner(?:zy|ami|ów|em)?\\b|(?:zaprzyjaźnion|związan|powiązan)\\p{L}+ (?:\\p{L}+ )?um[oó]w\\p{L}*|współpracuj\\p{L}+ (?:od \\d{4} (?:r\\.|roku),? )?(?:z|ze)\\b"
                            + "|agreements? with|ties (?:are )?(?:those )?with|(?:partnership|twinning|cooperation|friendship)s?(?: agreements?| treaties)? with|twin(?:ned)? (?:towns|cities|with)|twins\\b|(?:partner|sister) (?:towns|cities|regions)|partnerst[äa]dte?n?|partnergemeinden?|städtepartnerschaften|partnerschaft\\p{L}* (?:mit|zu)|verschwistert mit)");

    /// Words that may speak of passing ties, too: they must lead to the places at once.
    static final Pattern MAYBE =
            Regex.anyCase(
                    "(?:\\bpartner(?:zy|ów|ami|em|ka|ką|om)?\\b|\\b(?:um[oó]w|porozumie|partnerstw)\\p{L}*|\\b(?:związki|więzi|więź|stosunki)\\b|\\bwspółprac\\p{L}+|\\bpartners\\b|\\bagreements?\\b|\\btwins\\b|\\bpartner(?:n|schaft\\p{L}*)?\\b|\\bvereinbarung\\p{L}*|\\bverträge\\p{L}?\\b)");

    private static final String TO_PLACE =
            "(?:(?:miast|gmin|powiat|region|rejon|hrabstw|kraj|obwod|prowincj|okręg|der stadt|the city of|the town of)\\p{L}* )?(?:\\p{L}*[sc]k(?:im|i|ą|a|ie) )?(?:(?:miast|gmin|powiat|region)\\p{L}* )?";

    /// Between such a word and the first place.
    static final Pattern AT_ONCE =
            Regex.anyCase(
                    "^(?: (?:(?:partnersk|zagraniczn|zawart|podpisan|bilateraln|bliźniacz|formaln)\\p{L}+|o współpracy|o partnerstwie|o przyjaźni|łącz\\p{L}+|wiąż\\p{L}+|nas|go|ją|je|miasto|gminę|powiat|mamy|is|are|existing|signed)){0,4} (?:z|ze|with|mit|zu) "
                            + TO_PLACE
                            + "$|^[^.;:()]{0,60}:\\s?(?:(?:od|since|seit) \\d{4} (?:(?:r\\.|roku),? )?)?(?:(?:z|ze) )?"
                            + TO_PLACE
                            + "$|^(?: (?-i:\\p{Lu})[\\p{L}-]+)?(?: \\p{Ll}+)? \\($");

    /// `Partnerem Torunia od 1978 roku jest`
    static final Pattern IS =
            Regex.anyCase(
                    "^(?: (?:(?-i:\\p{Lu})[\\p{L}-]+|od|\\d{4}|r\\.|roku|miasta|gminy|powiatu|regionu|województwa|też|także|również|naszym|naszymi|zagranicznymi?)){0,7} (?:jest|są|is|are|ist|sind|pozostaj\\p{L}+|został\\p{L}*)(?: też| także| również)?:?\\s"
                            + TO_PLACE
                            + "$");

    /// The sentence goes on with what the one before has spoken of, `Podajemy je kolejno:`.
    static final Pattern THESE =
            Regex.anyCase(
                    "^(?:są to|są nimi|to|należą do nich|wśród nich są|they are|these are|es sind|dies sind|das sind)\\b:?\\s?(?:kolejno:?\\s?)?"
                            + TO_PLACE
                            + "$|^[^.;:()]{0,80}\\b(?:(?:podaj|wymieni|wylicz|przedstawi|prezentuj|kolejn|alfabet|wykaz|następując|poniż)\\p{L}*|oto|to)\\b[^.;:()]{0,60}: "
                            + TO_PLACE
                            + "$");

    static final Pattern SINCE =
            Regex.anyCase("\\b(?:od|since|seit)\\b[^.;]{0,12}\\b(?:19|20)\\d\\d\\b");

    /// Behind the places, `Z Grazem i Brnem …`.
    static final Pattern TIE_BEHIND =
            Regex.anyCase(
                    "[^.;:„]{0,60}?\\b(?:współprac\\p{L}+ (?:\\S+ ){0,3}?od\\b|(?:łącz|wiąż)\\p{L}+ (?:\\S+ ){0,4}?(?:um[oó]w|porozumie|partnerstw)|(?:podpisa|zawar)\\p{L}+ (?:\\S+ ){0,3}?(?:um[oó]w|porozumie|partnerstw)|(?:ma|mamy|posiada|posiadamy|utrzymuj\\p{L}+) (?:\\S+ ){0,3}?(?:um[oó]w|porozumie|partnersk|partnerstw)|(?:są|to) (?:\\S+ ){0,3}?"
                            + UNITS
                            + " "
                            + CALLED
                            + "|(?:są|to) (?:\\S+ ){0,2}?partner(?:ami|zy)\\b|are (?:\\S+ ){0,3}?(?:twin|partner|sister)|sind (?:\\S+ ){0,3}?partner|(?:have|has|hold)\\b[^.;:]{0,40}\\bagreements?|besteht (?:\\S+ ){0,4}?(?:städte|gemeinde)?partnerschaft|verbind\\p{L}+ (?:\\S+ ){0,4}?partnerschaft)");

    static final Pattern NEGATED =
            Regex.anyCase(
                    "\\bnie (?:zawar|podpis|paraf|współprac|ma|są|jest|łącz|wiąż|utrzym)|bez um[oó]w|brak um[oó]w|planowan(?!i)|dawn(?:e|ymi)|um[oó]w\\p{L}* nie|(?:tylko|jedynie|wyłącznie) list\\p{L}* intencyjn|\\bkeine? (?:partner|vertr)|\\bno (?:\\p{L}+ )?agreement|\\bnot (?:\\p{L}+ )?twin");

    /// `Biberach ma własnych partnerów`
    static final Pattern OF_ANOTHER =
            Regex.anyCase(
                    "\\bma(?:ją)? (?:\\S+ ){0,3}?(?:własn\\p{L}+|swoi(?:ch|mi)) (?:\\S+ )?partner|(?:its|their) own (?:\\p{L}+ )?(?:partner|twin|sister)|eigenen? partner");

    static final Pattern OF_PROJECT =
            Regex.anyCase(
                    "\\b(?:mikro)?proje(?:k|c)t|projekc|przedsięwzię|konsorcj|\\bgrant|dofinansowan");

    static final Pattern PLANNED =
            Regex.anyCase(
                    "(?:przewiduj|planuj|zamierz|zapowied|rozważ|negocj)\\p{L}*|\\bstara\\p{L}* się|w przyszłości|\\bplans? to|hopes? to|\\bgeplant");

    private TieWords() {}

    /// Without any no place is tied.
    static boolean areIn(Passage words) {
        return TIE.in(words) || MAYBE.in(words) || TIE_BEHIND.in(words);
    }

    /// Says that there are none, or none yet.
    static boolean areDeniedIn(Passage words) {
        return NEGATED.in(words)
                || PLANNED.in(words)
                || OF_PROJECT.in(words)
                || WithoutAgreement.isSaid(words);
    }
}
