package pl.mosty.intake.extraction;

/// A number of partners that the text claims.
///
/// @param of in the nominative plural, such as `miasta partnerskie`
public record PartnershipClaim(Evidence evidence, int count, String of) {}
