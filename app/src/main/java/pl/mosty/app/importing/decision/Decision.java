package pl.mosty.app.importing.decision;

import pl.mosty.app.account.CityId;
import pl.mosty.app.importing.matching.Matcher;
import pl.mosty.app.importing.proposal.Proposal;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.OperationId;

/// One decision while it is carried out.
///
/// @param year of the document
public record Decision(
        CityId city, int year, Proposal proposal, Choices choices, Matcher known, Actor actor) {

    /// The same decision, its changes noted as one operation.
    public Decision in(OperationId operation) {
        return new Decision(city, year, proposal, choices, known, actor.in(operation));
    }

    /// The record that the proposal changes.
    public RecordRef record() {
        var record = proposal.record();
        if (record == null) {
            throw new IllegalStateException("changes nothing: " + proposal.id());
        }
        return record;
    }
}
