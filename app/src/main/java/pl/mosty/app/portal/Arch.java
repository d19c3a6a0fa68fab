package pl.mosty.app.portal;

import java.util.Locale;

/// One span of the bridge that the pages draw: an arch over a deck, the higher the more it stands
/// for. SVG path data in a box of 100 by 51, whose lower edge is the deck.
public final class Arch {

    private static final double DECK = 51;
    private static final double HALF_WIDTH = 47;
    private static final double MIDDLE = 50;
    private static final double LOWEST = 8;
    private static final double HIGHEST = 46;
    private static final int HANGERS = 7;

    private final double rise;

    private Arch(double rise) {
        this.rise = rise;
    }

    /// @param count how many it stands for; none is a bare deck
    /// @param most the highest count of the bridge
    public static Arch of(int count, int most) {
        return new Arch(
                count == 0
                        ? 0
                        : LOWEST
                                + (HIGHEST - LOWEST)
                                        * Math.sqrt((double) count / Math.max(most, 1)));
    }

    public boolean isStanding() {
        return rise > 0;
    }

    public String line() {
        return "M%s %sA%s %s 0 0 1 %s %s"
                .formatted(
                        number(MIDDLE - HALF_WIDTH),
                        number(DECK),
                        number(HALF_WIDTH),
                        number(rise),
                        number(MIDDLE + HALF_WIDTH),
                        number(DECK));
    }

    /// The vertical lines from which the deck hangs.
    public String hangers() {
        var path = new StringBuilder();
        for (int i = 1; i <= HANGERS; i++) {
            var x = MIDDLE - HALF_WIDTH + 2 * HALF_WIDTH * i / (HANGERS + 1);
            var across = (x - MIDDLE) / HALF_WIDTH;
            var y = DECK - rise * Math.sqrt(1 - across * across);
            path.append("M%s %sV%s".formatted(number(x), number(y), number(DECK)));
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
