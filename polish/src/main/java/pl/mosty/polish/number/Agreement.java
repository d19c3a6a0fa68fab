package pl.mosty.polish.number;

/// How a counted noun agrees with its number. Source: school grammar; as Unicode CLDR has the
/// plural rules of Polish.
public enum Agreement {
    /// `1 spotkanie`
    ONE,
    /// `2 spotkania`, `22 spotkania`
    FEW,
    /// `0 spotkań`, `5 spotkań`, `12 spotkań`, `21 spotkań`
    MANY;

    /// @param number of either sign
    public static Agreement of(long number) {
        long units = Math.abs(number % 10);
        long tens = Math.abs(number % 100);
        if (number == 1 || number == -1) {
            return ONE;
        }
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }
}
