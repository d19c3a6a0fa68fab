package pl.mosty.polish.date.word;

import java.util.List;
import pl.mosty.polish.date.RelativeDay;
import pl.mosty.polish.scan.PhraseTable;

/// Phrases that tell a day by another one.
final class RelativeWords {

    private static final List<String> ORDINALS =
            List.of(
                    "pierwsz",
                    "drugi",
                    "trzeci",
                    "czwart",
                    "piąt",
                    "szóst",
                    "siódm",
                    "ósm",
                    "dziewiąt",
                    "dziesiąt");
    private static final List<String> DAYS =
            List.of("dwa dni", "trzy dni", "cztery dni", "pięć dni", "sześć dni", "siedem dni");

    private RelativeWords() {}

    static void fill(PhraseTable<RelativeDay> table) {
        for (var next : List.of("następnego", "kolejnego", "drugiego następnego")) {
            table.add(next + " dnia", new RelativeDay.After(1));
        }
        table.add("nazajutrz", new RelativeDay.After(1));
        table.add("poprzedniego dnia", new RelativeDay.After(-1));
        table.add("tego samego dnia", new RelativeDay.After(0));
        table.add("tego dnia", new RelativeDay.After(0));
        table.add("tegoż dnia", new RelativeDay.After(0));
        table.add("następnym dniu", new RelativeDay.After(1));
        table.add("kolejnym dniu", new RelativeDay.After(1));
        table.add("poprzednim dniu", new RelativeDay.After(-1));
        table.add("dzień później", new RelativeDay.After(1));
        table.add("dzień wcześniej", new RelativeDay.After(-1));
        for (int i = 0; i < DAYS.size(); i++) {
            table.add(DAYS.get(i) + " później", new RelativeDay.After(i + 2));
            table.add(DAYS.get(i) + " wcześniej", new RelativeDay.After(-i - 2));
        }
        table.add("tydzień później", new RelativeDay.After(7));
        table.add("tydzień wcześniej", new RelativeDay.After(-7));
        for (int i = 0; i < ORDINALS.size(); i++) {
            var stem = ORDINALS.get(i);
            boolean soft = stem.endsWith("i");
            table.add(stem + "ego dnia", new RelativeDay.Nth(i + 1));
            table.add(stem + (soft ? "m dniu" : "ym dniu"), new RelativeDay.Nth(i + 1));
        }
        table.add("ostatniego dnia", new RelativeDay.Last());
        table.add("ostatnim dniu", new RelativeDay.Last());
        table.add("the next day", new RelativeDay.After(1));
        table.add("the following day", new RelativeDay.After(1));
        table.add("am nächsten Tag", new RelativeDay.After(1));
    }
}
