package pl.mosty.intake.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mosty.intake.source.flow.Piece.Image;
import pl.mosty.intake.source.flow.Piece.Paragraph;

/// The paragraphs behind a picture that speak of it: its caption, and who made it.
///
/// @param taken how many of the following pieces they are
record Captions(@Nullable String caption, @Nullable String credit, int taken) {

    private static final int LONGEST = 300;
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?iu)[(\\[]?((?:źródło|fot\\.|fotografia:|foto:|foto |zdjęcie:|autor:|autor zdjęcia:|photo:|photo by |source:|quelle:|bild:)\\s*\\S.{0,120}?)[)\\]]?\\.?");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(?:rys|ryc|fot|zdj|fotografia|zdjęcie|rysunek)\\.?\\s*\\d+\\s*[.:–-]\\s*");

    static Captions of(Image image, List<Piece> following) {
        var lines = new ArrayList<String>();
        if (image.caption() != null) {
            lines.add(image.caption());
        }
        int taken = 0;
        for (var piece : following) {
            if (piece instanceof Paragraph p && speaksOf(p, taken, following)) {
                lines.add(p.text());
                taken++;
            } else {
                break;
            }
        }
        return split(lines, taken);
    }

    private static boolean speaksOf(Paragraph paragraph, int taken, List<Piece> following) {
        var text = paragraph.text();
        if (taken > 1 || text.length() > LONGEST) {
            return false;
        }
        boolean credit = CREDIT.matcher(text).matches();
        boolean labelled = LABEL.matcher(text).lookingAt();
        boolean creditNext =
                taken == 0
                        && following.size() > 1
                        && following.get(1) instanceof Paragraph p
                        && CREDIT.matcher(p.text()).matches();
        return paragraph.caption() || credit || labelled || creditNext;
    }

    private static Captions split(List<String> lines, int taken) {
        String caption = null;
        String credit = null;
        for (var line : String.join("\n", lines).split("\n", -1)) {
            var words = LABEL.matcher(line).replaceFirst("").strip();
            var whole = CREDIT.matcher(words);
            if (credit == null && whole.matches()) {
                credit = whole.group(1);
                continue;
            }
            int tail = tail(words);
            if (credit == null && tail > 0) {
                var matcher = CREDIT.matcher(words.substring(tail));
                credit = matcher.matches() ? matcher.group(1) : null;
                words = words.substring(0, tail).strip();
            }
            caption = words.isEmpty() ? caption : caption == null ? words : caption + " " + words;
        }
        return new Captions(caption, credit, taken);
    }

    /// Where the credit begins at the end of a caption, such as `… nad rzeką (fot. J. Lipa)`.
    private static int tail(String words) {
        var matcher =
                Pattern.compile("(?iu)[\\s(\\[](?=(?:fot\\.|foto:|źródło:|autor:|photo:))")
                        .matcher(words);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last < 0
                ? -1
                : last + (words.charAt(last) == '(' || words.charAt(last) == '[' ? 0 : 1);
    }
}
