package pl.mosty.intake.rule.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.inflection.PartOfSpeech;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// The names of networks and organisations that a sentence enumerates, in the nominative: `Związku
/// Miast Zatoki, sieci Green Rivers oraz Euroregionu Bóbr`.
final class NetworkNames {

    /// @param span of the printed form
    record Named(Span span, String name) {}

    /// `się` belongs to a participle, as in `Miast Uczących się`, or else to the sentence's verb.
    private static final String WORD =
            "[\\p{Lu}\\d][\\p{L}\\d&’'+./-]*[\\p{L}\\d](?:(?<=ąc(?:y|a|e|ego|ej|ą|emu|ych|ym|ymi)|Uczeni[aeu]) się\\b)?|\\p{Lu}";

    /// A network's noun in small letters or with a capital.
    static final String HEADED =
            "(?:[Ss]ie(?:ć|ci)|[Zz]wiązk|[Ss]towarzysz|[Ll]ig|[Ff]ederacj|[Ee]uroregion|[Kk]onferencj|[Pp]orozumieni|[Kk]oalicj|[Pp]latform|[Ff]orum|[Ss]ojusz|[Uu]ni[ai]|[Ww]spólnot|[Kk]lub|[Kk]omite|[Nn]etwork|[Zz]gromadz)";

    private static final String HEAD =
            "(?:Związ|Rodzin|Lidz|Komitec|Netzwerk|Verband|Stowarzysz|Siec|Sieć|Uni[aięąo]|Lig|Federacj|Organizacj|Euroregion|Forum|Konferencj|Zgromadzeni|Porozumieni|Komitet|Klub|Platform|Koalicj|Sojusz|Wspólnot|Konwencj|Rad[aęyzą]|Szlak|Partnerstw|Fundacj|Kongres|Inicjatyw|Zrzeszeni|Zesp|Komisj|Instytut|Izb|Towarzystw|Ugrupowani|Program|Międzynarodówk|Sekretariat|Akademi|Centrum|Grup|Agencj|Biur)\\p{L}*";
    private static final Pattern POLISH =
            Regex.exact(
                    "^(?:(?:Międzynarodow|Europejsk|Światow|Polsk|Krajow|Ogólnopolsk|Globaln|Transgraniczn|Środkowoeuropejsk|Bałtyck|Karpack|\\p{Lu}[\\p{L}-]+[kn])\\p{L}{1,4} )?"
                            + HEAD);
    private static final Pattern FOREIGN =
            Regex.exact(
                    "\\b(?:\\p{L}{2,}[Cc]ities|\\p{L}{2,}[Tt]owns|\\p{L}+[Nn]et|Municipalities|Coalition|Programme|Platform|Initiative|Route|Cittaslow|Cities|City|Towns?|Network|Forum|Association|Councils?|Union|League|Alliance|Europe|European|Club|Regions?|Organi[sz]ation|Partnership|Partnerschaft|Netzwerk|Verband|Bund|Städte\\p{L}*|Réseau|Covenant|Mayors|Federation|Foundation|Committee|Conference|Assembly|Commission)\\b"
                            + "|^\\p{Lu}{4,}\\b");
    private static final Pattern LOCAL =
            Regex.exact(
                    "^(?:Rad[ayęzą]+|Zarząd\\p{L}*|Komisj\\p{L}*) (?:Miasta|Miejsk|Gmin|Powiat|Osiedl|Dzielnic|Nadzorcz|Ministr|Sejmik|Województw|Artystyczn|Programow)\\p{L}*|^Uni\\p{L}{1,2} Europejsk|^Waln\\p{L}+ Zgromadzeni|^Zgromadzeni\\p{L}+ Ogóln|^Konferencj\\p{L}+ Generaln");
    private static final Pattern NAME =
            Regex.exact(
                    "(?:"
                            + HEAD
                            + "\\s)?[„“\"]([^”“\"\\n]{3,90})[”“\"]|((?:"
                            + WORD
                            + ")(?: (?:(?:(?:for|of|and|the|in|on|und|für|der|des|de|la|na rzecz|bez|do spraw|ds\\.|od|w|i|dla|–|-|&) ){0,2}(?:"
                            + WORD
                            + ")))*(?: [„\"][^”\"\\n]{2,40}[”\"])?)");
    private static final Pattern NAMING = Regex.exact("^\\d*\\s?\\p{L}{2}");
    private static final Pattern ACRONYM = Regex.exact("\\p{Lu}{3,8}");
    private static final Pattern HEAD_ALONE =
            Regex.exact(HEAD + "|Netzwerk\\p{L}*|Network|Association|Verband\\p{L}*");
    private static final Pattern LAST_OF_LIST =
            Regex.exact("(.{3,}?) (?:and|und|i|oraz) (\\p{Lu}.{2,})");
    private static final Pattern BEFORE =
            Regex.exact(
                    "(?:"
                            + WORD
                            + ")(?: (?:(?:for|of|and|the|for|na rzecz|i|dla|–) ){0,2}(?:"
                            + WORD
                            + ")){0,9}$");
    private static final Pattern INNER_HEAD = Regex.exact("\\s(" + HEAD + ")\\s");

    /// `VIII Spotkanie Komisji Sportu Związku Miast …`: an event or a body of the network.
    private static final Pattern BODY_OF =
            Regex.exact(
                    "(?:[\\p{Lu}\\d]\\S* ){0,5}?(?:Spotkan|Zjazd|Zjeźd|Kongres|Konferencj|Sesj|Posiedzen|Komisj|Komite|Grup|Sekretaria|Zgromadzen|Zarząd|Biur|Prezydium)\\p{L}* (?:\\S+ ){0,4}?(?=(?:Związku|Stowarzyszenia|Federacji|Ligi|Sieci|Unii|Euroregionu|Organizacji|Sojuszu|Koalicji|Zrzeszenia) )");

    private static final Pattern BETWEEN =
            Regex.exact(
                    "(?:\\snetwork|\\sassociation|\\sorgani[sz]ation)?(?:\\s*\\([^)\\n]{1,80}\\))?\\s*(?:,(?:\\s(?:a|i|oraz|and))?(?:\\s(?:od|w|since|in|seit)\\s(?:roku\\s)?\\d{4}(?:\\s(?:r\\.|roku))?,?(?:\\s[–-])?(?:\\s(?:to|do|także do))?)?|;|\\band, since \\d{4}, to\\b|\\bi od \\d{4} r\\. do\\b|\\bi\\b|\\boraz\\b|\\ba także\\b|\\bjak również\\b|\\band\\b|\\bund\\b|\\bsowie\\b)[\\s,]*(?:(?:[–-] (?:od|since|seit) [^–\\n]{2,25} [–-]|(?:a )?przez (?:nie|niego|nią|to)|(?:a )?przez (?:\\S+ ){1,6}?(?:także|też|również)|oraz|i|and|und|a także|także|również|też|m\\.in\\.|(?:od|w|since|in|seit) \\d{4}(?: r\\.| roku)?|to|miast(?= [„\"])|the|des|den|die|im|beim|zum|zur|der|dem|ze|z|w|do|in|of|\\d\\)|[a-z]\\)|sieci|sieć|organizacji|stowarzyszenia|związku|platformy|programu|światowej|europejskiej|międzynarodowej) )*");
    private static final Pattern NEW_HEAD =
            Regex.exact(
                    "(.*?) (?:i|and|und) ("
                            + HEAD
                            + "(?: .*)?)|(.* (?:Network|Association|Union|League|Alliance|Organi[sz]ation|Federation|Council|Foundation|Club|Cities|Towns)) and (.* .*)");
    private static final Pattern ENGLISH =
            Regex.exact(
                    "\\b(?:\\p{L}{2,}[Cc]ities|\\p{L}{2,}[Tt]owns|\\p{L}+[Nn]et|Municipalities|Coalition|Programme|Platform|Initiative|Route|Cittaslow|Cities|City|Towns?|Network|Association|Councils?|League|Alliance|Organi[sz]ation|Regions|of|for|the|and|der|für)\\b");
    private static final Pattern ADDED = Regex.exact("^([^(]+)( \\(.*)$");

    private static final Pattern TAIL =
            Regex.exact(
                    "(?<=^\\p{Lu}{4,20}|[a-z]s) (?:w|i|od|na rzecz|dla|–|-) .*$| (?:in|since|w|od|seit|do|from) \\d{4}.*$");

    private NetworkNames() {}

    /// Names from `at` on, as long as only commas and conjunctions part them.
    ///
    /// @param generic a word such as `sieci` stands before, so that any capitalised name is one
    static List<Named> enumerated(String text, int at, int end, boolean generic) {
        boolean listed = generic;
        var names = new ArrayList<Named>();
        var matcher = NAME.matcher(text);
        var between = BETWEEN.matcher(text);
        int from = at;
        while (from < end && matcher.region(from, end).lookingAt()) {
            boolean quoted = matcher.group(1) != null;
            var span =
                    quoted
                            ? new Span(matcher.start(1), matcher.end(1))
                            : withoutTail(text, matcher.start(2), matcher.end(2));
            if (!NAMING.matcher(span.of(text)).find()
                    || HEAD_ALONE.matcher(span.of(text)).matches()
                    || (!quoted
                            && !listed
                            && !isNetwork(span.of(text))
                            && !ACRONYM.matcher(span.of(text)).matches())) {
                break;
            }
            add(names, text, span);
            listed = true;
            if (!between.region(quoted ? matcher.end() : span.end(), end).lookingAt()) {
                break;
            }
            from = between.end();
        }
        return names;
    }

    /// The network's name that ends there: `Związek Miast Nadrzecznych`, before `, do którego`.
    static List<Named> endingAt(String text, int from, int end) {
        var before = text.substring(from, end);
        var matcher = BEFORE.matcher(before);
        if (!matcher.find()) {
            return List.of();
        }
        int start = matcher.start();
        if (!isNetwork(matcher.group())) {
            var head = INNER_HEAD.matcher(before).region(start, before.length());
            if (!head.find()) {
                return List.of();
            }
            start = head.start(1);
        }
        var body = BODY_OF.matcher(before).region(start, before.length());
        if (body.lookingAt() && isNetwork(before.substring(body.end()))) {
            start = body.end();
        }
        var span = new Span(from + start, end);
        return List.of(new Named(span, nominative(span.of(text))));
    }

    /// Whether the words alone show a network: `Związek Miast …`, `… Cities`, `ICLEI`.
    static boolean isNetwork(String printed) {
        var words = Chars.oneSpaced(printed);
        return !LOCAL.matcher(words).find()
                && (POLISH.matcher(words).find() || FOREIGN.matcher(words).find());
    }

    /// The nominative of a Polish name; a foreign one as it is printed.
    static String nominative(String printed) {
        var bare = Regex.without(OrganisationNames.bare(printed), "^(?:the|die|der|das) ");
        boolean polish = POLISH.matcher(bare).find() && !ENGLISH.matcher(bare).find();
        if (!polish && !isOblique(bare)) {
            return bare;
        }
        var added = ADDED.matcher(bare);
        return added.matches() ? lemma(added.group(1)) + added.group(2) : lemma(bare);
    }

    /// Whoever belongs to one belongs to a single one: `Stowarzyszenia` is no plural.
    private static String lemma(String name) {
        var lemma = Names.shared().lemma(name, NameKind.ORGANISATION);
        return Regex.replaced(lemma, "(?U)^(\\p{Lu}\\p{L}+eni)a (?=\\p{Lu})", "$1e ");
    }

    /// `Nowej Hanzy`: a Polish adjective that is no nominative begins it.
    private static boolean isOblique(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return false;
        }
        var readings =
                Dictionary.shared().analyses(name.substring(0, space).toLowerCase(Locale.ROOT));
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(it ->
                                it.tag().partOfSpeech() == PartOfSpeech.ADJECTIVE
                                        && !it.tag().cases().contains(Case.NOMINATIVE));
    }

    /// `Związku Miast i Federacji Gmin` are two.
    private static void add(List<Named> names, String text, Span span) {
        var two = NEW_HEAD.matcher(text).region(span.start(), span.end());
        if (two.matches()) {
            int first = two.group(1) != null ? 1 : 3;
            if (isNetwork(two.group(first)) && isNetwork(two.group(first + 1))) {
                add(names, text, new Span(two.start(first), two.end(first)));
                add(names, text, new Span(two.start(first + 1), two.end(first + 1)));
                return;
            }
        }
        var last = LAST_OF_LIST.matcher(text).region(span.start(), span.end());
        if (!names.isEmpty() && last.matches() && !names.getLast().span().equals(span)) {
            var first = new Span(last.start(1), last.end(1));
            names.add(new Named(first, nominative(first.of(text))));
            var second = new Span(last.start(2), last.end(2));
            names.add(new Named(second, nominative(second.of(text))));
            return;
        }
        names.add(new Named(span, nominative(span.of(text))));
    }

    /// `Lublin` behind `w` belongs to the sentence, not to a name of one word: `EUROCITIES w
    /// Lille`.
    private static Span withoutTail(String text, int start, int end) {
        var words = text.substring(start, end);
        var tail = TAIL.matcher(words);
        return tail.find() ? new Span(start, start + tail.start()) : new Span(start, end);
    }
}
