package pl.mosty.intake.issue.typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.place.PlaceMention;
import pl.mosty.intake.rule.Capitals;
import pl.mosty.intake.structure.Block.Bullet;
import pl.mosty.intake.structure.Block.Row;

/// A place in capitals, `KOWNO – Litwa`, among items of a list or cells of a column that begin with
/// a place in small letters.
public final class UpperCaseItem implements Check {

    @Override
    public String name() {
        return "upper-case-item";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasta partnerskie\n1) Graz – Austria\n2) BRNO – Czechy\n3) Lwów – Ukraina");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasta partnerskie\n1) GRAZ – Austria\n2) BRNO – Czechy\n3) LWÓW – Ukraina",
                "Miasta partnerskie\n1) Graz – Austria\n2) Brno – Czechy\n3) Lwów – Ukraina");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var part : reviewed.chapter().outline().parts()) {
            var columns = new HashMap<Integer, List<PlaceMention>>();
            for (var block : part.blocks()) {
                if (block instanceof Bullet bullet) {
                    add(reviewed, bullet.body(), columns, -1);
                } else if (block instanceof Row row) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        add(reviewed, row.cells().get(i), columns, i);
                    }
                }
            }
            columns.values().forEach(places -> judge(reviewed.text(), places, findings));
        }
        return findings;
    }

    private static void add(
            Reviewed reviewed, Span item, Map<Integer, List<PlaceMention>> columns, int column) {
        for (var place : reviewed.chapter().places().within(item)) {
            if (place.start() == item.start()) {
                columns.computeIfAbsent(column, _ -> new ArrayList<>()).add(place);
            }
            return;
        }
    }

    private void judge(String text, List<PlaceMention> places, List<Finding> findings) {
        var capitals = places.stream().filter(p -> isUpperCase(text, p)).toList();
        if (capitals.isEmpty() || 2 * capitals.size() >= places.size()) {
            return;
        }
        for (var place : capitals) {
            findings.add(
                    new Finding(
                            name(),
                            new Span(place.start(), place.end()),
                            new Message(
                                    "Nazwa wersalikami, inaczej niż pozostałe w tym wykazie: zapisz ją jak one.",
                                    "A name in capitals, unlike the others of this list: write it as they are."),
                            Capitals.normal(text.substring(place.start(), place.end()))));
        }
    }

    private static boolean isUpperCase(String text, PlaceMention place) {
        return place.end() - place.start() > 3
                && text.substring(place.start(), place.end())
                        .chars()
                        .noneMatch(Character::isLowerCase);
    }
}
