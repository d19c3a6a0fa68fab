package pl.mosty.app.register.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A partner of record.
///
/// @param slug names it in addresses, and stays when the partner is renamed
/// @param version grows with every change; see {@link Partners#change}
public record Partner(PartnerId id, String slug, PartnerDetails details, int version) {

    /// The name in force.
    public String name() {
        return details.name();
    }

    public PartnerKind kind() {
        return details.kind();
    }

    public @Nullable String country() {
        return details.country();
    }

    public List<PartnerName> names() {
        return details.names();
    }

    /// The name it bore at the end of that year, or the oldest known.
    public String nameIn(int year) {
        return names().stream()
                .filter(name -> name.untilYear() == null || name.untilYear() > year)
                .findFirst()
                .map(PartnerName::name)
                .orElseGet(this::name);
    }
}
