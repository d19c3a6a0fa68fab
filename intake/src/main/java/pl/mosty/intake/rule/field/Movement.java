package pl.mosty.intake.rule.field;

import java.util.List;
import java.util.Optional;
import pl.mosty.intake.extraction.Direction;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Words;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.country.CountryForm;
import pl.mosty.polish.country.CountryMention;
import pl.mosty.polish.inflection.Case;

/// Who went where in an activity: its verbs of going and coming, the places behind prepositions of
/// place, the people told to be from abroad, and whether it took place at a distance.
final class Movement {

    private static final Pattern REMOTE =
            Regex.anyCase(
                    "\\b(?:zdaln|on-?line|wideo|telekonf|telemost|webina|wirtualn|za pośrednictwem internetu|przez internet|przed (?:ekran|kamer)|w formie elektroniczn|hybrydow|remote|virtual|video)");
    private static final Pattern WENT =
            Regex.anyCase(
                    "\\b(?:pojecha|wyjecha|wyjazd|wyjeżdża|uda(?:ł|li|ła|ło|ły)[aoiy]? się|polecia|wylecia|wyrusz|zawi(?:óz|eź|oz)|wypraw|reprezentowa(?:ł|li|ła|ło|ły) (?:miast|gmin|powiat|urząd|\\p{Lu})|oprowadza(?:ł|li|ła) (?:ich|je|nas)|travelled|went|flew|reiste)");
    private static final Pattern CAME =
            Regex.anyCase(
                    "\\b(?:przyjecha|przyby(?:ł[aoy]?\\b|li\\b|wa)|przyjazd|przylecia|rewizyt|zawita|goszcz|gościł[aoy]? (?:u nas|w mieście|na)|goś(?:cie|ci) z|gościem|gośćmi|podejmow|podj(?:ął|ęł|ęt|ęli)|przyj(?:ął|ęł|ęt|ęli|ęci)|powita|zatrzyma\\p{L}+ się|wizyt\\p{L}+ kurtuazyjn|wizyt\\p{L}+ w (?:urzędzie|ratuszu|mieście|naszym)|welcomed|hosted|arrived|came|kamen|zu gast|besuchte\\p{L}* .{0,60}(?:landratsamt|rathaus|unser))");
    private static final Pattern CALLED =
            Regex.anyCase(
                    "\\b(?:odwiedzi|gościł[aoy]? w|gościem|przyjecha|przyby(?:ł[aoy]?\\b|li\\b)|przebywa|złoży\\p{L}* [^.;]{0,40}wizyt|wizyt\\p{L}+ (?:kurtuazyjn|w (?:urzędzie|ratuszu))|called on|visited|zu gast|besuchte)");
    private static final Pattern HOST =
            Regex.anyCase(
                    "\\b(?:przyj(?:ął|ęł|ęt|ęli|mowa)|podejmow|podj(?:ął|ęł|ęt|ęli)|gości(?:ł|li))");
    private static final Pattern HERE =
            Regex.anyCase(
                    "\\b(?:u nas|nasz(?:ym|ej|ego|e|ą|a)? (?:mieście|mieści|miast|powie|gmin|region|szko|urz)\\p{L}*|do (?:nas|miasta|urzędu|ratusza)\\b|w mieście|(?:w|na) (?:\\p{L}+(?:m|ej) )?(?:ratusz|rynk|urzędzie|starostw|muzeum|bibliote|teatr|szkol|park|sal[ia]|dom(?:u|ach) kultury|filharmoni|galeri|hali|amfiteatr|koście|katedr|oper|kin|zamk|stadion|błoni|plac|starów|bulwar|lodowisk|cmentarz|przedszkol)\\p{L}*|od nas)");
    private static final Pattern AT =
            Regex.anyCase(
                    "(?:^|[^\\p{L}])(?:w|we|na|do|in|to|at|nach|im)\\s+(?:\\p{L}+(?:m|ej|ego|ich|ych)\\s+){0,2}(?:(?:miast|gmin|miejscowoś|region|hrabstw|okręg|powie|stolic)\\p{L}*\\s+)?$");
    private static final Pattern FROM =
            Regex.anyCase(
                    "(?:^|[^\\p{L}])(?:z|ze|from|aus)\\s+(?:(?:the|dem|der)\\s+)?(?:\\p{L}+(?:ego|ej|ich|ych)\\s+){0,2}(?:(?:miasta|gminy|regionu|hrabstwa|okręgu|powiatu|obwodu)\\s+)?$");
    private static final Pattern WITH =
            Regex.anyCase(
                    "(?:spotka|podpisa|rozma|współprac|umow|porozum|łącz|wraz|razem|wspólnie|list\\b)\\p{L}*(?: \\S+){0,4}\\s+(?:z|ze)\\s+(?:\\p{L}+\\s+)?$");
    private static final Pattern TAKING_PART =
            Regex.anyCase(
                    "(?:uczestnicz|wzi[ąę]\\p{L}+ udział|udział|startowa|wystąpi|zagra)\\p{L}*[^.;,]{0,60}$");
    private static final String GROUP =
            "(?:delegac|przedstawiciel|reprezent|mieszka|goś|uczni|młodzież|zesp|grup|wizyt|pobyt|przyjazd|artyst|ekip|drużyn|orkiestr|chór|kapel|stażyst|nauczyciel|strażak|ogrodnik|wolontariusz|ekspert|dziennikarz|sportow|biegacz|piłkarz|muzyk|specjalist|urzędni|rzemieślni|ratowni|wytwórc|lekarz|studen|dzieci|senior|kucharz|zawodni|przedsiębior|władz|wystaw(?:c|ców)|żeglarz|flisa|delegation|pupils|officials|guests|team|lehrkräfte|feuerwehr)\\p{L}*";
    private static final Pattern OF_GROUP =
            Regex.anyCase(
                    GROUP
                            + "\\s+(?:\\p{L}+(?:ego|ej|ich|ych)\\s+){0,2}(?:(?:miast|gmin|region|hrabstw|okręg|powia|obwod|samorząd)\\p{L}*\\s+)?(?:\\p{L}+(?:ego|ej|ich|ych)\\s+)?$");
    private static final Pattern GROUP_AFTER =
            Regex.anyCase("^\\s+(?:\\p{L}+\\s+)?" + GROUP + "\\b");
    private static final Pattern VISITED =
            Regex.anyCase(
                    "\\b(?:odwiedzi|zwiedzi|zwiedza|obejrze|visited|besuchte)\\p{L}*\\s+(?:\\p{L}+(?:e|y|i|ą|ę|a)\\s+){0,2}$");
    private static final Pattern THERE =
            Regex.anyCase("\\b(?:tamtejsz\\p{L}+|tam\\b|na miejscu gości)");
    private static final int BEFORE = 48;
    private final Chapter chapter;
    private final Foreign foreign;
    private final Span told;
    private final Span action;
    private final String words;
    private final List<PlaceMention> places;
    private final boolean underPlace;
    private final boolean counterparts;

    /// @param told all words of the activity
    /// @param action those that say what happened, without what was talked about
    /// @param counterparts whether it names people of the foreign side
    Movement(
            Chapter chapter,
            Foreign foreign,
            Span told,
            Span action,
            boolean underPlace,
            boolean counterparts) {
        this.chapter = chapter;
        this.foreign = foreign;
        this.told = told;
        this.action = action;
        this.words = Chars.oneSpaced(action.of(chapter.text()));
        this.places = foreign.places();
        this.underPlace = underPlace;
        this.counterparts = counterparts;
    }

    boolean remote() {
        return REMOTE.matcher(told.of(chapter.text())).find();
    }

    boolean went() {
        return WENT.matcher(words).find() || visited();
    }

    boolean came() {
        return CAME.matcher(words).find() && !visited();
    }

    /// A foreign place or country behind a preposition of place, or visited.
    boolean abroad() {
        return firstAbroad() < Integer.MAX_VALUE
                || visited()
                || (underPlace && THERE.matcher(words).find());
    }

    private int firstAbroad() {
        int first = Integer.MAX_VALUE;
        for (var place : places) {
            boolean taken = behind(TAKING_PART, place.start()) && !behind(FROM, place.start());
            if (taken || behind(AT, place.start())) {
                first = Math.min(first, place.start());
            }
        }
        for (var country : countries()) {
            if (behind(AT, country.start())) {
                first = Math.min(first, country.start());
            }
        }
        return first;
    }

    /// People told to be from abroad.
    boolean visitors() {
        return places.stream().anyMatch(p -> from(p.start()) && !instrumental(p))
                || countries().stream()
                        .anyMatch(c -> c.cases().contains(Case.GENITIVE) && from(c.start()))
                || adjectiveOfGroup();
    }

    private boolean from(int at) {
        return (behind(FROM, at) && !behind(WITH, at)) || behind(OF_GROUP, at);
    }

    /// Its place is the own unit, or a Polish one, or a house of its own.
    boolean home() {
        return firstHome() < Integer.MAX_VALUE || ofOwnAdjective();
    }

    private int firstHome() {
        int first = Integer.MAX_VALUE;
        for (var word : Words.of(chapter.text(), told)) {
            if (word.capitalised()
                    && chapter.own().isCalled(word.text())
                    && behind(AT, word.start())) {
                first = Math.min(first, word.start());
            }
        }
        for (var place : chapter.places().within(told)) {
            if (place.place().polish() && behind(AT, place.start())) {
                first = Math.min(first, place.start());
            }
        }
        var here = HERE.matcher(chapter.text()).region(action.start(), action.end());
        return here.find() ? Math.min(first, here.start()) : first;
    }

    /// Behind a preposition of place, or visited.
    boolean isAt(PlaceMention place) {
        return behind(AT, place.start())
                || behind(VISITED, place.start())
                || (behind(TAKING_PART, place.start())
                        && !behind(FROM, place.start())
                        && !place.place().polish());
    }

    /// The own unit, where the words name it behind a preposition of place.
    Optional<String> own() {
        boolean named =
                Words.of(chapter.text(), told).stream()
                        .anyMatch(w ->
                                w.capitalised()
                                        && chapter.own().isCalled(w.text())
                                        && behind(AT, w.start()));
        return named ? Optional.ofNullable(chapter.own().name()) : Optional.empty();
    }

    Direction direction() {
        if (remote()) {
            return Direction.NONE;
        }
        if (went()) {
            return Direction.OUT;
        }
        boolean home = home();
        boolean abroad = abroad();
        if (came() && (home || !abroad)) {
            return Direction.IN;
        }
        boolean here = home && (!abroad || firstHome() < firstAbroad());
        if (abroad && !here) {
            return Direction.OUT;
        }
        if (here && (visitors() || counterparts)) {
            return Direction.IN;
        }
        return here ? Direction.LOCAL : visitors() ? Direction.IN : Direction.NONE;
    }

    /// Whether a diplomat came, rather than that the text only names the talk.
    boolean called() {
        return CALLED.matcher(words).find() || (HOST.matcher(words).find() && home());
    }

    boolean delegation() {
        return Regex.anyCase("\\bdelegacj\\p{L}+ (?:\\S+ ){0,4}z(?:e)? ").matcher(words).find();
    }

    private boolean visited() {
        return places.stream().anyMatch(p -> behind(VISITED, p.start()))
                || (underPlace
                        && Regex.anyCase("\\b(?:zwiedzi|odwiedzi)\\p{L}+ tamtejsz")
                                .matcher(words)
                                .find());
    }

    private List<CountryMention> countries() {
        return chapter.countries().within(told).stream()
                .filter(c -> c.form() != CountryForm.ADJECTIVE && !c.country().code().equals("PL"))
                .filter(foreign::concerned)
                .toList();
    }

    private boolean adjectiveOfGroup() {
        return chapter.countries().within(told).stream()
                .filter(c -> c.form() == CountryForm.ADJECTIVE && !c.country().code().equals("PL"))
                .filter(foreign::concerned)
                .anyMatch(c ->
                        GROUP_AFTER
                                .matcher(chapter.text())
                                .region(c.end(), told.end())
                                .lookingAt());
    }

    /// `z Grazem` is with it, `z Grazu` is from it.
    private boolean instrumental(PlaceMention place) {
        return Regex.matches(
                chapter.text().substring(place.start(), place.end()), "(?U).*(?:em|ą|ami)");
    }

    private boolean ofOwnAdjective() {
        var name = chapter.own().name();
        return name != null
                && name.length() >= 5
                && Regex.anyCase(
                                "\\b"
                                        + Pattern.quote(name.substring(0, name.length() - 1))
                                        + "\\p{L}*(?:skim|ckim|dzkim|skiej|ckiej|dzkiej)\\b")
                        .matcher(words)
                        .find();
    }

    private boolean behind(Pattern pattern, int start) {
        int from = Math.max(Math.max(0, told.start() - BEFORE / 2), start - BEFORE);
        return pattern.matcher(chapter.text().substring(Math.min(from, start), start)).find();
    }
}
