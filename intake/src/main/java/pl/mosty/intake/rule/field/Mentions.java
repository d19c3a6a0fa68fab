package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.intake.rule.person.PeopleReader;

/// The people of an activity, each once.
record Mentions(Chapter chapter, PeopleReader people) {

    /// @param captions of the photos that show it: people named there belong to the own side
    /// @param countries of the activity: a counterpart is of the only one
    List<PersonMention> of(List<FoundPerson> found, List<Span> captions, List<String> countries) {
        var mentions = new ArrayList<PersonMention>();
        for (var person : found) {
            add(mentions, mention(person, countries));
        }
        for (var caption : captions) {
            for (var person : people.read(caption, null)) {
                if (person.side() == Side.OWN) {
                    add(mentions, mention(person, countries));
                }
            }
        }
        return mentions;
    }

    private PersonMention mention(FoundPerson person, List<String> countries) {
        boolean counterpart = person.side() == Side.COUNTERPART;
        var country =
                person.country() != null
                        ? person.country()
                        : countries.size() == 1 ? countries.getFirst() : null;
        return person.mention(chapter.text(), person.side(), counterpart ? country : null);
    }

    /// A person told again, be it by the family name alone, is not counted twice.
    private static void add(List<PersonMention> mentions, PersonMention next) {
        var name = plain(next.name());
        for (var known : mentions) {
            var other = plain(known.name());
            if (other.equals(name) || other.endsWith(" " + name)) {
                return;
            }
        }
        mentions.removeIf(known -> name.endsWith(" " + plain(known.name())));
        mentions.add(next);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('–', '-').replace(" - ", "-");
    }
}
