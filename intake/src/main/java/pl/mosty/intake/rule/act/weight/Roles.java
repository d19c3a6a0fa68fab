package pl.mosty.intake.rule.act.weight;

import static pl.mosty.intake.rule.act.word.WordClass.AT;
import static pl.mosty.intake.rule.act.word.WordClass.COME;
import static pl.mosty.intake.rule.act.word.WordClass.DIPLOMAT;
import static pl.mosty.intake.rule.act.word.WordClass.EMBASSY;
import static pl.mosty.intake.rule.act.word.WordClass.EVENT;
import static pl.mosty.intake.rule.act.word.WordClass.FROM;
import static pl.mosty.intake.rule.act.word.WordClass.GROUP;
import static pl.mosty.intake.rule.act.word.WordClass.GUEST;
import static pl.mosty.intake.rule.act.word.WordClass.HALL;
import static pl.mosty.intake.rule.act.word.WordClass.PERSON;
import static pl.mosty.intake.rule.act.word.WordClass.PROVINCE;
import static pl.mosty.intake.rule.act.word.WordClass.UNIT;
import static pl.mosty.intake.rule.act.word.WordClass.VISIT;
import static pl.mosty.intake.rule.act.word.WordClass.WITH;

import java.util.List;
import java.util.Set;
import pl.mosty.intake.reading.MonthNames;
import pl.mosty.intake.rule.act.word.ActWord;
import pl.mosty.intake.rule.act.word.WordClass;

/// Tells what a place does in a sentence by the words before it.
final class Roles {

    /// What a place says of an activity.
    enum Role {
        /// `w Grazu`, `do Grazu`, `odwiedzili Graz`: there.
        AT,
        /// `nauczyciele z Grazu`, `mer Grazu`: people from there who act.
        FROM,
        /// `z merem Grazu`, `umowa z Grazem`: those met or spoken of.
        WITH,
        NONE
    }

    private static final long PEOPLE = WordClass.bits(PERSON, GROUP, GUEST, DIPLOMAT);

    /// People who can act for a place, without diplomats.
    static final long PEOPLE_ACT = WordClass.bits(PERSON, GROUP, GUEST);

    private static final long COMERS = PEOPLE | WordClass.bits(COME, VISIT);
    private static final Set<String> ARTICLES = Set.of("die", "das", "den");
    private static final int REACH = 6;
    private static final int SEAT = 8;
    private final String text;
    private final List<ActWord> words;

    Roles(String text, List<ActWord> words) {
        this.text = text;
        this.words = words;
    }

    /// @param at the place's first word
    /// @param end where the place ends in the text
    /// @param state whether it is a country: `w dniu święta Litwy` is not there
    /// @param inflected whether the place's own form differs from its nominative
    Role of(int at, int end, boolean state, boolean inflected) {
        int start = Math.min(words.get(at).start(), end);
        boolean instrumental = inflected && Endings.isInstrumental(text.substring(start, end));
        int named = 0;
        int unknown = 0;
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            if (isParted(i)) {
                return Role.NONE;
            }
            var word = words.get(i);
            if (isDate(i)) {
                return Role.NONE;
            }
            if (LinkWords.POLISH_FROM.contains(word.lower())) {
                boolean adjective = i + 1 < at && Endings.isInstrumental(words.get(i + 1).lower());
                return instrumental || adjective ? Role.WITH : from(i);
            }
            if (word.is(WITH.bit())) {
                return Role.WITH;
            }
            if (word.is(FROM.bit())) {
                return from(i);
            }
            if (word.is(AT.bit())) {
                return seat(i);
            }
            if (isVisited(i)) {
                return Role.AT;
            }
            if (word.is(PEOPLE)) {
                return metBefore(i) ? Role.WITH : Role.FROM;
            }
            if (state && word.is(EVENT.bit())) {
                return Role.NONE;
            }
            if (word.lower().startsWith("stoisk")) {
                return Role.FROM;
            }
            if (word.is(VISIT.bit()) || (word.is(EVENT.bit()) && isAt(i))) {
                return Role.AT;
            }
            boolean capital = Character.isUpperCase(text.charAt(word.start()));
            boolean passes =
                    word.is(WordClass.bits(UNIT, PROVINCE, EVENT, HALL))
                            || LinkWords.LINKS.contains(word.lower())
                            || LinkWords.JOINS.contains(word.lower())
                            || Character.isDigit(word.lower().charAt(0))
                            || (capital && named++ < 3)
                            || (word.classes() == 0 && word.lower().length() > 3 && unknown++ < 1)
                            || word.is(Endings.ADJECTIVE);
            if (!passes) {
                return Role.NONE;
            }
        }
        return Role.NONE;
    }

    /// `Od 5 do 7 maja Graz …`: the prepositions of a date govern no place behind it.
    private boolean isDate(int month) {
        return month > 0
                && MonthNames.GENITIVE.contains(words.get(month).lower())
                && Character.isDigit(words.get(month - 1).lower().charAt(0));
    }

    /// `besuchte eine Delegation des Rathauses die Partnerstadt Graz`: the article of what is
    /// visited.
    private boolean isVisited(int article) {
        if (!ARTICLES.contains(words.get(article).lower())) {
            return false;
        }
        for (int i = article - 1; i >= 0 && !isParted(i); i--) {
            if (words.get(i).is(VISIT.bit())) {
                return true;
            }
        }
        return false;
    }

    /// The role of a name that no table knows: only a preposition next to it tells it.
    Role ofUnknown(int at, int end) {
        for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
            var word = words.get(i);
            if (isParted(i)) {
                return Role.NONE;
            }
            if (word.is(WordClass.bits(AT, FROM, WITH))
                    || LinkWords.POLISH_FROM.contains(word.lower())) {
                return of(at, end, false, true);
            }
            if (!word.is(WordClass.bits(UNIT, PROVINCE)) && !word.is(Endings.ADJECTIVE)) {
                return Role.NONE;
            }
        }
        return Role.NONE;
    }

    /// `w Grazu` is there; `uczniowie liceum w Grazu` come from there; `Konsul w Grazu` is neither.
    private Role seat(int preposition) {
        boolean house = false;
        for (int i = preposition - 1; i >= 0 && preposition - i <= SEAT; i--) {
            var word = words.get(i);
            if (isParted(i)) {
                return Role.AT;
            }
            if (word.is(WordClass.bits(DIPLOMAT, EMBASSY))) {
                return Role.NONE;
            }
            if (word.is(WordClass.bits(HALL, UNIT))) {
                house |= !isAt(i) && !isNamed(i);
            } else if (word.classes() == 0
                    && i > 0
                    && LinkWords.POLISH_FROM.contains(words.get(i - 1).lower())) {
                house = true; // `z manufaktury w Grazu`
            } else if (word.is(PEOPLE)) {
                return house ? Role.FROM : Role.AT;
            } else if (!Character.isUpperCase(text.charAt(word.start()))
                    && !Character.isDigit(word.lower().charAt(0))
                    && !LinkWords.LINKS.contains(word.lower())
                    && !word.is(FROM.bit())
                    && !word.is(Endings.ADJECTIVE)
                    && !word.lower().equals("nr")) {
                return Role.AT;
            }
        }
        return Role.AT;
    }

    /// `radni Powiatu Dębowskiego`: a unit with its name is not one of there.
    private boolean isNamed(int unit) {
        return words.get(unit).is(UNIT.bit())
                && unit + 1 < words.size()
                && Character.isUpperCase(text.charAt(words.get(unit + 1).start()));
    }

    /// `z Grazu`: of people, or of what came from there.
    private Role from(int preposition) {
        for (int i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
            if (words.get(i).is(COMERS)) {
                return metBefore(i) && !words.get(i).is(GROUP.bit()) ? Role.WITH : Role.FROM;
            }
            if (isStop(i)) {
                break;
            }
        }
        for (int i = preposition + 1; i < words.size() && i - preposition <= REACH; i++) {
            if (words.get(i).is(COME.bit())) {
                return Role.FROM;
            }
            if (isStop(i)) {
                break;
            }
        }
        return Role.NONE;
    }

    /// `z merem`, `with the mayor`: those before whom a `with` stands are met, and act not.
    boolean metBefore(int person) {
        for (int i = person - 1; i >= 0 && person - i <= 4; i--) {
            var word = words.get(i);
            if (isParted(i)) {
                return false;
            }
            if (LinkWords.POLISH_FROM.contains(word.lower()) || word.is(WITH.bit())) {
                return true;
            }
            boolean passes =
                    word.is(PEOPLE)
                            || word.is(Endings.ADJECTIVE)
                            || LinkWords.LINKS.contains(word.lower())
                            || Character.isUpperCase(text.charAt(word.start()));
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /// The preposition of place that governs the word, past its adjectives.
    boolean isAt(int at) {
        for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
            var word = words.get(i);
            if (isParted(i)) {
                return false;
            }
            if (word.is(AT.bit())) {
                return true;
            }
            if (word.is(FROM.bit())
                    || word.is(WITH.bit())
                    || !(word.is(Endings.ADJECTIVE)
                            || LinkWords.LINKS.contains(word.lower())
                            || Character.isUpperCase(text.charAt(word.start())))) {
                return false;
            }
        }
        return false;
    }

    /// A comma, colon, bracket or full stop stands behind the word.
    private boolean isParted(int i) {
        int end = i + 1 < words.size() ? words.get(i + 1).start() : words.get(i).end();
        for (int at = words.get(i).end(); at < end; at++) {
            if (",;:()–—".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int i) {
        int end = i + 1 < words.size() ? words.get(i + 1).start() : words.get(i).end();
        return text.substring(words.get(i).end(), end).contains(";");
    }
}
