package pl.mosty.intake.rule.partner;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Partnership;
import pl.mosty.intake.extraction.Partnership.PartnerKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Place;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Remembered;
import pl.mosty.intake.reading.Shortened;
import pl.mosty.intake.rule.Capitals;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.certainty.Calibration;

/// Adds partnerships, each partner once.
public final class Partners {

    private static final Pattern AND =
            Regex.anyCase(
                    "(?: \\([^)]{2,40}\\)| (?:w|we|na) (?:\\p{L}+ )?\\p{L}+)?(?:,|,? (?:i|oraz|a także)) (?:\\p{Ll}+ )?");

    private static final Pattern UNIT =
            Regex.anyCase(
                    "\\b(powia\\p{L}*(?: ziemski\\p{L}*)?|hrabstw\\p{L}*|związ\\p{L}* gmin|stowarzysze\\p{L}* gmin|gmin\\p{L}*|region\\p{L}*|kraj\\p{L}* związkow\\p{L}*|prowincj\\p{L}*|obw(?:ód|o)\\p{L}*|rejon\\p{L}*|okręg\\p{L}*|departament\\p{L}*|landkreis|samorząd\\p{L}*)\\s$");
    private static final Pattern ENDED =
            Regex.anyCase(
                    "(?:zerwa|rozwiąza|wypowiedz|zakończ|wygas|zawiesz)\\p{L}* (?:\\p{L}+ ){0,3}(?:um[oó]w|partner|współprac|porozum)");
    private static final Pattern OF_OTHERS =
            Regex.exact(
                    "^\\s*(?:[,–-]\\s*)?(?:jest\\s+)?(?:od\\s+\\d{4}\\s+(?:r\\.|roku)\\s+)?(?:partnersk\\p{L}+\\s+)?(?:regionu|miasta|gminy|powiatu|partnera|regionem|miastem|partnerem)?(?:\\s+partnersk\\p{L}+)?\\s+((?:Województw|Powiat|Gmin|Miast)\\p{L}+\\s+\\p{Lu}\\p{L}+)");

    private static final Pattern ON_RIVER = Regex.exact(" (?:nad|am|an der|an|sur|upon) ");

    private static final int LONGEST_UNIT = 120;
    private static final Remembered<String> KEYS = new Remembered<>();

    private Partners() {}

    /// Unless it is known already, Polish, or said to be a partner of another unit.
    public static void add(Facts facts, Partnership next) {
        var name = key(next.partner());
        for (int i = 0; i < facts.partnerships().size(); i++) {
            var known = facts.partnerships().get(i);
            var other = key(known.partner());
            if (isSame(name, other) || isSame(other, name)) {
                if (name.length() > other.length() || (next.ended() && !known.ended())) {
                    facts.partnerships().set(i, merged(known, next));
                }
                return;
            }
        }
        facts.partnerships().add(next);
    }

    /// `Aurich` is `Powiat Aurich`, `Frankfurt` is `Frankfurt nad Menem`.
    private static boolean isSame(String shorter, String longer) {
        return longer.equals(shorter)
                || longer.endsWith(" " + shorter)
                || (longer.startsWith(shorter + " ")
                        && ON_RIVER.matcher(longer)
                                .region(shorter.length(), longer.length())
                                .find());
    }

    private static Partnership merged(Partnership known, Partnership next) {
        var longer = next.partner().length() > known.partner().length() ? next : known;
        return new Partnership(
                known.evidence(),
                longer.partner(),
                longer.kind(),
                known.country() != null ? known.country() : next.country(),
                known.since() != null ? known.since() : next.since(),
                known.ended() || next.ended());
    }

    private static String key(String name) {
        return KEYS.get(name, Partners::madeKey);
    }

    private static String madeKey(String name) {
        var plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("ł", "l")
                        .replace("ß", "ss");
        return Regex.replaced(Regex.without(plain, "\\p{Mn}+"), "\\W+", " ").strip();
    }

    /// The places abroad within the words.
    static List<PlaceMention> abroad(Chapter chapter, Span words) {
        return chapter.places().within(words, p -> !p.place().polish());
    }

    /// The partnership that a place stands for, with the unit's noun before it: `Powiat Aurich`.
    public static Partnership of(
            Chapter chapter, PlaceMention place, @Nullable String since, String rule) {
        var text = chapter.text();
        var before = text.substring(Math.max(0, place.start() - 32), place.start());
        var unit = UNIT.matcher(before);
        var span = new Span(place.start(), place.end());
        boolean named = unit.find();
        var noun = named ? UnitNouns.nominative(unit.group(1)) : "";
        if (named) {
            span = new Span(place.start() - (before.length() - unit.start(1)), place.end());
        }
        var name = named ? noun + " " + of(noun, text, place) : place.spelling();
        return new Partnership(
                new Evidence(span, rule, Calibration.of(rule)),
                Capitals.normal(name),
                kind(place.place(), noun),
                place.place().country(),
                since,
                ended(chapter, place));
    }

    /// `Samorząd Rejonu Wileńskiego`: behind that noun the unit stays in the genitive.
    private static String of(String noun, String text, PlaceMention place) {
        return noun.equals("Samorząd")
                ? text.substring(place.start(), place.end())
                : place.spelling();
    }

    private static PartnerKind kind(Place place, String noun) {
        if (noun.startsWith("Powiat")
                || noun.startsWith("Hrabstw")
                || place.kind() == Place.Kind.COUNTY) {
            return PartnerKind.COUNTY;
        }
        if (noun.startsWith("Region")
                || noun.startsWith("Obw")
                || noun.startsWith("Kraj")
                || place.kind() == Place.Kind.REGION) {
            return PartnerKind.REGION;
        }
        return noun.isEmpty() || noun.startsWith("Gmin") ? PartnerKind.CITY : PartnerKind.OTHER;
    }

    /// The sentence before the place says that the agreement ended.
    static boolean ended(Chapter chapter, PlaceMention place) {
        int line = chapter.text().lastIndexOf('\n', place.start()) + 1;
        int from = Math.max(line, place.start() - 100);
        return ENDED.in(Shortened.spelledOut(new Passage(chapter.text(), from, place.start())));
    }

    /// `Bretanii – partnerskiego regionu Województwa Wielkopolskiego`: whose partner it is when not
    /// the own unit's.
    static Optional<String> otherUnit(Chapter chapter, int end) {
        return otherUnit(
                chapter, new Span(end, Math.min(chapter.text().length(), end + LONGEST_UNIT)));
    }

    /// The same of words that begin with whose it is.
    static Optional<String> otherUnit(Chapter chapter, Span words) {
        var matcher = OF_OTHERS.matcher(chapter.text()).region(words.start(), words.end());
        return matcher.find() && !chapter.own().isNamedBy(matcher.group(1))
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /// The first place and those enumerated behind it: `Graz, gmina Brno i Lyon podpisały`.
    static List<PlaceMention> enumerated(Chapter chapter, List<PlaceMention> places) {
        int count = Math.min(1, places.size());
        while (count < places.size() && isJoined(chapter, places, count)) {
            count++;
        }
        return places.subList(0, count);
    }

    private static boolean isJoined(Chapter chapter, List<PlaceMention> places, int at) {
        int from = places.get(at - 1).end();
        int to = places.get(at).start();
        return from <= to && AND.matcher(chapter.text()).region(from, to).matches();
    }
}
