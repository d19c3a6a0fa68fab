package pl.mosty.polish.date.word;

import java.time.DayOfWeek;
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
        for (var later : List.of(" później", " potem")) {
            fillDistances(table, later, 1);
        }
        for (var earlier : List.of(" wcześniej", " przedtem")) {
            fillDistances(table, earlier, -1);
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            var stem = ORDINALS.get(i);
            boolean soft = stem.endsWith("i");
            table.add(stem + "ego dnia", new RelativeDay.Nth(i + 1));
            table.add(stem + (soft ? "m dniu" : "ym dniu"), new RelativeDay.Nth(i + 1));
            table.add(stem + (soft ? " dzień" : "y dzień"), new RelativeDay.Nth(i + 1));
        }
        table.add("ostatniego dnia", new RelativeDay.Last());
        table.add("ostatnim dniu", new RelativeDay.Last());
        table.add("ostatni dzień", new RelativeDay.Last());
        table.add("dnia następnego", new RelativeDay.After(1));
        table.add("dniu następnym", new RelativeDay.After(1));
        fillWeekdays(table);
        fillForeign(table);
    }

    /// `piątkowy wieczór`, `niedzielnym popołudniem`.
    private static void fillWeekdays(PhraseTable<RelativeDay> table) {
        var stems =
                List.of(
                        "poniedziałkow",
                        "wtorkow",
                        "środow",
                        "czwartkow",
                        "piątkow",
                        "sobotni",
                        "niedzieln");
        for (int i = 0; i < stems.size(); i++) {
            var day = new RelativeDay.On(DayOfWeek.of(i + 1));
            boolean soft = stems.get(i).endsWith("i");
            for (var time : List.of("wieczór", "ranek", "poranek")) {
                table.add(stems.get(i) + (soft ? " " : "y ") + time, day);
            }
            for (var time : List.of("popołudnie", "przedpołudnie", "południe")) {
                table.add(stems.get(i) + "e " + time, day);
            }
        }
    }

    /// `dzień później`, `trzy dni potem`, `dwa tygodnie wcześniej`.
    private static void fillDistances(
            PhraseTable<RelativeDay> table, String adverb, int direction) {
        table.add("dzień" + adverb, new RelativeDay.After(direction));
        for (int i = 0; i < DAYS.size(); i++) {
            table.add(DAYS.get(i) + adverb, new RelativeDay.After(direction * (i + 2)));
        }
        table.add("tydzień" + adverb, new RelativeDay.After(direction * 7));
        table.add("dwa tygodnie" + adverb, new RelativeDay.After(direction * 14));
    }

    private static void fillForeign(PhraseTable<RelativeDay> table) {
        for (var next :
                List.of(
                        "the next day",
                        "the following day",
                        "a day later",
                        "one day later",
                        "am nächsten Tag",
                        "am folgenden Tag",
                        "am Folgetag",
                        "tags darauf",
                        "einen Tag später")) {
            table.add(next, new RelativeDay.After(1));
        }
        for (var before : List.of("the day before", "a day earlier", "am Vortag", "tags zuvor")) {
            table.add(before, new RelativeDay.After(-1));
        }
        for (var same : List.of("the same day", "that day", "am selben Tag", "am gleichen Tag")) {
            table.add(same, new RelativeDay.After(0));
        }
        for (var week : List.of("a week later", "one week later", "eine Woche später")) {
            table.add(week, new RelativeDay.After(7));
        }
        var english = List.of("first", "second", "third", "fourth", "fifth", "sixth");
        var german = List.of("ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten");
        var englishDays = List.of("two", "three", "four", "five");
        var germanDays = List.of("zwei", "drei", "vier", "fünf");
        for (int i = 0; i < english.size(); i++) {
            table.add("on the " + english.get(i) + " day", new RelativeDay.Nth(i + 1));
            table.add("am " + german.get(i) + " Tag", new RelativeDay.Nth(i + 1));
        }
        for (int i = 0; i < englishDays.size(); i++) {
            table.add(englishDays.get(i) + " days later", new RelativeDay.After(i + 2));
            table.add(germanDays.get(i) + " Tage später", new RelativeDay.After(i + 2));
        }
        table.add("on the last day", new RelativeDay.Last());
        table.add("on the final day", new RelativeDay.Last());
        table.add("am letzten Tag", new RelativeDay.Last());
    }
}
