package pl.mosty.intake.rule.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.inflection.Dictionary;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Places abroad that a sentence or an item names one behind the other, with only commas,
/// conjunctions, brackets, countries and small words between: `czeskim Brnem (2003), Grazem w
/// Styrii oraz, od 2005 r., z Eger`.
///
/// @param partners what each of them would be as a partner
/// @param span from the first name to the end of the last
/// @param marked how many of them have brackets behind them
record Enumeration(List<Partnership> partners, Span span, int marked) {

    private static final String UNIT =
            "(?:miast|gmin|powiat|hrabstw|region|gemeinde|landkreis|rejon|departament|obwod|obwód|kraj|rajon|stadt|kreis|okręg|prowincj|miejscowoś|samorząd|wsi)\\p{L}*";
    private static final String GLUE =
            "(?:i|oraz|a|także|też|również|ponadto|zaś|jak|i|wreszcie|z|ze|w|we|na|od|roku|r|and|und|sowie|beide|both|as|well|also|plus|in|mit|with|since|seit|the|der|die|dem|of|jed(?:en|nym|no|na|ną)|dw(?:a|ie|oma|iema)|trz(?:y|ema)|cztere(?:y|ma)|pięć|pięcioma|"
                    + UNIT
                    + "|\\p{L}*[sc]k(?:i|im|imi|a|ą|ie|iego|iej))";
    private static final Pattern GAP =
            Regex.anyCase(
                    "^(?: (?-i:\\p{Lu}[\\p{L}-]+)(?= (?:z|ze|w|we|na) ))?(?:[^\\p{L}\\n]|(?<!\\p{L})"
                            + GLUE
                            + "(?!\\p{L}))*$");
    private static final Pattern UNKNOWN =
            Regex.exact(
                    "(?:\\s?\\([^)\\n]{2,40}\\))?(?:,|\\s(?:i|oraz|and|und|sowie))\\s(?:\\p{Ll}+[sc]k(?:i|ie|im|ą|a)\\s)?(\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,3})(?:\\s\\(([^)\\n]{2,40})\\))?(?:\\s(?:w|we|na|in)\\s(?:der\\s)?\\p{Lu}[\\p{L}-]+)?(?=[,.;]|\\s(?:i|oraz|and|und|sowie)\\s|\\sze?\\s\\p{Lu}|$)");

    private static final Pattern UNKNOWN_BEFORE =
            Regex.exact(
                    "(?:\\b(?:z|ze|with|mit|są|to|are|sind)|[:,–]) (?:\\p{Ll}+[sc]k(?:i|ie|im|ą|a) )?(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?)(?: \\([^)\\n]{2,40}\\))?(?:,| (?:i|oraz|and|und)) (?:\\p{Ll}+[sc]k(?:i|ie|im|ą|a) )?$");

    /// `Lisburn w Irlandii Północnej`
    private static final Pattern LIES_IN = Regex.anyCase("^\\W*(?:w|we|na|in) $");

    /// What is said of one place, up to the comma.
    private static final Pattern DENIED =
            Regex.anyCase(
                    "\\bnie (?:zawar|podpis|współprac|ma|są|jest|łącz|wiąż|utrzym)|bez um[oó]w|brak um[oó]w");

    private static final String DAY =
            "(?U)\\d{1,2}\\.? (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|[A-Z]\\p{Ll}+) (?=\\d{4})";
    private static final Pattern NOTHING =
            Regex.anyCase("(?:[\\W\\d]|\\b(?:od|since|seit|r|roku|umowa|z|w)\\b)*");
    private static final int LONGEST_GAP = 90;

    Enumeration {
        partners = List.copyOf(partners);
    }

    /// All of them within the words, in their order; a single place is one, too.
    static List<Enumeration> in(Chapter chapter, Span words, String rule) {
        var reader = new Reader(chapter, words, rule);
        chapter.places().within(words).forEach(reader::next);
        reader.close();
        return reader.found;
    }

    /// Whether the sentence says nothing else, countries and years left out.
    boolean isAll(Chapter chapter, Span sentence) {
        var text = chapter.text();
        var behind = new StringBuilder(text.substring(span.end(), sentence.end()));
        for (var country :
                chapter.countries().within(new Span(span.end(), sentence.end())).reversed()) {
            behind.delete(country.start() - span.end(), country.end() - span.end());
        }
        return NOTHING.matcher(text.substring(sentence.start(), span.start())).matches()
                && NOTHING.matcher(behind.toString()).matches();
    }

    private static final class Reader {

        private final Chapter chapter;
        private final Span words;
        private final String rule;
        private final List<Enumeration> found = new ArrayList<>();
        private final List<Partnership> partners = new ArrayList<>();
        private @Nullable PlaceMention last;
        private int start;
        private int end;
        private int marked;

        Reader(Chapter chapter, Span words, String rule) {
            this.chapter = chapter;
            this.words = words;
            this.rule = rule;
        }

        void next(PlaceMention place) {
            var before = last;
            if (before != null) {
                var gap = chapter.text().substring(end, Math.max(end, place.start()));
                if (gap.lastIndexOf('(') > gap.lastIndexOf(')')) {
                    return;
                }
                var parts = bare(new Span(end, Math.max(end, place.start())));
                boolean goesOn = parts.length() < LONGEST_GAP && GAP.matcher(parts).find();
                if (goesOn && (LIES_IN.matcher(parts).find() || isRegionOf(place, before, parts))) {
                    end = place.end();
                    return;
                }
                if (!goesOn || place.place().polish()) {
                    close();
                }
            }
            if (!place.place().polish()) {
                add(place);
            }
        }

        private void add(PlaceMention place) {
            if (last == null) {
                start = place.start();
            }
            last = place;
            var rest = chapter.text().substring(place.end(), words.end());
            int comma = rest.indexOf(',');
            if (!DENIED.matcher(comma < 0 ? rest : rest.substring(0, comma)).find()) {
                partners.add(Partners.of(chapter, place, null, rule));
            }
            marked += rest.stripLeading().startsWith("(") ? 1 : 0;
            end = unknown(place.end());
        }

        void close() {
            if (!partners.isEmpty()) {
                before();
                found.add(new Enumeration(partners, new Span(start, end), marked));
            }
            partners.clear();
            marked = 0;
            last = null;
        }

        /// Places that no gazetteer knows before the first that it does: `z Rożniawą i Grazem`.
        private void before() {
            var matcher = UNKNOWN_BEFORE.matcher(chapter.text().substring(words.start(), start));
            if (!matcher.find() || isOther(matcher.group(1))) {
                return;
            }
            var span = new Span(words.start() + matcher.start(1), words.start() + matcher.end(1));
            if (isFree(span)) {
                partners.addFirst(unknown(span, matcher.group(1), null));
                start = span.start();
            }
        }

        /// A common noun with a capital.
        private static boolean isOther(String printed) {
            return Dictionary.shared().contains(printed.toLowerCase(Locale.ROOT));
        }

        private boolean isFree(Span span) {
            return chapter.places().within(span).isEmpty()
                    && chapter.countries().within(span).isEmpty()
                    && !chapter.own().isNamedBy(span.of(chapter.text()));
        }

        private Partnership unknown(Span span, String printed, @Nullable String country) {
            return new Partnership(
                    new Evidence(span, rule, Calibration.of(rule, "unknown")),
                    Names.shared().lemma(printed, NameKind.PLACE),
                    PartnerKind.CITY,
                    country,
                    null,
                    false);
        }

        /// `Recklinghausen, Nadrenia Północna-Westfalia (Niemcy)`
        private static boolean isRegionOf(PlaceMention place, PlaceMention before, String gap) {
            return place.place().kind() == Place.Kind.REGION
                    && before.place().kind() != Place.Kind.REGION
                    && place.place().country().equals(before.place().country())
                    && Regex.matches(gap.strip(), ",|z|ze|znad|[–-]");
        }

        /// Places that no gazetteer knows, in the list behind one that it does: `Gotha, Ramla i
        /// Yuyao`.
        ///
        /// @return where the last of them ends
        private int unknown(int behind) {
            var matcher = UNKNOWN.matcher(chapter.text());
            int from = behind;
            while (from < words.end() && matcher.region(from, words.end()).lookingAt()) {
                var span = new Span(matcher.start(1), matcher.end(1));
                if (!isFree(span)) {
                    return from;
                }
                var country =
                        chapter.countries().within(new Span(matcher.end(1), matcher.end())).stream()
                                .findFirst()
                                .map(c -> c.country().code())
                                .orElse(null);
                partners.add(unknown(span, matcher.group(1), country));
                from = matcher.end();
            }
            return from;
        }

        /// `Graz – Austria (2003), Brno`: neither countries nor what stands in brackets part a
        /// list.
        private String bare(Span gap) {
            var printed = new StringBuilder(gap.of(chapter.text()));
            for (var country : chapter.countries().within(gap).reversed()) {
                if (country.form() != CountryForm.ADJECTIVE) {
                    printed.delete(country.start() - gap.start(), country.end() - gap.start());
                }
            }
            var dateless = Regex.without(printed.toString(), DAY);
            return Regex.without(dateless, "\\([^)]*\\)");
        }
    }
}
