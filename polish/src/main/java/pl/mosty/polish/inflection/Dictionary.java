package pl.mosty.polish.inflection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// PoliMorf: 4.67 million forms of 316 thousand lemmas. Words are looked up exactly as they are
/// written; a sentence's first word may have to be asked in lower case too.
///
/// One instance holds about 9 MB, opens in some 50 ms and may be used by any number of threads.
public final class Dictionary {

    private static final class Holder {
        static final Dictionary SHARED = new Dictionary(DictionaryTable.load());
    }

    private final DictionaryTable table;

    private Dictionary(DictionaryTable table) {
        this.table = table;
    }

    /// The dictionary that the library carries, opened at the first call.
    public static Dictionary shared() {
        return Holder.SHARED;
    }

    public boolean contains(CharSequence form) {
        return table.find(table.formRoot(), form) >= 0;
    }

    public boolean hasLemma(CharSequence lemma) {
        return table.find(table.lemmaRoot(), lemma) >= 0;
    }

    /// Every reading of a form, empty when it is unknown.
    public List<Analysis> analyses(CharSequence form) {
        int entry = table.find(table.formRoot(), form);
        if (entry < 0) {
            return List.of();
        }
        var found = new ArrayList<Analysis>();
        for (int row = table.readings().start(entry); row < table.readings().end(entry); row += 2) {
            var lemma = table.change(table.readings().at(row), form);
            for (var tag : table.tags(table.readings().at(row + 1))) {
                found.add(new Analysis(lemma, tag));
            }
        }
        return found;
    }

    /// Every form of a lemma, empty when it is unknown.
    public List<WordForm> forms(String lemma) {
        int entry = table.find(table.lemmaRoot(), lemma);
        if (entry < 0) {
            return List.of();
        }
        var found = new ArrayList<WordForm>();
        for (int row = table.paradigms().start(entry);
                row < table.paradigms().end(entry);
                row += 2) {
            var form = table.change(table.paradigms().at(row), lemma);
            for (var tag : table.tags(table.paradigms().at(row + 1))) {
                found.add(new WordForm(form, tag));
            }
        }
        return found;
    }

    /// The forms of a lemma that have everything the tag asks for, in the dictionary's order.
    public List<String> forms(String lemma, Tag wanted) {
        var found = new LinkedHashSet<String>();
        for (var form : forms(lemma)) {
            var tag = form.tag();
            if (tag.partOfSpeech() == wanted.partOfSpeech()
                    && tag.number() == wanted.number()
                    && tag.cases().containsAll(wanted.cases())
                    && tag.genders().containsAll(wanted.genders())) {
                found.add(form.form());
            }
        }
        return List.copyOf(found);
    }

    /// The forms of a noun, or of an adjective in the given gender.
    public List<String> forms(
            String lemma,
            PartOfSpeech partOfSpeech,
            GrammaticalNumber number,
            Case grammaticalCase,
            @Nullable Gender gender) {
        long slots = Slots.of(number, grammaticalCase);
        long wanted = gender == null ? slots : slots & Slots.of(gender);
        return forms(
                lemma,
                tag ->
                        tag.partOfSpeech() == partOfSpeech
                                && (tag.slots() & wanted) != 0
                                && !tag.text().startsWith("depr"));
    }

    /// The forms of a lemma that have a wanted tag, in the dictionary's order.
    public List<String> forms(String lemma, Predicate<Tag> wanted) {
        int entry = table.find(table.lemmaRoot(), lemma);
        if (entry < 0) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (int row = table.paradigms().start(entry);
                row < table.paradigms().end(entry);
                row += 2) {
            for (var tag : table.tags(table.paradigms().at(row + 1))) {
                if (wanted.test(tag)) {
                    var form = table.change(table.paradigms().at(row), lemma);
                    if (!found.contains(form)) {
                        found.add(form);
                    }
                    break;
                }
            }
        }
        return found;
    }

    /// Where a walk through the forms begins, letter by letter.
    public int walk() {
        return table.formRoot();
    }

    /// Where a walk goes on after a letter, or -1 when no form goes on so.
    public int walk(int place, char letter) {
        return table.step(place, letter);
    }

    /// Whether the letters walked so far are a form.
    public boolean isForm(int place) {
        return table.endsAt(place);
    }

    /// Shows every lemma, in the order of its letters.
    public void forEachLemma(Consumer<String> reader) {
        table.forEach(table.lemmaRoot(), reader);
    }
}
