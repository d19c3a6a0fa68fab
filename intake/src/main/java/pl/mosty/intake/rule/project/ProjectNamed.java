package pl.mosty.intake.rule.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Capitals;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Block.KeyValue;
import pl.mosty.intake.structure.Part;

/// A project by its name: quoted, in a foreign language behind `projekt pn.`, or the title of a
/// block of keys with its programme.
public final class ProjectNamed implements Rule {

    private static final Pattern QUOTED =
            Regex.anyCase(
                    "\\b(?:mikro|klein)?proje(?:k|c)(?:t|tu|cie|tem|towi|ts|te|tes)(?: (?:eTwinning|Erasmus\\+?|Horyzont(?: Europa)?|Interreg(?: [^„“\"\\n]{1,30})?|LIFE|CERV|URBACT|Life|INTERREG(?: [^„“\"\\n]{1,30})?|called|entitled|named|(?:mit dem )?Titel|namens))?(?:(?: [–-])? (?-i:\\p{Lu})[\\p{L}-]+){0,6}(?: (?:pn\\.|pod nazwą|pt\\.|o nazwie))?:? [„“\"]([^”“\"]{3,120})[”“\"](?: \\([„“\"]([^”“\")]{3,80})[”“\"]\\))?");
    private static final Pattern NAMED =
            Regex.exact(
                    "\\b[Pp]rojek(?:t|tu|cie|tem|towi)(?: (?:pn\\.|pod nazwą|pt\\.|o nazwie))? ((?:[\\p{Lu}\\d][\\p{L}\\d&:-]*)(?: (?:(?:and|of|for|the|in|on|to|przy|bez|dla|nad|pod|ku|–) )*\\p{Lu}[\\p{L}\\d&:-]*){0,9})");
    private static final Pattern IN_CAPITALS =
            Regex.exact(
                    "\\P{Ll}*\\b(?:W RAMACH|Z) (?:MIKRO)?PROJEKTU (?:PN\\. |PT\\. )?[„“\"]?(\\p{Lu}[^\\p{Ll}”“\"]{8,140})[”“\"]?");
    private static final Pattern IN_ENGLISH =
            Regex.exact(
                    "\\b(?:in|of|under|within|through|during|join(?:s|ed)?) the (\\p{Lu}[\\p{L}\\d&-]+(?: (?:(?:and|of|for|in) )?\\p{Lu}[\\p{L}\\d&-]+){0,5}) project\\b");
    private static final Pattern PROGRAMME =
            Regex.exact(
                    "[Pp]rogram(?:u|ie|em)? (?:[„“\"]([^”\"]{3,60})[”\"]|(\\p{Lu}[\\p{L}+\\d-]*(?: (?:(?:dla|i|w) )?\\p{Lu}[\\p{L}+\\d-]*){0,3}))");

    private static final String PROGRAMMES =
            "(?:[Pp]rogram|Interreg|INTERREG|Erasmus|URBACT|Horyzont|Horizon|LIFE|Europa|Europe|Fundusz|CERV|EOG|Danube|FEnIKS|RPO)";
    private static final Pattern PROGRAMME_ALONE =
            Regex.exact(PROGRAMMES + "(?:[ -].*)?|eTwinning|Horyzont Europa");
    private static final Pattern BRACKETS =
            Regex.exact(
                    "[”“\"]?\\s*\\((?:[Pp]rogram\\p{L}*\\s)?(?=[^)]*"
                            + PROGRAMMES
                            + ")([^),;]{3,60})");
    private static final Pattern ITEM =
            Regex.exact(
                    "\\s*(?:[-–•*◦]\\s*|\\d{1,2}[.)]\\s*|[a-z]\\)\\s*)?(?:[„“\"]([^”“\"\\n]{3,120})[”“\"]\\s*(?:[(,;:–—-]|$)|(\\p{Lu}[^„”“\"(\\n–—:;,.]{2,80}?)\\s+\\((?=[^)]*"
                            + PROGRAMMES
                            + "))");
    private static final Pattern TITLE = Regex.exact("(?<=\\s)[„“\"]([^”“\"\\n]{3,120})[”“\"]");
    private static final Pattern NAME_KEY =
            Regex.anyCase(
                    "(?:nazwa|tytuł) (?:projektu|przedsięwzięcia|zadania|mikroprojektu)|tytuł(?: pl)?|projekt|project");
    private static final Pattern PROGRAMME_KEY =
            Regex.anyCase("(?:nazwa )?program\\w*|źródło finansowania|fundusz");

    @Override
    public String name() {
        return "project-named";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "WIZYTA Z UKRAINY W RAMACH PROJEKTU ZIELONE OGRODY PRZY SZKOŁACH\n\nW dniach 3–4 maja 2019 r. do Dębowa przyjechali goście ze Lwowa.",
                "Miasto Dębowo było partnerem w projekcie pn. RIVER Building Green Banks Together w ramach programu INTERREG. W 2022 r. odbyły się:\n\n • 9 lutego – spotkanie o wodzie;\n • 28 kwietnia – warsztat.",
                "W 2022 r. realizowano m.in. projekt pn. „Młode mosty” („Young Bridges”) z Grazem.",
                "W 2022 r. odbył się turniej z mikroprojektu PL.3.22/04.15 pt Znamy się - spotkania nad Odrą, dofinansowanego z Interreg.",
                "As a member of Green Rivers, the City takes part in the RiverBank Towns project.",
                "W 2022 r. uczniowie brali udział w projekcie Graz – Dębowo – Brno „Wspólny bohater”.",
                "W 2022 r. powtórzono 3. edycję projektu Szkoła pod Lipą z Brnem.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W 2022 r. odbyły się warsztaty o projektach europejskich.",
                "Partnerzy projektu spotkali się w 2022 r. w Brnie.",
                "In May 2018 the guests from Graz visited the New Town Hall project.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            keys(chapter, part, facts);
            var spans = new ArrayList<Span>();
            if (part.lead() != null) {
                spans.add(part.lead());
            }
            for (var block : part.blocks()) {
                if (!(block instanceof Block.PhotoBlock)) {
                    spans.add(block.span());
                }
            }
            spans.forEach(span -> read(chapter, part, span, facts));
            part.headings().forEach(heading -> inCapitals(chapter, part, heading, facts));
        }
        assign(facts);
    }

    /// A title in capitals quotes nothing: the name goes on to its end.
    private void inCapitals(Chapter chapter, Part part, Span heading, Facts facts) {
        var named = IN_CAPITALS.matcher(chapter.text()).region(heading.start(), heading.end());
        if (named.matches() && !chapter.own().isNamedBy(named.group(1))) {
            var name = new Span(named.start(1), named.end(1));
            add(chapter, part, name, inSmall(chapter, name), heading, facts);
        }
    }

    /// As a sentence is written, with the names of its places as names are.
    private static String inSmall(Chapter chapter, Span name) {
        var written = new StringBuilder(Capitals.sentence(name.of(chapter.text())));
        for (var word : chapter.words().within(name)) {
            int at = word.start() - name.start();
            if (chapter.own().isNamedBy(word.form()) && at < written.length()) {
                written.setCharAt(at, word.text().charAt(0));
            }
        }
        for (var place : chapter.places().within(name)) {
            int from = place.start() - name.start();
            int to = place.end() - name.start();
            if (to <= written.length()) {
                var printed = chapter.text().substring(place.start(), place.end());
                written.replace(from, to, Capitals.normal(printed));
            }
        }
        return written.toString();
    }

    private void read(Chapter chapter, Part part, Span span, Facts facts) {
        var quoted = QUOTED.matcher(chapter.text()).region(span.start(), span.end());
        while (quoted.find()) {
            var name =
                    quoted.group(1) + (quoted.group(2) == null ? "" : " (" + quoted.group(2) + ")");
            add(chapter, part, new Span(quoted.start(1), quoted.end(1)), name, span, facts);
        }
        if (part.kind() == SectionKind.PROJECT) {
            title(chapter, part, span, facts);
        }
        var titles = BareTitles.in(chapter, span);
        titles.forEach(t -> add(chapter, part, t, t.of(chapter.text()), span, facts));
        unquoted(chapter, part, NAMED.matcher(chapter.text()), titles, span, facts);
        unquoted(chapter, part, IN_ENGLISH.matcher(chapter.text()), titles, span, facts);
    }

    private void unquoted(
            Chapter chapter, Part part, Matcher all, List<Span> titles, Span span, Facts facts) {
        var named = all.region(span.start(), span.end());
        while (named.find()) {
            int at = named.start(1);
            if (named.group(1).length() > 3
                    && titles.stream().noneMatch(t -> t.start() == at)
                    && !PROGRAMME_ALONE.matcher(named.group(1)).matches()
                    && !chapter.own().isNamedBy(named.group(1))) {
                add(
                        chapter,
                        part,
                        new Span(named.start(1), named.end(1)),
                        named.group(1),
                        span,
                        facts);
            }
        }
    }

    /// An item of a list of projects: `1) „Młode mosty” (Interreg) – …`.
    private void title(Chapter chapter, Part part, Span span, Facts facts) {
        var item = ITEM.matcher(chapter.text()).region(span.start(), span.end());
        if (item.lookingAt()) {
            int group = item.group(1) != null ? 1 : 2;
            var name = new Span(item.start(group), item.end(group));
            add(chapter, part, name, item.group(group), span, facts);
        }
    }

    /// `NAZWA PROJEKTU: …`, or a title with `PROGRAM: …` below it; each name takes the programme
    /// that stands before the next one.
    private void keys(Chapter chapter, Part part, Facts facts) {
        var names = new ArrayList<Span>();
        var programmes = new ArrayList<Span>();
        for (var block : part.blocks()) {
            if (block instanceof KeyValue pair) {
                var key = pair.key().of(chapter.text());
                if (NAME_KEY.matcher(key).matches()) {
                    names.add(pair.value());
                } else if (PROGRAMME_KEY.matcher(key).matches()) {
                    programmes.add(pair.value());
                }
            }
        }
        if (names.isEmpty() && !programmes.isEmpty()) {
            var title =
                    part.headings().isEmpty()
                            ? chapter.outline().title()
                            : part.headings().getLast();
            if (title != null) {
                names.add(title);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            var programme = i < programmes.size() ? programmes.get(i) : null;
            key(chapter, part, names.get(i), programme, facts);
        }
    }

    private void key(
            Chapter chapter, Part part, Span value, @Nullable Span programme, Facts facts) {
        var quoted = TITLE.matcher(chapter.text()).region(value.start(), value.end());
        var named = quoted.find() ? new Span(quoted.start(1), quoted.end(1)) : value;
        Projects.add(
                facts,
                new Evidence(named, name(), Calibration.of(name())),
                named.of(chapter.text()),
                programme == null ? null : Chars.oneSpaced(programme.of(chapter.text())),
                part.ordinal());
    }

    private void add(Chapter chapter, Part part, Span span, String name, Span around, Facts facts) {
        Projects.add(
                facts,
                new Evidence(span, name(), Calibration.of(name())),
                name,
                programme(chapter, span, around),
                description(chapter, part, span),
                part.ordinal());
    }

    private static @Nullable String programme(Chapter chapter, Span name, Span around) {
        var brackets =
                BRACKETS.matcher(chapter.text())
                        .region(name.end(), Math.max(name.end(), around.end()));
        if (brackets.lookingAt()) {
            return Chars.oneSpaced(brackets.group(1));
        }
        var matcher = PROGRAMME.matcher(chapter.text()).region(around.start(), around.end());
        return matcher.find()
                ? Chars.oneSpaced(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : null;
    }

    /// The sentences of the lead between the one with the name and the one that leads to the list.
    private static @Nullable Span description(Chapter chapter, Part part, Span name) {
        if (part.lead() == null || !part.lead().contains(name)) {
            return null;
        }
        var sentences = chapter.sentences(part.lead());
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(name) && i + 2 < sentences.size()) {
                return new Span(
                        sentences.get(i + 1).start(), sentences.get(sentences.size() - 2).end());
            }
        }
        return null;
    }

    /// Events of a project's section belong to the last one named before them; so do those whose
    /// words name it.
    private static void assign(Facts facts) {
        for (int i = 0; i < facts.events().size(); i++) {
            var event = facts.events().get(i);
            String last = null;
            for (var project : facts.projects()) {
                var named = project.evidence().span();
                boolean ofSection =
                        event.part().kind() == SectionKind.PROJECT
                                && project.section() == event.part().ordinal();
                boolean before = last == null || named.start() < event.told().end();
                if ((ofSection && before) || event.told().contains(named)) {
                    last = project.name();
                }
            }
            if (last != null) {
                facts.events().set(i, event.of(event.network(), last));
            }
        }
    }
}
