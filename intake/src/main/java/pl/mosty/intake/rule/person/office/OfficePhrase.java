package pl.mosty.intake.rule.person.office;

import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.office.OfficeMention;

/// An office with what it is the office of: `Ambasadorem Królestwa Danii w Polsce`, `Burmistrz
/// Miasta Dębowa`, `wiceprzewodnicząca heskiego Landtagu`.
///
/// @param span office and complement
/// @param country of the foreign place or state it names, or null
/// @param side null where the words do not tell
public record OfficePhrase(
        OfficeMention office, Span span, @Nullable String country, @Nullable Side side) {

    private static final Pattern BODY =
            Regex.anyCase(
                    "(?:miast|gmin|powiat|województw|rad[yz]|sejmik|zgromadzeni|parlament|senat|izb|związk|fundacj|stowarzysz|towarzystw|region|kraj|land|prowincj|hrabstw|okręg|dzielnic|komisj|zarząd|biur|urzęd|uniwersytet|szkoł|instytut|muze|teatr|departament|wydział|ministerst|ambasad|konsulat|organizacj|sieci|wspólnot|obwod|rejon|gremi|klub|komitet|referat|centrum|delegacj|politechni|uczelni|akademi|szpital|lice|firm|spółk|przedsiębiorst|orkiestr|chór|zespoł|bibliote|archiw|kancelari|diecezj|straż|policj|porcie|portu|ośrod|stowarzyszeń)[\\p{L}-]*");
    private static final Pattern FOREIGN_OFFICE =
            Regex.anyCase(
                    "^(?:wice-?|zastępca )?(?:primator|nadburmistrz|mer|alkad|lord mayor|landrat|żupan|hejtman|gubernator|kanclerz|prefekt)\\b");
    private static final Pattern FOREIGN_BODY =
            Regex.anyCase(
                    "(?:hrabstw|prowincj|obwod|landkreis|kanton|landtag|bundestag|bundesrat|kreistag|stadtrat|knesset|riksdag|seimas|saeim|folketing|partnersk|zaprzyjaźnion|bliźniacz|siostrzan|tamtejsz)\\p{L}*");

    /// Behind them a name is that of the unit: `gminy Apensen`, `Regionu Kurlandia`.
    private static final Pattern UNIT =
            Regex.anyCase(
                    "(?:miast|gmin|powiat|region|hrabstw|prowincj|okręg|rejon|wspólnot)\\p{L}*");

    /// An adjective behind them is that of a Polish unit.
    private static final Pattern POLISH_UNIT =
            Regex.anyCase("(?:powia|gmin|województw|sejmik|starostw|urz[ąę]d)\\p{L}*");

    private static final Pattern OF_POLISH_UNIT =
            Regex.anyCase(" (?:powiatu|gminy|województwa|sejmiku|starostwa|urzędu)$");

    private static final Pattern UNIT_NAME =
            Regex.exact(
                    "\\s+(\\p{Lu}[\\p{L}’'-]+)(?=,?\\s+(?:[Pp]an(?:i|em|ią|a|u)?\\s+|dr\\s+|inż\\.\\s+|mgr\\s+)*\\p{Lu})");
    private static final Pattern HOST =
            Regex.anyCase(
                    "\\s+(?:w|na|przy|dla) (?:Polsce|RP|Rzeczypospolitej(?: Polskiej)?|\\p{Lu}\\p{L}+)");
    private static final Pattern SEAT = Regex.exact("\\s+(?:w|we|na|z|ze)\\s+(?=\\p{Lu})");
    private static final Pattern NAME =
            Regex.exact(",?\\s+\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}[\\p{L}’'-]+");
    private static final Pattern UNKNOWN_SEAT =
            Regex.exact(
                    "(\\s+\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{Lu}[\\p{L}-]+){0,2}),?\\s+(?=[Pp]an(?:i|em|ią|a|u)?\\s+\\p{Lu})");
    private static final Pattern MATTERS = Regex.anyCase("\\s+(?:ds\\.|d/s|do spraw)\\s+");
    private static final Pattern SMALL_ADJECTIVE =
            Regex.exact("\\s+(\\p{Ll}+(?:sk|ck|dzk)(?:i|iego|iemu|im|iej|ą|a))(?=\\s)");

    public static OfficePhrase of(Chapter chapter, OfficeMention office, int end) {
        return new Reader(chapter, end).read(office);
    }

    /// Walks along the complement.
    private static final class Reader {
        private final Chapter chapter;
        private final String text;
        private final int end;
        private int at;
        private @Nullable String country;
        private boolean polish;

        Reader(Chapter chapter, int end) {
            this.chapter = chapter;
            this.text = chapter.text();
            this.end = end;
        }

        OfficePhrase read(OfficeMention office) {
            at = office.end();
            ofBody = office.office().lemma().indexOf(' ') > 0;
            ofPolishUnit = OF_POLISH_UNIT.in(office.office().lemma());
            adjective();
            ownUnit();
            boolean going = true;
            for (int i = 0; going && i < 8; i++) {
                going = country() || place() || body() || seat();
            }
            unknownSeat();
            unitName();
            matters();
            host(Envoys.are(office));
            if (country == null) {
                country = OfficesOfOneState.country(office.office().lemma());
            }
            boolean foreign = FOREIGN_OFFICE.matcher(office.office().lemma()).find();
            Side side =
                    Envoys.areOfPoland(office, text)
                            ? Side.OWN
                            : country != null || foreign || foreignBody || Envoys.are(office)
                                    ? Side.COUNTERPART
                                    : polish ? Side.OWN : null;
            return new OfficePhrase(office, new Span(office.start(), at), country, side);
        }

        private void adjective() {
            var matcher = SMALL_ADJECTIVE.matcher(text).region(at, end);
            if (!matcher.lookingAt()) {
                return;
            }
            if (FOREIGN_BODY.matcher(matcher.group(1)).matches()) {
                foreignBody = true;
                at = matcher.end(1);
                return;
            }
            var place = Places.standard().findByAdjective(matcher.group(1));
            var named = chapter.countries().within(new Span(matcher.start(1), matcher.end(1)));
            if (place.isPresent() && !place.get().polish()) {
                country = place.get().country();
            } else if (!named.isEmpty()) {
                foreign(named.getFirst().country().code());
            } else {
                polish = true;
            }
            at = matcher.end(1);
        }

        /// `Prezydent Dębowa Jan Lipa`, also where no table knows the city.
        private void ownUnit() {
            int next = Chars.skipSpaces(text, at, end);
            var words = chapter.words().within(new Span(next, Math.min(end, next + 60)), 2);
            boolean named =
                    words.size() > 1
                            && words.getFirst().start() == next
                            && words.get(1).capitalised()
                            && chapter.own().isCalled(words.getFirst().text());
            if (named) {
                polish = true;
                at = words.getFirst().end();
            }
        }

        private boolean country() {
            int next = Chars.skipSpaces(text, at, end);
            for (var mention : chapter.countries().within(new Span(next, end))) {
                if (mention.start() != next) {
                    return false;
                }
                foreign(mention.country().code());
                ofUnit = false;
                at = mention.end();
                return true;
            }
            return false;
        }

        private void foreign(String code) {
            if (code.equals("PL")) {
                polish = true;
            } else if (country == null) {
                country = code;
            }
        }

        private boolean place() {
            int next = Chars.skipSpaces(text, at, end);
            for (var mention : chapter.places().within(new Span(next, end))) {
                if (mention.start() != next || isGivenName(mention.start(), mention.end())) {
                    return false;
                }
                foreign(mention.place().country());
                ofUnit = false;
                at = behindHyphens(mention.end());
                var joint = Regex.exact("\\s*[-–]\\s*(?=\\p{Lu})").matcher(text).region(at, end);
                if (joint.lookingAt()
                        && chapter.places().within(new Span(joint.end(), end)).stream()
                                .anyMatch(p -> p.start() == joint.end())) {
                    at = joint.end();
                    place();
                }
                return true;
            }
            return false;
        }

        /// `Politechniki w Lyonie Marc Petit`, `izby handlowej z Grazu Uwe Hof`: where the body is,
        /// if a name stands behind.
        private boolean seat() {
            var in = SEAT.matcher(text).region(at, end);
            if (!(inBody || ofBody) || !in.lookingAt()) {
                return false;
            }
            int before = at;
            at = in.end();
            if (!place()) {
                ownUnit();
            }
            if (at > in.end() && NAME.matcher(text).region(at, end).lookingAt()) {
                return true;
            }
            at = before;
            return false;
        }

        /// `Burgundii-Franche-Comté`, of which a table may know the first part alone.
        private int behindHyphens(int place) {
            int i = place;
            while (i + 1 < end && text.charAt(i) == '-' && Character.isLetter(text.charAt(i + 1))) {
                i++;
                while (i < end && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            }
            return i;
        }

        /// A given name in the dictionary that another capitalised word follows: `Jarosław Lipa`.
        private boolean isGivenName(int start, int stop) {
            var following = chapter.words().within(new Span(stop, Math.min(end, stop + 40)), 1);
            boolean named =
                    !following.isEmpty()
                            && following.getFirst().capitalised()
                            && following.getFirst().start() == Chars.skipSpaces(text, stop, end);
            var word = text.substring(start, stop);
            if (named && !GivenNames.isKnown(word) && isFullName(stop)) {
                return false;
            }
            return named
                    && (GivenNames.isNominative(word)
                            || (word.endsWith("ą") && GivenNames.isKnown(word))
                            || Dictionary.shared().analyses(word).stream()
                                    .anyMatch(a -> a.tag().text().contains(":m1")));
        }

        /// `burmistrza Kundy Erki Hof`: behind the place stand two capitalised words.
        private boolean isFullName(int from) {
            var behind = chapter.words().within(new Span(from, Math.min(end, from + 40)), 2);
            return behind.size() == 2
                    && behind.get(1).capitalised()
                    && behind.get(1).start() == behind.get(0).end() + 1;
        }

        private boolean body() {
            int next = Chars.skipSpaces(text, at, end);
            var words = chapter.words().within(new Span(next, Math.min(end, next + 40)), 2);
            if (words.isEmpty()
                    || words.getFirst().start() != next
                    || text.substring(at, next).indexOf('\n') >= 0) {
                return false;
            }
            var word = words.getFirst();
            boolean noun = BODY.matcher(word.text()).matches();
            boolean continues =
                    at > next - 2
                            && word.capitalised()
                            && word.text().length() > 2
                            && inBody
                            && word.isKnownInSmall()
                            && !startsName(words);
            boolean small =
                    inBody
                            && !word.capitalised()
                            && Dictionary.shared().analyses(word.text()).stream()
                                    .anyMatch(a ->
                                            a.tag().text().startsWith("adj")
                                                    && a.tag()
                                                            .cases()
                                                            .contains(
                                                                    pl.mosty.polish.inflection.Case
                                                                            .GENITIVE));
            boolean adjective = Regex.matches(word.text(), "(?U).*(?:sk|ck)i(?:ego|ej|ch)");
            boolean named = adjective && chapter.own().isNamedBy(word.text());
            boolean ofNext =
                    adjective && words.size() > 1 && BODY.matcher(words.get(1).text()).matches();
            if (!noun && !continues && !small && !((inBody || ofBody || ofNext) && adjective)) {
                return false;
            }
            if (country == null && adjective && (named || ofPolishUnit)) {
                polish = true;
            }
            ofPolishUnit = POLISH_UNIT.matcher(word.text()).matches();
            inBody = true;
            ofUnit = UNIT.matcher(word.text()).matches();
            foreignBody |= FOREIGN_BODY.matcher(word.text()).matches();
            at = word.end();
            ownUnit();
            return true;
        }

        private boolean inBody;
        private boolean ofUnit;
        private boolean ofPolishUnit;
        private boolean ofBody;
        private boolean foreignBody;

        private static boolean startsName(java.util.List<pl.mosty.intake.reading.Word> words) {
            var first = words.getFirst().text();
            boolean next =
                    words.size() > 1
                            && words.get(1).capitalised()
                            && words.get(1).start() - words.getFirst().end() == 1;
            return next
                    && (!GivenNames.languages(first).isEmpty()
                            || Dictionary.shared().analyses(first).stream()
                                    .anyMatch(a ->
                                            a.tag().text().contains(":m1")
                                                    && Character.isUpperCase(a.lemma().charAt(0))));
        }

        /// `burmistrzem Oberhofen, Panią Luisą Bahl`: a seat that no table knows.
        private void unknownSeat() {
            var matcher = UNKNOWN_SEAT.matcher(text).region(at, end);
            if (matcher.lookingAt()) {
                at = matcher.end(1);
            }
        }

        /// `Burmistrz Zbiorczej Gminy Apensen Petra Bahl`: the word behind the unit, before a name.
        private void unitName() {
            var matcher = UNIT_NAME.matcher(text).region(at, end);
            if (ofUnit && matcher.lookingAt() && !GivenNames.isKnown(matcher.group(1))) {
                at = matcher.end(1);
            }
        }

        /// `ds. oświaty i kultury`, up to the name behind it.
        private void matters() {
            var matcher = MATTERS.matcher(text).region(at, end);
            if (!matcher.lookingAt()) {
                return;
            }
            var words =
                    chapter.words()
                            .within(new Span(matcher.end(), Math.min(end, matcher.end() + 90)));
            int last = matcher.end();
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                boolean joined = text.substring(last, word.start()).isBlank();
                if (!joined || startsName(words.subList(i, words.size())) || isVerb(word)) {
                    break;
                }
                last = word.end();
            }
            at = last;
        }

        private static boolean isVerb(pl.mosty.intake.reading.Word word) {
            return !word.capitalised()
                    && !Dictionary.shared().analyses(word.text()).isEmpty()
                    && Dictionary.shared().analyses(word.text()).stream()
                            .allMatch(a -> a.tag().text().startsWith("verb:praet"));
        }

        /// @param envoy of whom a Polish city is the seat: `konsula w Krakowie`
        private void host(boolean envoy) {
            var matcher = HOST.matcher(text).region(at, end);
            if (!matcher.lookingAt()) {
                return;
            }
            int from = Chars.skipSpaces(text, at, end);
            boolean poland =
                    chapter.countries().within(new Span(from, matcher.end())).stream()
                                    .anyMatch(c -> c.country().code().equals("PL"))
                            || chapter.places().within(new Span(from, matcher.end())).stream()
                                    .anyMatch(p -> p.place().polish())
                            || matcher.group().contains("RP");
            if (poland && (country != null || envoy)) {
                at = matcher.end();
            }
        }
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
