package pl.mosty.intake.rule.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Evidence;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Matcher;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.rule.Rule;
import pl.mosty.intake.rule.certainty.Calibration;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Nesting;
import pl.mosty.intake.structure.Part;

/// A name beside the programme that pays for it: quoted before it (`„Młode mosty” (Erasmus+)`) or
/// behind it (`Erasmus+ „Młode mosty”`), behind `project` (`in the Interreg project RIVER.bank`),
/// before an apposition (`BRIDGES 2.0, an ERA-NET project`), or at the head of an item in a section
/// of projects (`RiverBank – Interreg Dunaj`).
public final class FundedProject implements Rule {

    private static final String QUOTE = "[„“”\"«‘‚](?![\\s,;.])([^„”“\"«»\\n]{3,140}?)[”“\"»’‘]";

    /// Words between a name and its programme, no further sentence.
    private static final String PAYING =
            "(?:\\s?\\([^)\\n]{3,80}\\))?[\\s(,:;–—-]*(?:[\\p{L}\\d](?:[\\p{L}\\d&+'’/-]|\\.(?=[\\p{L}\\d])|(?<=\\b(?:r|tys|in|progr|ok|mln))\\.)*[\\s,(:–—-]+){0,9}[„“\"]?$";

    private static final Pattern QUOTED_BEFORE = Regex.exact(QUOTE + PAYING);
    private static final Pattern QUOTED_BEHIND =
            Regex.exact(
                    "[”\"]?[^„“”\"«.;()\\n]{0,40}?(?:(?:pn|pt|p\\.n|p\\.t)\\. )?:?\\s?" + QUOTE);

    /// `wystawa „…”`: what a project pays for is not its name.
    private static final Pattern OF_EVENT =
            Regex.anyCase(
                    "(?:konferencj|wystaw|festiwal|warsztat|szkole|seminari|konkurs|koncert|spektakl|książk|publikacj|film|stowarzysz|fundacj|zesp[oó]ł|chór|centrum|biur|kongres|forum|spotkani|plener|przegląd|debat|panel|conference|exhibition|workshop|seminar|festival|ausstellung|konferenz)\\p{L}*(?: (?:pn|pt)\\.| międzynarodow\\p{L}+)?[ :,]*$");

    private static final String TOKEN =
            "[\\p{Lu}\\d][\\p{L}\\d&:.+’'-]*|\\p{Ll}+\\.\\p{L}+|\\p{Ll}+\\p{Lu}\\p{L}*";
    private static final String NAME =
            "((?:"
                    + TOKEN
                    + ")(?: (?:(?:and|of|for|the|in|on|to|w|we|i|na|dla|z|und|für|–|-) ){0,2}(?:"
                    + TOKEN
                    + ")){0,9})";
    private static final Pattern NAMED_BEHIND =
            Regex.exact(
                    "[^„“\"\\n.;:()]{0,45}?\\b[Pp]roje[ck]t\\p{L}*(?: (?:called|entitled|named|titled|pn\\.|pt\\.|pod nazwą|namens|mit dem Titel))? "
                            + NAME);
    private static final Pattern APPOSED =
            Regex.exact(
                    NAME
                            + "(?:,| [–—-]| \\()\\s?(?:an? |the |ein |eines |our |nasz |to )?(?:\\p{Ll}+ ){0,2}(?:(?:mikro|Mikro)?(?:projekt|przedsięwzięcie)\\p{L}* (?:\\p{Ll}+ ){0,4})?$");
    private static final Pattern BRACKETED = Regex.exact(NAME + "\\s?\\((?:\\p{Ll}+ ){0,3}$");

    /// `Projekt Mosty 2020 został sfinansowany przez Unię Europejską w ramach programu …`
    private static final Pattern FINANCED =
            Regex.exact(
                    "\\b[Pp]rojekt(?:\\s[–—-]|:)?\\s([\\p{Lu}\\d][^„“”\"«\\n.;:()]{2,90}?)\\s(?:został|jest|był|uzyskał|otrzymał|is|was|wurde)\\s[^„“”\"\\n.;]{0,120}$");

    private static final Pattern PROJECT_BEHIND =
            Regex.exact("[^.,;()„“\"\\n]{0,45}?\\b(?:[Mm]ikro|[Kk]lein)?[Pp]roje[ck]t");
    private static final Pattern PROJECTS =
            Regex.anyCase("^[\\W\\d]*(?:mikro)?proje(?:kt|kty|kte|ct|cts)\\b");
    private static final Pattern PROJECT_WORD = Regex.anyCase("proje[ck]t|przedsięwzięci");
    private static final Pattern HEAD_OF_ITEM =
            Regex.exact(
                    "^[^\\p{L}\\d„“\"]*(?:(?:\\d{1,2}|\\p{Ll})[.)/]\\s?)?([\\p{Lu}\\d][^„”“\"\\n(;|]{2,110}?)\\s?[–—,:(|-]\\s?(?:\\p{Ll}+\\.? ){0,4}$");
    private static final Pattern ALONE =
            Regex.exact(
                    Programmes.NAME + ".*|(?:Program|Fundusz|Euroregion|Partner)\\p{L}*(?: .*)?");
    private static final int BEFORE = 260;
    private static final int BEHIND = 200;

    @Override
    public String name() {
        return "funded-project";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Dotacje: „Sad nad wodą” (Interreg V-A Polska – Słowacja, 9 000 €), partner – Graz.",
                "Szkoła prowadziła przedsięwzięcie pt. „Kuchnia bez granic” (Erasmus+, 12 tys. euro).",
                "Projekty\n\n - RiverBank – Interreg Dunaj\n - „Młode mosty” Interreg V-A CZ-PL, partner: Brno",
                "In the Interreg Baltic Sea project river.banks, nine partners work on quays.",
                "Gmina realizuje dwa projekty: Green Banks (Interreg, lider: Graz) oraz „Lato” (Erasmus+).",
                "BRIDGES 2.0, an ERA-NET project, started in spring.",
                "Projekt - Dębowo 2020 – Mosty w Europie został sfinansowany przez Unię Europejską w ramach programu Europa dla obywateli",
                "Dofinansowanie programu Erasmus+ otrzymało „Lato w Brnie”.",
                "- Działanie “Rivers for all”, w ramach programu “Europa dla Obywateli”, z Grazem;");
    }

    @Override
    public List<String> others() {
        return List.of(
                "W Brnie otwarto wystawę „Mosty”, opłaconą z programu Erasmus+.",
                "Uczniowie wyjechali do Grazu w ramach programu Erasmus+.",
                "Projekt Dębowa został złożony w styczniu. Nabór prowadzi program Erasmus+.",
                "Szkolenie o programie Interreg odbyło się 4 maja.");
    }

    @Override
    public void read(Chapter chapter, Facts facts) {
        for (var part : chapter.outline().parts()) {
            boolean section = part.kind() == SectionKind.PROJECT;
            if (part.lead() != null) {
                read(chapter, part, part.lead(), section, facts);
            }
            var nesting = new Nesting(part);
            for (var block : part.blocks()) {
                var headings = nesting.at(block).headings();
                boolean under =
                        !headings.isEmpty() && PROJECTS.in(headings.getLast().of(chapter.text()));
                if (!(block instanceof Block.PhotoBlock) && !(block instanceof Block.Row)) {
                    read(chapter, part, block.span(), section || under, facts);
                }
            }
        }
    }

    private void read(Chapter chapter, Part part, Span span, boolean listed, Facts facts) {
        var programme = Programmes.MENTION.matcher(chapter.text()).region(span.start(), span.end());
        int from = span.start();
        while (programme.find()) {
            beside(chapter, part, new Span(from, span.end()), programme, listed, facts);
            from = Math.max(from, programme.end() - BEFORE);
        }
    }

    /// The first of these that names it: the words before, those behind.
    private void beside(
            Chapter chapter, Part part, Span span, Matcher programme, boolean listed, Facts facts) {
        var text = chapter.text();
        int from = Math.max(span.start(), programme.start() - BEFORE);
        var before = new Span(from, programme.start());
        var behind = new Span(programme.end(), Math.min(span.end(), programme.end() + BEHIND));
        var quoted = last(QUOTED_BEFORE, text, before);
        if (quoted != null) {
            if (!OF_EVENT.matcher(text.substring(from, quoted.start())).find()) {
                add(chapter, part, quoted, programme, "quoted", facts);
            }
            return;
        }
        var named = NAMED_BEHIND.matcher(text).region(behind.start(), behind.end());
        var next = QUOTED_BEHIND.matcher(text).region(behind.start(), behind.end());
        if (next.lookingAt()) {
            if (!OF_EVENT.matcher(text.substring(behind.start(), next.start(1) - 1)).find()) {
                add(chapter, part, next, programme, "quoted", facts);
            }
        } else if (named.lookingAt()) {
            add(chapter, part, named, programme, "unquoted", facts);
        } else {
            unquoted(chapter, part, before, behind, programme, listed, facts);
        }
    }

    private void unquoted(
            Chapter chapter,
            Part part,
            Span before,
            Span behind,
            Matcher programme,
            boolean listed,
            Facts facts) {
        var text = chapter.text();
        var apposed = last(APPOSED, text, before);
        boolean project =
                PROJECT_BEHIND.matcher(text).region(behind.start(), behind.end()).lookingAt()
                        || (apposed != null
                                && PROJECT_WORD
                                        .matcher(text.substring(apposed.end(1), before.end()))
                                        .find());
        var bracketed = last(BRACKETED, text, before);
        var financed = last(FINANCED, text, before);
        if (financed != null) {
            add(chapter, part, financed, programme, "unquoted", facts);
        } else if (apposed != null && project) {
            add(chapter, part, apposed, programme, "unquoted", facts);
        } else if (bracketed != null
                && PROJECT_WORD.in(text.substring(before.start(), bracketed.start(1)))) {
            add(chapter, part, bracketed, programme, "unquoted", facts);
        } else if (listed) {
            var head = HEAD_OF_ITEM.matcher(text.substring(before.start(), before.end()));
            if (head.find()) {
                add(
                        chapter,
                        part,
                        new Span(before.start() + head.start(1), before.start() + head.end(1)),
                        programme,
                        "unquoted",
                        facts);
            }
        }
    }

    /// Of matches that end where the span ends the one that begins last.
    private static @Nullable Matcher last(Pattern pattern, String text, Span span) {
        var matcher = pattern.matcher(text).region(span.start(), span.end());
        return matcher.find() ? matcher : null;
    }

    private void add(
            Chapter chapter,
            Part part,
            Matcher named,
            Matcher programme,
            String form,
            Facts facts) {
        add(chapter, part, new Span(named.start(1), named.end(1)), programme, form, facts);
    }

    private void add(
            Chapter chapter, Part part, Span named, Matcher programme, String form, Facts facts) {
        var name = Chars.oneSpaced(named.of(chapter.text()));
        if (!ALONE.matcher(name).matches()) {
            Projects.add(
                    facts,
                    new Evidence(named, name(), Calibration.of(name(), form)),
                    name,
                    Chars.oneSpaced(programme.group()),
                    part.ordinal());
        }
    }
}
