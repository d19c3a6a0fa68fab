package pl.mosty.intake.issue.typography;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.pattern.Pattern;

/// Spaces that lay a text out: those behind the first cell of lines that form columns, between the
/// words of a menu, and behind bullets or labels where every one of them has them.
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
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} \\u00a0]{1,40}:");
    private static final Pattern LABELLED =
            Pattern.compile("(?m)^\\p{Lu}[\\p{L} \\u00a0]{1,40}:([ \\u00a0]+)(?=\\S)");
    private static final Pattern CELL_END = Pattern.compile("(?m)^\\S.{0,28}?\\S[ \\u00a0]{3,}\\S");
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}");
    private final String text;

    /// Found out when first asked for.
    private @Nullable Boolean columns;

    private @Nullable Boolean closeBullets;

    private @Nullable Boolean wideLabels;

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

    /// Whether every label at the beginning of a line has more than a space behind it.
    private boolean hasWideLabels() {
        var has = wideLabels;
        if (has == null) {
            var label = LABELLED.matcher(text);
            int lines = 0;
            boolean wide = true;
            while (wide && label.find()) {
                wide = label.end(1) - label.start(1) > 1;
                lines++;
            }
            has = wide && lines >= FEWEST;
            wideLabels = has;
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

    /// Whether the spaces part cells, words of a menu, or a bullet or a label from what follows.
    boolean laysOut(MatchResult spaces) {
        int start = lineStart(spaces.start());
        if (start < 0) {
            return false;
        }
        var before = text.substring(start, spaces.start());
        if (BULLETED.matcher(before).matches()) {
            return !hasCloseBullets();
        }
        if (LABEL.matcher(before).matches()) {
            return hasWideLabels();
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
