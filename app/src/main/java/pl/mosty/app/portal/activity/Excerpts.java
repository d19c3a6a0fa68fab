package pl.mosty.app.portal.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.source.Assertion;
import pl.mosty.app.register.source.Assertions;
import pl.mosty.app.register.source.Sources;

/// What the sources say of a record. Only the words that a person accepted as its evidence are
/// shown, never the document around them, for it may hold what is not published.
@Component
public class Excerpts {

    private static final int MOST = 10;

    private final Assertions assertions;
    private final Sources sources;

    Excerpts(Assertions assertions, Sources sources) {
        this.assertions = assertions;
        this.sources = sources;
    }

    /// The newest document's first.
    public List<Excerpt> list(CityId city, RecordRef record) {
        return assertions.list(city, record).stream()
                .filter(it -> it.field() == null)
                .limit(MOST)
                .flatMap(it -> excerpt(city, it).stream())
                .distinct()
                .toList();
    }

    private Optional<Excerpt> excerpt(CityId city, Assertion assertion) {
        return sources.find(city, assertion.document())
                .flatMap(document ->
                        sources.findText(city, document.id())
                                .map(text ->
                                        new Excerpt(
                                                document.name(),
                                                document.year(),
                                                assertion.span().of(text).strip())));
    }
}
