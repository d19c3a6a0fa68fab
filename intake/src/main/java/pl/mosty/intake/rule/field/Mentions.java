package pl.mosty.intake.rule.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Sounds;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.FoundPerson;
import pl.mosty.intake.rule.person.PeopleReader;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.intake.rule.person.name.WomensNames;

/// The people of an activity, each once.
record Mentions(Chapter chapter, PeopleReader people) {

    private static final Set<String> ENDINGS = Set.of("o", "a", "owi", "em", "iem", "u");

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

    /// A person told again, be it by the family name alone or with the given name misread from
    /// another case, is not counted twice: `Romanowi Hawryluk` beside `Roman Hawryluk`.
    private static void add(List<PersonMention> mentions, PersonMention next) {
        var name = plain(next.name());
        for (var known : mentions) {
            var other = plain(known.name());
            if (other.equals(name) || other.endsWith(" " + name) || isVariant(other, name)) {
                return;
            }
        }
        mentions.removeIf(known -> name.endsWith(" " + plain(known.name())));
        mentions.add(next);
    }

    /// The same family name behind given names of which one only adds a man's ending to the other.
    private static boolean isVariant(String one, String other) {
        int space = one.lastIndexOf(' ');
        int second = other.lastIndexOf(' ');
        if (space < 0 || second < 0 || !one.substring(space).equals(other.substring(second))) {
            return false;
        }
        var given = one.substring(0, space);
        var next = other.substring(0, second);
        return adds(given, next) || adds(next, given) || Sounds.alike(given, next);
    }

    private static boolean adds(String shorter, String longer) {
        return longer.startsWith(shorter)
                && ENDINGS.contains(longer.substring(shorter.length()))
                && !WomensNames.begins(capital(longer))
                && !GivenNames.isNominative(capital(longer));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('–', '-').replace(" - ", "-");
    }
}
