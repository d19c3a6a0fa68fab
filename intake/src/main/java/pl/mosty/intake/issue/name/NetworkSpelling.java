package pl.mosty.intake.issue.name;

import java.util.List;
import pl.mosty.intake.extraction.Finding;
import pl.mosty.intake.extraction.Membership;
import pl.mosty.intake.extraction.Message;
import pl.mosty.intake.issue.Check;
import pl.mosty.intake.issue.Reviewed;
import pl.mosty.intake.reading.Phrases;

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
                                .map(this::finding)
                                .toList();
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
