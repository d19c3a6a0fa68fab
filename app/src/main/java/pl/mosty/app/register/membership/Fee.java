package pl.mosty.app.register.membership;

import java.math.BigDecimal;

/// A yearly fee.
///
/// @param currency ISO 4217, such as `EUR`
public record Fee(BigDecimal amount, String currency) {}
