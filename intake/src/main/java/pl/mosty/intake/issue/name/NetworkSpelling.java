package pl.mosty.intake.issue.name;

import java.util.List;
import java.util.Locale;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Phrases;
import pl.mosty.intake.reading.Regex;

/// A network of the membership list that is written with other capitals elsewhere.
public final class NetworkSpelling implements Check {

    private static final int SHORTEST = 5;
    private static final int WORD = 20;
    private static final Pattern CAPITALS_BEFORE = Regex.exact("\\p{Lu}{3,} $");
    private static final Pattern CAPITALS_BEHIND = Regex.exact(" \\p{Lu}{3,}\\b");

    @Override
    public String name() {
        return "network-spelling";
    }

    @Override
    public List<String> matching() {
        return List.of(
                "Miasto Dębowo należy do następujących organizacji i sieci:\n\n • RIVERNET;\n • Green Roads.\n\nW 2021 r. w Brnie odbył się zjazd sieci Rivernet.");
    }

    @Override
    public List<String> others() {
        return List.of(
                "Miasto Dębowo należy do następujących organizacji i sieci:\n\n • RIVERNET;\n • Green Roads.\n\nW 2021 r. w Brnie odbył się zjazd RIVERNET.",
                "Miasto Dębowo należy do następujących organizacji i sieci:\n\n • Rivernet;\n • Green Roads.\n\nZJAZD RIVERNET W BRNIE\n\nW 2021 r. w Brnie odbył się zjazd. Gościła sieć GREEN ROADS.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var names =
                reviewed.facts().memberships().stream()
                        .map(Membership::organisation)
                        .filter(name -> name.length() >= SHORTEST)
                        .distinct()
                        .toList();
        return names.isEmpty()
                ? List.of()
                : new Phrases(names)
                        .in(reviewed.text()).stream()
                                .filter(found -> !found.phrase().equals(found.printed()))
                                .filter(found -> !isTitle(reviewed.text(), found))
                                .map(this::finding)
                                .toList();
    }

    /// `SPRAWOZDANIE EUROREGIONU DĘBY ZA 2012 R.`: a title has capitals throughout.
    private static boolean isTitle(String text, Phrases.Found found) {
        var printed = found.printed();
        int start = found.span().start();
        var before = new Passage(text, Math.max(0, start - WORD), start);
        return printed.equals(printed.toUpperCase(Locale.ROOT))
                && (printed.indexOf(' ') > 0
                        || CAPITALS_BEFORE.in(before)
                        || CAPITALS_BEHIND
                                .matcher(text)
                                .region(found.span().end(), text.length())
                                .lookingAt());
    }

    private Finding finding(Phrases.Found found) {
        return new Finding(
                name(),
                found.span(),
                new Message(
                                "W wykazie tę organizację zapisano „%s”: pisz ją wszędzie tak samo.",
                                "The list writes this organisation “%s”: write it alike everywhere.")
                        .with(found.phrase()),
                found.phrase());
    }
}
