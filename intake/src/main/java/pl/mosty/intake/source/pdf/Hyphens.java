package pl.mosty.intake.source.pdf;

import java.util.regex.Pattern;

/// Joins the end of a line with the next: a word that was parted becomes whole, a compound such as
/// `polsko-niemiecki` keeps its hyphen.
final class Hyphens {

    private static final Pattern FIRST_OF_COMPOUND = Pattern.compile("(?U)\\b\\p{L}{3,}o$");
    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "(?U)^\\p{L}{2,}(?:[sc]k|dzk|n|w|j)(?:i|y|a|e|ą|iego|ego|iej|ej|im|ym|imi|ymi|ich|ych|iemu|emu|o)\\b.*",
                    Pattern.DOTALL);

    private Hyphens() {}

    static void append(StringBuilder text, String next) {
        if (text.isEmpty() || next.isEmpty()) {
            text.append(next);
            return;
        }
        int end = text.length() - 1;
        if (!isParted(text)) {
            text.append(text.charAt(end) == ' ' ? "" : " ").append(next);
            return;
        }
        char first = next.charAt(0);
        if (Character.isLowerCase(first) && !isCompound(text, end, next)) {
            text.setLength(end);
        } else if (!Character.isLetterOrDigit(first)) {
            text.append(' ');
        }
        text.append(next);
    }

    /// Whether a word goes on behind the end of the line.
    static boolean isParted(CharSequence line) {
        int end = line.length() - 1;
        return end > 0
                && "-\u2010\u00ad".indexOf(line.charAt(end)) >= 0
                && Character.isLetter(line.charAt(end - 1));
    }

    private static boolean isCompound(StringBuilder text, int hyphen, String next) {
        int from = hyphen;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int word = 0;
        while (word < next.length() && Character.isLetter(next.charAt(word))) {
            word++;
        }
        return word >= 6
                && text.charAt(hyphen) == '-'
                && FIRST_OF_COMPOUND.matcher(text.substring(from, hyphen)).find()
                && ADJECTIVE.matcher(next.substring(0, word)).matches();
    }
}
