package pl.mosty.intake.issue.name;

import java.text.Normalizer;

/// Compares words without the marks on their letters.
final class Folded {

    private Folded() {}

    /// True of `Kepka` and `Kępka`; false of equal words.
    static boolean alike(String a, String b) {
        return !a.equals(b) && fold(a).equals(fold(b));
    }

    /// True of `València` beside `Valencia`: the letters are the same, and more of them have marks.
    static boolean hasMoreMarks(String a, String b) {
        return alike(a, b) && marks(a) > marks(b);
    }

    private static long marks(String word) {
        return word.chars().filter(c -> c > 127).count();
    }

    private static String fold(String word) {
        return Normalizer.normalize(word.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
