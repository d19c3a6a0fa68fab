package pl.mosty.intake.issue.typography;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;

/// Spaces that lay a text out: those behind the first cell of lines that form columns, between the
/// words of a menu, and behind bullets where every bullet has them.
final class Layout {

    private static final int FEWEST = 3;
    private static final int CELL = 30;
    private static final int MENU = 60;

    /// How far from the spaces the ends of a short line are sought, so that a line of any length
    /// costs the same.
    private static final int REACH = MENU + 20;

    private static final String BULLET = "[ \\u00a0]*(?:[•*·–-]|\\d{1,3}[.)/]|\\p{Ll}[.)])";
    private static final Pattern BULLETED = Pattern.compile(BULLET);
    private static final Pattern CLOSE_BULLET = Pattern.compile("(?m)^" + BULLET + "[ \\u00a0]\\S");
    private static final Pattern CELL_END = Pattern.compile("(?m)^\\S.{0,28}?\\S[ \\u00a0]{3,}\\S");
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}");
    private final String text;

    /// Found out when first asked for.
    private @Nullable Boolean columns;

    private @Nullable Boolean closeBullets;

    Layout(String text) {
        this.text = text;
    }

    private boolean hasColumns() {
        var has = columns;
        if (has == null) {
            has = countsColumns(text);
            columns = has;
        }
        return has;
    }

    private boolean hasCloseBullets() {
        var has = closeBullets;
        if (has == null) {
            has = CLOSE_BULLET.in(text);
            closeBullets = has;
        }
        return has;
    }

    private static boolean countsColumns(String text) {
        var cell = CELL_END.matcher(text);
        int lines = 0;
        while (lines < FEWEST && cell.find()) {
            lines++;
        }
        return lines == FEWEST;
    }

    /// Whether the spaces part cells, words of a menu, or a bullet from its item.
    boolean laysOut(MatchResult spaces) {
        int start = lineStart(spaces.start());
        if (start < 0) {
            return false;
        }
        var before = text.substring(start, spaces.start());
        if (BULLETED.matcher(before).matches()) {
            return !hasCloseBullets();
        }
        return (before.length() <= CELL && !GAP.in(before) && hasColumns())
                || isMenu(start, spaces.end());
    }

    /// @return -1 where the line begins farther off than such spaces stand
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
            if (at - start > REACH) {
                return -1;
            }
        }
        return start;
    }

    private boolean isMenu(int start, int behind) {
        int limit = Math.min(text.length(), behind + REACH);
        int end = text.indexOf('\n', behind, limit);
        return (end >= 0 || limit == text.length())
                && isMenu(text.substring(start, end < 0 ? limit : end).strip());
    }

    /// Short words that each begin with a capital and end without a mark.
    private static boolean isMenu(String line) {
        if (line.length() > MENU) {
            return false;
        }
        for (var cell : line.split("[ \\u00a0]{2,}", -1)) {
            boolean begins = !cell.isEmpty() && Character.isUpperCase(cell.charAt(0));
            boolean isShort = cell.chars().filter(Character::isWhitespace).count() < 2;
            if (!begins || !isShort || !Character.isLetter(cell.charAt(cell.length() - 1))) {
                return false;
            }
        }
        return true;
    }
}
