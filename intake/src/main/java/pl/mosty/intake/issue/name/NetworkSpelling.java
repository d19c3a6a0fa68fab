package pl.mosty.intake.issue.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Span;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;

/// A network of the membership list that is written with other capitals elsewhere.
public final class NetworkSpelling implements Check {

    private static final int SHORTEST = 5;

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
                "Miasto Dębowo należy do następujących organizacji i sieci:\n\n • RIVERNET;\n • Green Roads.\n\nW 2021 r. w Brnie odbył się zjazd RIVERNET.");
    }

    @Override
    public List<Finding> check(Reviewed reviewed) {
        var findings = new ArrayList<Finding>();
        for (var membership : reviewed.facts().memberships()) {
            var name = membership.organisation();
            if (name.length() < SHORTEST) {
                continue;
            }
            var matcher =
                    Pattern.compile("(?iuU)\\b" + Pattern.quote(name) + "\\b")
                            .matcher(reviewed.text());
            while (matcher.find()) {
                if (!matcher.group().equals(name)) {
                    findings.add(
                            new Finding(
                                    name(),
                                    new Span(matcher.start(), matcher.end()),
                                    "Nazwę organizacji zapisano inaczej niż w wykazie: „%s”."
                                            .formatted(name),
                                    name));
                }
            }
        }
        return findings;
    }
}
