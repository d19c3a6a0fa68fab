package pl.mosty.app.register;

import pl.mosty.app.account.CityId;

/// A record was added, changed or removed, in the transaction that is still open: whoever keeps a
/// copy of it mends the copy before the transaction ends.
public record RecordChanged(CityId city, RecordRef record) {}
