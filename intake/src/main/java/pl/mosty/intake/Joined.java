package pl.mosty.intake;

import java.util.List;
import java.util.function.Function;
import pl.mosty.intake.extraction.DocumentInfo;
import pl.mosty.intake.extraction.Extraction;

/// The pieces of one text put together again.
final class Joined {

    private Joined() {}

    /// What is said of the whole document, its first piece says.
    static Extraction of(List<Extraction> pieces, String text) {
        var first = pieces.getFirst().document();
        return new Extraction(
                new DocumentInfo(
                        first.language(), first.year(), first.authority(), first.title(), text),
                all(pieces, Extraction::sections),
                all(pieces, Extraction::activities),
                all(pieces, Extraction::partnerships),
                all(pieces, Extraction::partnershipClaims),
                all(pieces, Extraction::memberships),
                all(pieces, Extraction::projects),
                all(pieces, Extraction::photos),
                all(pieces, Extraction::findings));
    }

    private static <T> List<T> all(List<Extraction> pieces, Function<Extraction, List<T>> part) {
        return pieces.stream().flatMap(piece -> part.apply(piece).stream()).toList();
    }
}
