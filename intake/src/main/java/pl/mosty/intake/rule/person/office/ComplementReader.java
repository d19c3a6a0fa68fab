package pl.mosty.intake.rule.person.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.extraction.Side;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.place.Places;
import pl.mosty.intake.reading.Chars;
import pl.mosty.intake.reading.Regex;
import pl.mosty.intake.reading.Word;
import pl.mosty.intake.rule.Chapter;
import pl.mosty.intake.rule.person.name.GivenNames;
import pl.mosty.polish.office.OfficeMention;

/// Walks along what an office is the office of.
final class ComplementReader {

    private static final Pattern SEAT = Regex.exact("\\s+(?:w|we|na|z|ze)\\s+(?=\\p{Lu})");
    private static final Pattern NAME =
            Regex.exact(",?\\s+\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}[\\p{L}’'-]+");
    private static final Pattern SMALL_ADJECTIVE =
            Regex.exact("\\s+(\\p{Ll}+(?:sk|ck|dzk)(?:i|iego|iemu|im|iej|ą|a))(?=\\s)");
    private static final Pattern JOINT = Regex.exact("\\s*[-–]\\s*(?=\\p{Lu})");
    private final Chapter chapter;
    private final String text;
    private final int end;
    private final ComplementTail tail;
    private int at;
    private @Nullable String country;
    private boolean polish;
    private boolean inBody;
    private boolean ofUnit;
    private boolean ofPolishUnit;
    private boolean ofBody;
    private boolean foreignBody;

    ComplementReader(Chapter chapter, int end) {
        this.chapter = chapter;
        this.text = chapter.text();
        this.end = end;
        this.tail = new ComplementTail(chapter, end);
    }

    OfficePhrase read(OfficeMention office) {
        at = office.end();
        ofBody = office.office().lemma().indexOf(' ') > 0;
        ofPolishUnit = OfficeWords.isOfPolishUnit(office);
        adjective();
        ownUnit();
        boolean going = true;
        for (int i = 0; going && i < 8; i++) {
            going = country() || place() || body() || seat();
        }
        boolean envoy = Envoys.are(office);
        at = tail.behindUnknownSeat(at);
        at = ofUnit ? tail.behindUnitName(at) : at;
        at = tail.behindMatters(at);
        at = country != null || envoy ? tail.behindHost(at) : at;
        if (country == null) {
            country = OfficesOfOneState.country(office.office().lemma());
        }
        return new OfficePhrase(office, new Span(office.start(), at), country, side(office));
    }

    private @Nullable Side side(OfficeMention office) {
        if (Envoys.areOfPoland(office, text)) {
            return Side.OWN;
        }
        boolean foreign = foreignBody || OfficeWords.isForeign(office) || Envoys.are(office);
        return country != null || foreign ? Side.COUNTERPART : polish ? Side.OWN : null;
    }

    private void adjective() {
        var matcher = SMALL_ADJECTIVE.matcher(text).region(at, end);
        if (!matcher.lookingAt()) {
            return;
        }
        if (OfficeWords.isForeignBody(matcher.group(1))) {
            foreignBody = true;
            at = matcher.end(1);
            return;
        }
        var place = Places.standard().findByAdjective(matcher.group(1));
        var named = chapter.countries().within(new Span(matcher.start(1), matcher.end(1)));
        if (place.isPresent() && !place.get().polish()) {
            country = place.get().country();
        } else if (!named.isEmpty()) {
            foreign(named.getFirst().country().code());
        } else {
            polish = true;
        }
        at = matcher.end(1);
    }

    /// `Prezydent Dębowa Jan Lipa`, also where no table knows the city.
    private void ownUnit() {
        int next = Chars.skipSpaces(text, at, end);
        var words = chapter.words().within(new Span(next, Math.min(end, next + 60)), 2);
        boolean named =
                words.size() > 1
                        && words.getFirst().start() == next
                        && words.get(1).capitalised()
                        && chapter.own().isCalled(words.getFirst().text());
        if (named) {
            polish = true;
            at = words.getFirst().end();
        }
    }

    private boolean country() {
        int next = Chars.skipSpaces(text, at, end);
        for (var mention : chapter.countries().within(new Span(next, end))) {
            if (mention.start() != next) {
                return false;
            }
            foreign(mention.country().code());
            ofUnit = false;
            at = mention.end();
            return true;
        }
        return false;
    }

    private void foreign(String code) {
        if (code.equals("PL")) {
            polish = true;
        } else if (country == null) {
            country = code;
        }
    }

    private boolean place() {
        int next = Chars.skipSpaces(text, at, end);
        for (var mention : chapter.places().within(new Span(next, end))) {
            if (mention.start() != next || isGivenName(mention.start(), mention.end())) {
                return false;
            }
            foreign(mention.place().country());
            ofUnit = false;
            at = Chars.behindHyphens(text, mention.end(), end);
            var joint = JOINT.matcher(text).region(at, end);
            if (joint.lookingAt()
                    && chapter.places().within(new Span(joint.end(), end)).stream()
                            .anyMatch(p -> p.start() == joint.end())) {
                at = joint.end();
                place();
            }
            return true;
        }
        return false;
    }

    /// `Politechniki w Lyonie Marc Petit`, `izby handlowej z Grazu Uwe Hof`: where the body is, if
    /// a name stands behind.
    private boolean seat() {
        var in = SEAT.matcher(text).region(at, end);
        if (!(inBody || ofBody) || !in.lookingAt()) {
            return false;
        }
        int before = at;
        at = in.end();
        if (!place()) {
            ownUnit();
        }
        if (at > in.end() && NAME.matcher(text).region(at, end).lookingAt()) {
            return true;
        }
        at = before;
        return false;
    }

    /// A given name in the dictionary that another capitalised word follows: `Jarosław Lipa`.
    private boolean isGivenName(int start, int stop) {
        var following = chapter.words().within(new Span(stop, Math.min(end, stop + 40)), 1);
        boolean named =
                !following.isEmpty()
                        && following.getFirst().capitalised()
                        && following.getFirst().start() == Chars.skipSpaces(text, stop, end);
        var word = text.substring(start, stop);
        if (named && !GivenNames.isKnown(word) && isFullName(stop)) {
            return false;
        }
        return named
                && (GivenNames.isNominative(word)
                        || (word.endsWith("ą") && GivenNames.isKnown(word))
                        || OfficeWords.isOfMen(word));
    }

    /// `burmistrza Kundy Erki Hof`: behind the place stand two capitalised words.
    private boolean isFullName(int from) {
        var behind = chapter.words().within(new Span(from, Math.min(end, from + 40)), 2);
        return behind.size() == 2
                && behind.get(1).capitalised()
                && behind.get(1).start() == behind.get(0).end() + 1;
    }

    private boolean body() {
        int next = Chars.skipSpaces(text, at, end);
        var words = chapter.words().within(new Span(next, Math.min(end, next + 40)), 2);
        if (words.isEmpty()
                || words.getFirst().start() != next
                || text.substring(at, next).indexOf('\n') >= 0) {
            return false;
        }
        var word = words.getFirst();
        boolean adjective = OfficeWords.isAdjective(word);
        boolean named = adjective && chapter.own().isNamedBy(word.text());
        if (!OfficeWords.isBody(word)
                && !goesOn(words, at > next - 2)
                && !(adjective && isOfBody(words))) {
            return false;
        }
        if (country == null && adjective && (named || ofPolishUnit)) {
            polish = true;
        }
        ofPolishUnit = OfficeWords.isPolishUnit(word);
        inBody = true;
        ofUnit = OfficeWords.isUnit(word);
        foreignBody |= OfficeWords.isForeignBody(word.text());
        at = word.end();
        ownUnit();
        return true;
    }

    /// `Rady Nowej Huty`, `izby żeglugi śródlądowej`: a further word of a body's name.
    private boolean goesOn(List<Word> words, boolean near) {
        var word = words.getFirst();
        boolean capitalised =
                near
                        && word.capitalised()
                        && word.text().length() > 2
                        && word.isKnownInSmall()
                        && !OfficeWords.startsName(words);
        return ((inBody || ofBody) && capitalised) || (inBody && OfficeWords.isSmallGenitive(word));
    }

    private boolean isOfBody(List<Word> words) {
        return inBody || ofBody || (words.size() > 1 && OfficeWords.isBody(words.get(1)));
    }
}
