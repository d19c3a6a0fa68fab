package pl.mosty.app.register.merging;

import pl.mosty.app.account.CityId;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.audit.OperationId;

/// One merge while it is carried out.
///
/// @param actor whose changes belong to the operation
record Merge(CityId city, OperationId operation, Actor actor) {}
