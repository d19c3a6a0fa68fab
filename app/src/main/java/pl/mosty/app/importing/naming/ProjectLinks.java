package pl.mosty.app.importing.naming;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mosty.app.importing.decision.Decision;
import pl.mosty.app.importing.decision.Outcome;
import pl.mosty.app.importing.decision.Refusal;
import pl.mosty.app.importing.draft.Draft.ProjectDraft;
import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.project.ProjectId;

/// Finds the project that a draft names: of record, or of a proposal that has to be decided first.
@Component
public class ProjectLinks {

    private final Proposals proposals;

    ProjectLinks(Proposals proposals) {
        this.proposals = proposals;
    }

    /// Empty when the draft names none, or one that was rejected.
    public Optional<ProjectId> find(Decision decision, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        var known = decision.known().project(name).exact();
        if (known.isPresent()) {
            return Optional.of(new ProjectId(known.get().id()));
        }
        var proposed =
                proposals.list(decision.city(), decision.proposal().document()).stream()
                        .filter(it ->
                                it.read() instanceof ProjectDraft project
                                        && project.name().equals(name))
                        .findFirst();
        if (proposed.isPresent() && proposed.get().isOpen()) {
            throw new Refusal(new Outcome.NeedsFirst(proposed.get()));
        }
        return proposed.filter(it -> it.record() != null)
                .map(it -> new ProjectId(java.util.Objects.requireNonNull(it.record()).id()));
    }
}
