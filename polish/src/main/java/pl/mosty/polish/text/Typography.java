package pl.mosty.polish.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// The printed look of Polish text. Source: the rules of spelling and punctuation of PWN (quotes,
/// half-pauses) and the custom of typesetters (no-break spaces).
///
/// Every method takes any text, in time linear in its length, and changes nothing in its own
/// results.
public final class Typography {

    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final Set<String> BEFORE_A_NAME_OR_NUMBER =
            Set.of(
                    "nr", "ul.", "al.", "pl.", "os.", "art.", "ust.", "pkt", "poz.", "str.", "tab.",
                    "rys.", "św.", "dr", "prof.", "mgr", "inż.", "gen.", "ks.", "bp", "abp", "im.",
                    "godz.", "tel.", "m.in.", "pn.", "ok.", "tzw.");

    private static final Set<String> AFTER_A_NUMBER =
            Set.of(
                    "r.",
                    "rr.",
                    "w.",
                    "zł",
                    "gr",
                    "euro",
                    "eur",
                    "tys.",
                    "mln",
                    "mld",
                    "km",
                    "m",
                    "cm",
                    "mm",
                    "ha",
                    "kg",
                    "t",
                    "l",
                    "godz.",
                    "min",
                    "s",
                    "%",
                    "‰",
                    "°c",
                    "os.",
                    "szt.",
                    "stycznia",
                    "lutego",
                    "marca",
                    "kwietnia",
                    "maja",
                    "czerwca",
                    "lipca",
                    "sierpnia",
                    "września",
                    "października",
                    "listopada",
                    "grudnia");

    private Typography() {}

    /// Dashes, quotes and no-break spaces, in this order.
    public static String polished(String text) {
        return withNoBreakSpaces(
                withQuotes(withDashes(Normalizer.normalize(text, Normalizer.Form.NFC))));
    }

    /// With no-break spaces after one-letter words and abbreviations (`w_2022_r.`, `ul._Długa`,
    /// `J._Kowalski`), between a number and its unit or month, and before a half-pause.
    public static String withNoBreakSpaces(String text) {
        var kept = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && i + 1 < text.length() && i > start && !isSpace(text.charAt(i + 1))) {
                if (bindsNext(text, start, i) || bindsBefore(text, start, i)) {
                    kept.setCharAt(i, NO_BREAK_SPACE);
                }
            }
            start = isSpace(c) ? i + 1 : start;
        }
        return kept.toString();
    }

    /// Whether the word of `[start, end)` stays with what follows.
    private static boolean bindsNext(String text, int start, int end) {
        int from = start;
        while (from < end && "(„«\"[".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int length = end - from;
        if (length == 1) {
            return Character.isLetter(text.charAt(from));
        }
        if (length == 2 && text.charAt(end - 1) == '.') {
            return Character.isUpperCase(text.charAt(from));
        }
        return length > 0
                && length <= 5
                && BEFORE_A_NAME_OR_NUMBER.contains(
                        text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /// Whether the word behind the space at `end` stays with the word of `[start, end)`.
    private static boolean bindsBefore(String text, int start, int end) {
        char next = text.charAt(end + 1);
        boolean alone = end + 2 < text.length() && text.charAt(end + 2) == ' ';
        if (next == '–' && alone) {
            return true;
        }
        if (!isDigit(text.charAt(end - 1)) || !isNumber(text, start, end)) {
            return false;
        }
        int to = end + 1;
        while (to < text.length() && to - end < 15 && !endsWord(text.charAt(to))) {
            to++;
        }
        return AFTER_A_NUMBER.contains(text.substring(end + 1, to).toLowerCase(Locale.ROOT))
                || isThousands(text, end + 1);
    }

    /// Three digits behind a number: `12 500`.
    private static boolean isThousands(String text, int from) {
        return from + 3 <= text.length()
                && isDigit(text.charAt(from))
                && isDigit(text.charAt(from + 1))
                && isDigit(text.charAt(from + 2))
                && (from + 3 == text.length() || !Character.isLetterOrDigit(text.charAt(from + 3)));
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = end - 1; i >= start && i > end - 16; i--) {
            char c = text.charAt(i);
            if (!isDigit(c) && "–-,.(".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /// With „Polish quotes” for straight and English ones, »«-like inner ones as «such».
    public static String withQuotes(String text) {
        var kept = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '„') {
                depth = 1;
            } else if (c == '”') {
                depth = 0;
            } else if (c == '"' || c == '“' || c == '‟') {
                boolean opens = opens(text, i) && depth < 2;
                depth = opens ? depth + 1 : Math.max(0, depth - 1);
                kept.append(opens ? (depth == 1 ? '„' : '«') : (depth == 0 ? '”' : '»'));
                continue;
            }
            kept.append(c);
        }
        return kept.toString();
    }

    /// A quote opens at the start, behind a space or an opening mark.
    private static boolean opens(String text, int at) {
        boolean free =
                at == 0
                        || isSpace(text.charAt(at - 1))
                        || "([{„«–—/-".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
    }

    /// With a spaced half-pause for a spaced hyphen, and an unspaced one between the numbers of a
    /// range (`15–17`), but not in dates, codes and telephone numbers.
    public static String withDashes(String text) {
        var kept = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '—') {
                boolean spaced = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
                if (spaced || isRange(text, i)) {
                    kept.setCharAt(i, '–');
                }
            }
        }
        return kept.toString();
    }

    private static boolean isRange(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 5 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && to - at < 6 && isDigit(text.charAt(to))) {
            to++;
        }
        if (from == at || to == at + 1 || at - from > 4 || to - at > 5) {
            return false;
        }
        boolean postalCode = at - from == 2 && to - at == 4;
        boolean free =
                !postalCode
                        && (from == 0 || !joins(text.charAt(from - 1)))
                        && (to == text.length() || !joins(text.charAt(to)));
        return free
                && Integer.parseInt(text.substring(from, at))
                        < Integer.parseInt(text.substring(at + 1, to));
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || "-–/_:@".indexOf(c) >= 0;
    }

    /// With ordinary spaces for no-break ones: for comparing and searching.
    public static String withPlainSpaces(String text) {
        return text.replace(NO_BREAK_SPACE, ' ').replace('\u202f', ' ');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || ",;:)”\"".indexOf(c) >= 0;
    }
}
