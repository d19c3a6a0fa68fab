package pl.mosty.app.importing.review.upload;

import pl.mosty.app.importing.proposal.Proposals;
import pl.mosty.app.register.source.SourceDocument;

/// A document and how far its review has come.
public record DocumentRow(SourceDocument document, Proposals.Tally tally) {}
