package pl.mosty.intake.rule.act.weight;

import static pl.mosty.intake.rule.act.word.WordClass.FOREIGNER;
import static pl.mosty.intake.rule.act.word.WordClass.GUEST;
import static pl.mosty.intake.rule.act.word.WordClass.RECEIVE;

import java.util.List;
import java.util.stream.Stream;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.act.word.ActWord;

/// Tells by the verbs of receiving who is the host: `powitał ich landrat`, `landrata przyjęto`.
record Hosts(Chapter chapter, List<ActWord> words) {

    private static final int SUBJECT = 5;
    private static final int OBJECT = 8;

    /// `powitał ich landrat`: the host is of the other side; `w ratuszu gościł landrat` makes him
    /// the guest.
    boolean receivesAt(int verb) {
        if (words.get(verb).is(GUEST.bit()) && !anyPeopleBefore(verb)) {
            return false;
        }
        for (int i = verb + 1; i < words.size() && i <= verb + SUBJECT; i++) {
            if (words.get(i).is(FOREIGNER.bit()) && isSubject(words.get(i).lower())) {
                return !chapter.language().equals("de");
            }
        }
        return false;
    }

    private boolean anyPeopleBefore(int verb) {
        return words.subList(Math.max(0, verb - OBJECT), verb).stream()
                .anyMatch(word -> word.is(Roles.PEOPLE_ACT));
    }

    boolean isHost(int person) {
        for (int i = Math.max(0, person - SUBJECT); i < person; i++) {
            if (words.get(i).is(RECEIVE.bit())) {
                return isSubject(words.get(person).lower());
            }
        }
        return false;
    }

    /// In the nominative, as far as the ending of a man's title tells: `podejmowano merów` names no
    /// host.
    private static boolean isSubject(String title) {
        return Stream.of("a", "em", "owi", "ą", "ę", "u", "ów", "om", "ami", "ach")
                .noneMatch(title::endsWith);
    }
}
