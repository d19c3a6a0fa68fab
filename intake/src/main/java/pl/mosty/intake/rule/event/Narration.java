package pl.mosty.intake.rule.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Section.SectionKind;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.Facts;
import pl.mosty.intake.structure.Block;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.KeyValue;
import pl.mosty.intake.structure.Block.Mark;
import pl.mosty.intake.structure.Block.Paragraph;
import pl.mosty.intake.structure.Nesting;
import pl.mosty.intake.structure.Part;
import pl.mosty.polish.date.DateInterval;
import pl.mosty.polish.date.DateMention;

/// Walks through the running text and the undated bullets, sentence by sentence, and lets the
/// sentence rules tell where an activity begins; what none of them reads goes on with the last one.
public final class Narration {

    /// The first twinnings are of the years after the war.
    private static final int FIRST_YEAR = 1945;

    private static final Pattern VISITORS =
            Regex.anyCase(
                    "\\b(?:delegacj|burmistrz|radn[aiy]|gości|przedstawiciel|samorządowc|uczni)");

    private static final List<SentenceRule> RULES =
            List.of(
                    new AggregateSentence(),
                    new EventPerDate(),
                    new EnumeratedEvents(),
                    new ListedNames(),
                    new ListedEvent(),
                    new DatedSentence(),
                    new ToldEvent());

    private Narration() {}

    public static List<? extends pl.mosty.intake.rule.Example> rules() {
        return RULES;
    }

    public static void read(Chapter chapter, Facts facts) {
        var known = new Covered(facts.events());
        var events = new ArrayList<Telling>();
        var story = new ArrayList<Telling>();
        var earlier = new ArrayList<Telling>();
        boolean listed = false;
        for (var part : chapter.outline().parts()) {
            boolean told = ToldLead.isIn(chapter, part);
            boolean goesOn =
                    part.headings().isEmpty()
                            ? told || (listed && part.lead() == null)
                            : !story.isEmpty() && goesOnUnderHeading(chapter, part);
            listed = !story.isEmpty() && ListedPeople.isIn(chapter, part);
            if (listed) {
                goOn(story, part.span(), lastSentence(story));
                continue;
            }
            if (!goesOn) {
                story.clear();
                earlier.clear();
            }
            if (isOfPolishPartner(chapter, part)) {
                story.clear();
                continue;
            }
            var lead = part.lead();
            if (told && lead != null) {
                tell(chapter, part, new Paragraph(lead, true), lead, story, earlier, events);
                goOn(story, ToldLead.below(part), lastSentence(story));
                listed = true;
                continue;
            }
            var nesting = new Nesting(part);
            for (var block : part.blocks()) {
                var seen = nesting.at(block);
                if (Speech.is(part, block, chapter.text())) {
                    continue;
                }
                if (block instanceof Bullet) {
                    story.clear();
                    earlier.clear();
                }
                for (var span : spans(chapter, part, block)) {
                    tell(chapter, seen, block, span, story, earlier, events);
                }
            }
            listed = !story.isEmpty() && Speech.ends(part, chapter.text());
        }
        events.stream()
                .map(t -> t.event(chapter.text()))
                .filter(e -> !known.contains(e.told()))
                .forEach(facts.events()::add);
    }

    /// Under the name of a Polish town, no foreign relations are told.
    private static boolean isOfPolishPartner(Chapter chapter, Part part) {
        if (part.headings().isEmpty()
                || part.kind() != SectionKind.PARTNER_CITIES
                || chapter.namesForeign(part.span())) {
            return false;
        }
        var heading = part.headings().getLast();
        return chapter.places()
                .anyWithin(
                        heading,
                        p ->
                                p.place().polish()
                                        && p.start() == heading.start()
                                        && p.end() == heading.end()
                                        && !chapter.own().isCalled(p.place().name()));
    }

    /// `Bogaty program` between the paragraphs of one visit: the first sentence below goes on with
    /// it, and the heading tells nothing else.
    private static boolean goesOnUnderHeading(Chapter chapter, Part part) {
        if (part.lead() != null
                || part.blocks().isEmpty()
                || !(part.blocks().getFirst() instanceof Paragraph paragraph)
                || part.headings().size() != 1) {
            return false;
        }
        var heading = part.headings().getFirst();
        var first = chapter.sentences(paragraph.span()).getFirst();
        return !chapter.namesForeign(heading)
                && chapter.dates().within(heading).isEmpty()
                && chapter.dates().within(first).isEmpty()
                && Predicates.goesOn(chapter.evenlySpaced(first));
    }

    /// What the sentence says of both agreements is said of the last two activities.
    private static void goOn(List<Telling> story, Sentence sentence) {
        boolean both = story.size() > 1 && Predicates.ofBoth(sentence.words());
        goOn(story, sentence.span(), Math.max(both ? 2 : 0, lastSentence(story)));
    }

    private static void goOn(List<Telling> story, Span span, int last) {
        for (int i = story.size() - 1; i >= story.size() - last; i--) {
            story.get(i).goOn(span, last <= 1);
        }
    }

    /// @param earlier what was told before a paragraph of something else broke the story off: days
    ///   such as `dzień później` are still counted from it
    private static void tell(
            Chapter chapter,
            Part part,
            Block block,
            Span span,
            List<Telling> story,
            List<Telling> earlier,
            List<Telling> events) {
        boolean opens = true;
        @Nullable Span untold = null;
        for (var sole : chapter.sentences(span)) {
            var whole =
                    untold != null && Predicates.ofIt(chapter.evenlySpaced(sole))
                            ? new Span(untold.start(), sole.end())
                            : sole;
            boolean ofIt = !whole.equals(sole);
            var uncut = new Sentence(chapter, part, whole, block instanceof Bullet, opens || ofIt);
            for (var sentence : Clauses.of(uncut)) {
                boolean resumes = story.isEmpty() && sentence.opensWithDay();
                var found = read(sentence, resumes ? earlier : story);
                if (found.isEmpty() && opens && isApart(sentence, span, story)) {
                    earlier.addAll(story);
                    story.clear();
                } else if (!found.isEmpty()) {
                    events.addAll(found);
                    story.addAll(found);
                } else if (!Predicates.calledOff(sentence.words())) {
                    goOn(story, sentence);
                    if (story.size() == 1
                            && (sentence.tellsStay() || NewsLead.isDatedBy(sentence, story))) {
                        story.getLast().dateBy(sentence);
                    }
                }
                opens = false;
            }
            untold = story.isEmpty() ? whole : null;
        }
    }

    /// The paragraph begins with what holds or tells of nothing else, or names a place or state of
    /// which the story told nothing.
    private static boolean isApart(Sentence sentence, Span paragraph, List<Telling> story) {
        boolean goesOn = Predicates.goesOn(sentence.words());
        if (Predicates.standing(sentence.words())
                || Predicates.paidBy(sentence.words())
                || (!goesOn && PastTense.isStanding(sentence.chapter(), paragraph))) {
            return true;
        }
        if (story.isEmpty() || goesOn || Predicates.tookPartInIt(sentence.words())) {
            return false;
        }
        var known = new HashSet<String>();
        story.forEach(told -> known.addAll(sentence.within(told.sentence()).states()));
        var named = sentence.states();
        return !known.isEmpty() && !named.isEmpty() && named.stream().noneMatch(known::contains);
    }

    /// How many of the last activities come of one sentence.
    private static int lastSentence(List<Telling> story) {
        if (story.isEmpty()) {
            return 0;
        }
        var last = story.getLast().sentence();
        int count = 0;
        for (var told : story) {
            count += told.sentence().equals(last) ? 1 : 0;
        }
        return count;
    }

    private static List<Telling> read(Sentence sentence, List<Telling> story) {
        for (var rule : RULES) {
            var found = rule.read(sentence, story);
            if (!found.isEmpty()) {
                return found.stream().filter(it -> !isHistory(sentence, it)).toList();
            }
        }
        return List.of();
    }

    /// What chronicles tell of a place: no office of today did it. A time that a seminar was about
    /// is not its own.
    private static boolean isHistory(Sentence sentence, Telling telling) {
        boolean old =
                isOld(telling.date())
                        || (sentence.dates().isEmpty()
                                && sentence.chapter()
                                        .dates()
                                        .anyWithin(sentence.span(), Narration::isOldDay));
        return old && !isOfVisitors(sentence);
    }

    /// `Delegacja z Grazu złożyła kwiaty pod pomnikiem ofiar wojny z 1939 r.`
    private static boolean isOfVisitors(Sentence sentence) {
        return !sentence.states().isEmpty() && VISITORS.in(sentence.words());
    }

    private static boolean isOldDay(DateMention mention) {
        return mention.interval().filter(it -> isOld(it) && !Story.lasts(it)).isPresent();
    }

    private static boolean isOld(@Nullable DateInterval days) {
        var year = days == null ? null : days.start().year();
        return year != null && year < FIRST_YEAR;
    }

    private static List<Span> spans(Chapter chapter, Part part, Block block) {
        if (block instanceof Paragraph p) {
            return List.of(p.span());
        }
        if (block instanceof KeyValue pair) {
            return isTold(chapter, part, pair) ? List.of(pair.value()) : List.of();
        }
        return block instanceof Bullet b && tells(chapter, part, b) ? List.of(b.body()) : List.of();
    }

    /// `Miejsce/Daty: spotkanie odbyło się w Dębowie w dniach 1–3 maja 2019 r.`
    private static boolean isTold(Chapter chapter, Part part, KeyValue pair) {
        var sentence = new Sentence(chapter, part, pair.value(), false, true);
        return sentence.tellsDay() && Predicates.happened(sentence.words());
    }

    private static boolean tells(Chapter chapter, Part part, Bullet bullet) {
        boolean member = part.kind() == SectionKind.MEMBERSHIPS && bullet.depth() == 0;
        boolean partner =
                part.kind() == SectionKind.PARTNER_CITIES
                        && DatedBullet.dateAtStart(chapter, bullet.body()) == null
                        && bullet.body().end() - bullet.body().start() < 60;
        return bullet.mark() != Mark.BARE
                && !member
                && !partner
                && !Teasers.isTitle(chapter, bullet.body());
    }
}
