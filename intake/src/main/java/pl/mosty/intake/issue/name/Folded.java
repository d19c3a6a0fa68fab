package pl.mosty.intake.issue.name;

import java.text.Normalizer;

/// Compares words without the marks on their letters.
final class Folded {

    private Folded() {}

    /// True of `Kepka` and `Kępka`; false of equal words.
    static boolean alike(String a, String b) {
        return !a.equals(b) && fold(a).equals(fold(b));
    }

    private static String fold(String word) {
        return Normalizer.normalize(word.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
