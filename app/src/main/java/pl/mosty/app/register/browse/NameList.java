package pl.mosty.app.register.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pl.mosty.app.register.Likeness;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.partner.Partner;
import pl.mosty.app.register.partner.PartnerName;
import pl.mosty.app.register.person.Person;
import pl.mosty.polish.text.PolishOrder;

/// All people, or all partners, and which of them may be one.
///
/// @param rows in the order of the Polish alphabet
/// @param pairs of like names, the likest first
public record NameList(RecordKind kind, List<Row> rows, List<Pair> pairs) {

    private static final int MOST_PAIRS = 50;

    /// A record with all its names, the one in force first.
    public record Row(RecordRef record, String name, List<String> spellings) {

        public String address() {
            return NameLines.address(record.kind(), record.id());
        }

        boolean isLike(Row other) {
            return spellings.stream()
                    .anyMatch(one ->
                            other.spellings().stream().anyMatch(it -> Likeness.isNear(one, it)));
        }
    }

    /// Two records whose names are like each other.
    public record Pair(Row one, Row other) {

        public String address() {
            return one.address() + "/merge?with=" + other.record().id();
        }
    }

    static NameList ofPeople(List<Person> people) {
        return of(
                RecordKind.PERSON,
                people.stream()
                        .map(it ->
                                row(
                                        RecordKind.PERSON,
                                        it.id().value(),
                                        it.name(),
                                        it.details().aliases()))
                        .toList());
    }

    static NameList ofPartners(List<Partner> partners) {
        return of(
                RecordKind.PARTNER,
                partners.stream()
                        .map(it -> {
                            var more = new ArrayList<>(it.details().aliases());
                            it.names().stream()
                                    .filter(name -> !name.isInForce())
                                    .map(PartnerName::name)
                                    .forEach(more::add);
                            return row(RecordKind.PARTNER, it.id().value(), it.name(), more);
                        })
                        .toList());
    }

    /// The others, those of like names first.
    public List<Row> others(Row than) {
        return rows.stream()
                .filter(it -> !it.equals(than))
                .sorted(Comparator.comparing(it -> !it.isLike(than)))
                .toList();
    }

    public Row get(long id) {
        return rows.stream().filter(it -> it.record().id() == id).findFirst().orElseThrow();
    }

    private static Row row(RecordKind kind, long id, String name, List<String> more) {
        var spellings = new ArrayList<String>();
        spellings.add(name);
        spellings.addAll(more);
        return new Row(new RecordRef(kind, id), name, spellings);
    }

    private static NameList of(RecordKind kind, List<Row> rows) {
        var sorted =
                rows.stream().sorted(Comparator.comparing(Row::name, PolishOrder.order())).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (sorted.get(i).isLike(sorted.get(j))) {
                    pairs.add(new Pair(sorted.get(i), sorted.get(j)));
                }
            }
        }
        pairs.sort(
                Comparator.comparingInt(
                        it -> Likeness.distance(it.one().name(), it.other().name())));
        return new NameList(
                kind, sorted, List.copyOf(pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))));
    }

    public String path() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
