package pl.mosty.intake.rule.person.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.polish.inflection.Dictionary;

/// Finds where a person's name ends or begins: a run of capitalised words with the particles that
/// stand inside names.
public final class PersonNames {

    private static final int LONGEST = 5;
    private static final int LONGEST_NAME = 90;
    private final Chapter chapter;
    private @Nullable Set<String> families;

    public PersonNames(Chapter chapter) {
        this.chapter = chapter;
    }

    /// Whether the word stands behind a given name somewhere in the text: `burmistrz Brzezin`,
    /// where a `Jan Brzezin` is told.
    public boolean isFamily(String word) {
        var known = families;
        if (known == null) {
            known = families();
            families = known;
        }
        return known.contains(word);
    }

    private Set<String> families() {
        var found = new HashSet<String>();
        Word before = null;
        for (var word : chapter.words().all()) {
            if (before != null
                    && word.capitalised()
                    && before.capitalised()
                    && word.start() == before.end() + 1
                    && GivenNames.isNominative(before.text())) {
                found.add(word.text());
            }
            before = word;
        }
        return found;
    }

    /// The name that begins at the index, or null. It ends before an office, a mark or a small
    /// word.
    public @Nullable Span startingAt(int at, int end) {
        var words = chapter.words().within(new Span(at, Math.min(end, at + LONGEST_NAME)), LONGEST);
        if (words.isEmpty() || words.getFirst().start() != at) {
            return null;
        }
        int last = -1;
        for (int i = 0; i < words.size() && i < LONGEST; i++) {
            var word = words.get(i);
            if (i > 0 && !joins(words.get(i - 1), word, i)) {
                break;
            }
            if ((isNameWord(word) && !(i > 1 && word.is(NameFacets.THING)))
                    || (i == 1 && isInCapitals(words.getFirst(), word))) {
                last = i;
            } else if (i == 1 && last == 0 && isFamilyName(words.getFirst(), word, end)) {
                return new Span(words.getFirst().start(), word.end());
            } else if (!NameWords.isParticle(word.text()) || i == 0 || isTo(words, word)) {
                break;
            }
        }
        return last < 0
                ? null
                : new Span(words.get(first(words, last)).start(), words.get(last).end());
    }

    /// `Viviane KLEIN`: a family name in capitals behind a given name that is not.
    private static boolean isInCapitals(Word given, Word family) {
        return family.upperCase()
                && family.text().length() > 2
                && !given.upperCase()
                && family.text().chars().allMatch(Character::isLetter)
                && GivenNames.isKnown(given.text());
    }

    /// `Jana Lipy do Grazu`: in a Portuguese name alone it is no preposition.
    private static boolean isTo(List<Word> words, Word word) {
        return word.text().equals("do")
                && !GivenNames.languages(words.getFirst().text()).contains("pt");
    }

    /// `Adam Sołtys,`: an office behind a given name that no further name follows.
    private boolean isFamilyName(Word given, Word office, int end) {
        int next = Chars.skipSpaces(chapter.text(), office.end(), end);
        return office.capitalised()
                && !office.upperCase()
                && GivenNames.isKnown(given.text())
                && (next >= end
                        || ",;.)".indexOf(chapter.text().charAt(next)) >= 0
                        || Character.isLowerCase(chapter.text().charAt(next)));
    }

    /// `Kowla Ihor Czajka` begins with the given name that is known.
    private static int first(List<Word> words, int last) {
        if (last < 2 || !GivenNames.languages(words.getFirst().text()).isEmpty()) {
            return 0;
        }
        for (int i = 1; i < last; i++) {
            if (NameWords.isParticle(words.get(i).text())) {
                return 0;
            }
            if (GivenNames.isKnown(words.get(i).text()) && isForm(words.getFirst())) {
                return i;
            }
        }
        return 0;
    }

    /// An adjective, a place in a case, or any other word that begins no name.
    private static boolean isForm(Word word) {
        return word.isKnown()
                || word.isKnownInSmall()
                || Regex.matches(word.lower(), "(?U).*(?:[aeiuyą]|em|ów|ego)");
    }

    /// False of what begins with a common noun or adjective, or has an organisation's word in it.
    public boolean plausible(Span name) {
        var words = chapter.words().within(name);
        for (var word : words) {
            if (word.is(NameWords.BODY)) {
                return false;
            }
        }
        var first = words.getFirst();
        if (first.is(NameFacets.HALF)) {
            return false;
        }
        if (words.size() > 1 && first.text().length() == 1) {
            return true;
        }
        return words.size() == 1
                || !first.is(NameFacets.COMMON)
                || first.is(NameFacets.GIVEN)
                || (first.is(NameFacets.SUBJECT)
                        && words.stream().skip(1).anyMatch(w -> w.is(NameFacets.GIVEN)));
    }

    /// `Martenem Kokkiem`: behind a word of the language one of none.
    public boolean endsUnknown(Span name) {
        var words = chapter.words().within(name);
        var last = words.getLast();
        return words.size() == 2
                && isUnknown(last)
                && !Dictionary.shared().contains(last.text())
                && words.stream().noneMatch(w -> w.is(NameWords.BODY));
    }

    public boolean isBody(Span name) {
        return chapter.words().within(name).stream().anyMatch(w -> w.is(NameWords.BODY));
    }

    /// The name that ends right before the index (spaces, a comma or a dash between), or null.
    public @Nullable Span endingBefore(int at, int start) {
        var text = chapter.text();
        int end = at;
        while (end > start
                && (Chars.isSpace(text.charAt(end - 1))
                        || ",-–—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        var words = chapter.words().within(new Span(Math.max(start, end - LONGEST_NAME), end));
        int first = words.size();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= LONGEST; i--) {
            var word = words.get(i);
            boolean next =
                    i == words.size() - 1 ? word.end() == end : joins(word, words.get(i + 1), 1);
            if (!next) {
                break;
            }
            if (isNameWord(word)) {
                first = i;
            } else if (!NameWords.isParticle(word.text())) {
                break;
            }
        }
        if (first + 2 < words.size() && isExcellency(words.get(first + 1))) {
            first += 2;
        } else if (first + 1 < words.size() && isWhere(words, first)) {
            first++;
        }
        return first == words.size() ? null : new Span(words.get(first).start(), end);
    }

    /// `do Sztumu Uwe Hof`: the place where somebody came to.
    private static boolean isWhere(List<Word> words, int first) {
        return first > 0
                && first + 2 < words.size()
                && Regex.matches(words.get(first - 1).text(), "(?:do|w|we|na|z|ze)")
                && !GivenNames.isKnown(words.get(first).text());
    }

    /// `J.E. Uwe Hof`, `H.E.`
    private boolean isExcellency(Word word) {
        int at = word.start();
        return word.text().equals("E")
                && at > 1
                && chapter.text().substring(at - 2, at).matches("[JH]\\.");
    }

    private boolean joins(Word before, Word word, int i) {
        if (word.start() == before.end() + 1 && chapter.text().charAt(before.end()) == ' ') {
            return true;
        }
        var gap = chapter.text().substring(before.end(), word.start());
        if (gap.isBlank() && gap.indexOf('\n') < 0) {
            return true;
        }
        int after = word.end();
        boolean closes =
                after < chapter.text().length()
                        && ".,;)".indexOf(chapter.text().charAt(after)) >= 0;
        boolean dash =
                gap.length() == 3
                        && Chars.isDash(gap.charAt(1))
                        && (i >= 2
                                ? closes || isUnknown(word)
                                : GivenNames.isKnown(before.text())
                                        && GivenNames.isKnown(word.text()));
        boolean initial = (gap.equals(". ") || gap.equals(".")) && before.text().length() == 1;
        return (dash && isNameWord(word)) || initial;
    }

    /// `Holland - Nell i delegacja`, but not `Lipa - Radny`.
    private static boolean isUnknown(Word word) {
        var lower = word.lower();
        return !Dictionary.shared().contains(lower)
                && !Dictionary.shared().contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    private boolean isNameWord(Word word) {
        if (!word.is(NameFacets.NAME_LIKE)) {
            return false;
        }
        var span = new Span(word.start(), word.end());
        boolean initial = word.text().length() == 1 && chapter.text().startsWith(".", word.end());
        return !chapter.offices().anyWithin(span, o -> o.start() == word.start())
                && (initial || !word.is(NameWords.NO_NAME));
    }
}
