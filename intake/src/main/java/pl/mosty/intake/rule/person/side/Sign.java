package pl.mosty.intake.rule.person.side;

/// Something in the words around a person that speaks for one side.
interface Sign {

    /// More than nothing for a counterpart, less for one's own, nothing where it does not speak.
    /// The scale is that of {@link WeighedSides}.
    int weigh(Company company, int at);
}
