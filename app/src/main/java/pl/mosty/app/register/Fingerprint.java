package pl.mosty.app.register;

/// Tells whether records changed since a look at them. Each record goes into the hashes with the
/// transaction that wrote it, so that a version that comes again, after a change was rolled back or
/// a removed record was brought back, is still told apart.
///
/// @param last the highest number among the records, 0 when there are none
/// @param hash of all records, 0 when there are none
/// @param former of the records whose number is not above the highest of the earlier look
public record Fingerprint(long last, long hash, long former) {}
