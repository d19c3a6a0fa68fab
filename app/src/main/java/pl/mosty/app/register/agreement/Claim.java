package pl.mosty.app.register.agreement;

/// A number of partners that a year's report declares.
///
/// @param of in the nominative plural, such as `miasta partnerskie`
public record Claim(ClaimId id, int year, int declared, String of) {}
