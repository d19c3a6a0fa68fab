package pl.mosty.intake.rule.person;

import java.util.ArrayList;
import java.util.List;
import pl.mosty.intake.extraction.PersonMention;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.structure.Block.PhotoBlock;

/// The people that the captions and alternative texts of photos name.
public final class Captions {

    private Captions() {}

    public static List<PersonMention> people(
            Chapter chapter, PeopleReader reader, List<PhotoBlock> photos) {
        var people = new ArrayList<PersonMention>();
        for (var photo : photos) {
            add(chapter, reader, photo.caption(), people);
            add(chapter, reader, photo.alt(), people);
        }
        return people;
    }

    private static void add(
            Chapter chapter,
            PeopleReader reader,
            @org.jspecify.annotations.Nullable Span words,
            List<PersonMention> people) {
        if (words != null) {
            reader.read(words, null)
                    .forEach(f -> people.add(f.mention(chapter.text(), f.side(), f.country())));
        }
    }
}
