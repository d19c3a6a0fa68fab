package pl.mosty.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.Decisions;
import pl.mosty.app.importing.ImportResult;
import pl.mosty.app.importing.Importing;
import pl.mosty.app.importing.decision.Choice;
import pl.mosty.app.importing.decision.Choices;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.source.DocumentId;
import pl.mosty.intake.Hints;
import pl.mosty.intake.source.SourceText;

/// Reads a chapter in and accepts all that was proposed, mends last, as a reviewer without doubts
/// does.
public record Reviewer(Importing importing, Proposals proposals, Decisions decisions, CityId city) {

    private static final Actor ANNA = new Actor("Anna");

    public void accept(String text) {
        var source = new SourceText("rozdział.txt", text);
        var result = importing.read(city, source, Hints.NONE, ANNA);
        assertThat(result).isInstanceOf(ImportResult.Read.class);
        var document = ((ImportResult.Read) result).document();
        for (var proposal : proposals.list(city, document)) {
            accept(document, proposal.ordinal());
        }
    }

    private void accept(DocumentId document, int ordinal) {
        Map<Choices.Name, Choice> choices = new HashMap<>();
        while (true) {
            var proposal = proposals.find(city, document, ordinal).orElseThrow();
            if (!proposal.isOpen()) {
                return;
            }
            var outcome =
                    decisions.accept(
                            city,
                            proposal.id(),
                            proposal.version(),
                            null,
                            new Choices(choices),
                            ANNA);
            switch (outcome) {
                case Outcome.Done _ -> {
                    return;
                }
                case Outcome.NeedsChoice(var name) -> choices.put(name, new Choice.New(null));
                case Outcome.NeedsFirst(var other) -> accept(document, other.ordinal());
                case Outcome.Stale _,
                        Outcome.NeedsLook _,
                        Outcome.ChangedSince _,
                        Outcome.InUse _,
                        Outcome.Impossible _ ->
                        throw new AssertionError(proposal + ": " + outcome);
            }
        }
    }

    public static List<String> lines(String text) {
        return text.lines().toList();
    }

    /// The chapter of an invented city, with a few mistakes.
    public static String invented() throws IOException {
        try (var in = Reviewer.class.getResourceAsStream("chapter-2024.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
