package pl.mosty.app.register.agreement;

/// An agreement of record.
///
/// @param partnerName the partner's name in force
/// @param version grows with every change; see {@link Agreements#change}
public record Agreement(
        AgreementId id, AgreementDetails details, String partnerName, int version) {}
