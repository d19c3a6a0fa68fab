package pl.mosty.intake.place;

import java.util.HashSet;
import java.util.Set;

/// The forms that one word of a place's name takes in the Polish cases. It makes more forms than
/// there are (both genitives of `-u` and `-a`), since they only serve to recognise a known name.
public final class PlaceForms {

    private static final String[][] SOFT = {
        {"sł", "śl"},
        {"zn", "źni"},
        {"sn", "śni"},
        {"st", "ści"},
        {"zd", "ździ"},
        {"ch", "sz"},
        {"k", "c"},
        {"g", "dz"},
        {"t", "ci"},
        {"d", "dzi"},
        {"r", "rz"},
        {"ł", "l"},
        {"n", "ni"},
        {"s", "si"},
        {"z", "zi"},
        {"m", "mi"},
        {"p", "pi"},
        {"b", "bi"},
        {"w", "wi"},
        {"v", "vi"},
        {"f", "fi"}
    };
    private static final String[][] PALATAL = {
        {"dź", "dzi"}, {"ń", "ni"}, {"ć", "ci"}, {"ś", "si"}, {"ź", "zi"}
    };

    private PlaceForms() {}

    /// Forms in lower case, the word itself among them.
    public static Set<String> of(String lower) {
        var forms = new HashSet<String>();
        forms.add(lower);
        if (lower.length() < 2) {
            return forms;
        }
        var stem = lower.substring(0, lower.length() - 1);
        switch (lower.charAt(lower.length() - 1)) {
            case 'a' -> feminine(forms, stem);
            case 'o' -> neuter(forms, stem);
            case 'e' -> {
                add(
                        forms, stem, "a", "u", "em", "om", "ami", "ach", "ego", "emu", "ym", "im",
                        "ich", "ych", "imi", "ymi");
                plural(forms, stem);
                if (stem.endsWith("i")) {
                    add(forms, stem, "m", "ch", "mi");
                }
                if (!stem.endsWith("c") && !stem.endsWith("ń")) {
                    forms.remove(stem);
                }
            }
            case 'y', 'i' -> {
                add(forms, stem, "ego", "iego", "emu", "iemu", "ym", "im", "iem", "u");
                plural(forms, stem);
            }
            default -> masculine(forms, lower);
        }
        return forms;
    }

    private static void feminine(Set<String> forms, String stem) {
        add(forms, stem, "y", "i", "ii", "ę", "ą", "ej", "o");
        forms.add(soft(stem) + "e");
        if (stem.endsWith("i")) {
            add(forms, stem.substring(0, stem.length() - 1), "i", "ji");
        } else if (stem.endsWith("j") && !stem.endsWith("ij")) {
            add(forms, stem.substring(0, stem.length() - 1), "i");
        } else if (stem.endsWith("k") || stem.endsWith("g")) {
            add(forms, stem, "iej");
        }
    }

    private static void neuter(Set<String> forms, String stem) {
        add(forms, stem, "a", "u", "em", "iem");
        forms.add(soft(stem) + "e");
    }

    private static void plural(Set<String> forms, String stem) {
        add(forms, stem, "", "om", "ami", "ach", "iom", "iami", "iach");
        if (stem.endsWith("k")) {
            forms.add(stem.substring(0, stem.length() - 1) + "ek");
            add(forms, stem, "ów");
        }
        if (stem.length() > 2 && stem.endsWith("n")) {
            forms.add(stem.substring(0, stem.length() - 1) + "en");
        }
    }

    private static void masculine(Set<String> forms, String word) {
        hard(forms, word);
        int n = word.length();
        if (word.equals("wieś")) {
            add(forms, "ws", "i", "ią");
        } else if (word.endsWith("ów")) {
            hard(forms, word.substring(0, n - 2) + "ow");
        } else if (word.endsWith("niec")) {
            hard(forms, word.substring(0, n - 4) + "ńc");
        } else if (word.endsWith("iec")) {
            hard(forms, word.substring(0, n - 3) + "c");
        } else if (word.endsWith("iew")) {
            add(forms, word.substring(0, n - 3), "wi", "wią");
        } else if (word.endsWith("ek")
                || word.endsWith("ec")
                || word.endsWith("el")
                || word.endsWith("vac")
                || word.endsWith("wac")) {
            hard(forms, word.substring(0, n - 2) + word.charAt(n - 1));
        } else if (word.endsWith("eń")) {
            hard(forms, word.substring(0, n - 2) + "ń");
        } else if (word.endsWith("óg")
                || word.endsWith("ód")
                || word.endsWith("ódź")
                || word.endsWith("órz")) {
            hard(forms, word.replaceAll("ó(?=[^ó]*$)", "o"));
        }
    }

    private static void hard(Set<String> forms, String stem) {
        for (var pair : PALATAL) {
            if (stem.endsWith(pair[0])) {
                var base = stem.substring(0, stem.length() - pair[0].length()) + pair[1];
                add(forms, base, "a", "owi", "em", "u", "", "ą");
                return;
            }
        }
        add(forms, stem, "u", "a", "owi", "em", "y", "i", "ą");
        if (stem.endsWith("eb") || stem.endsWith("ław")) { // `z Zagrzebia`
            add(forms, stem, "ia", "iu", "iem", "iowi");
        }
        if (stem.endsWith("k") || stem.endsWith("g")) {
            forms.add(stem + "iem");
        }
        forms.add(soft(stem) + "e");
    }

    private static String soft(String stem) {
        for (var pair : SOFT) {
            if (stem.endsWith(pair[0])) {
                return stem.substring(0, stem.length() - pair[0].length()) + pair[1];
            }
        }
        return stem;
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        for (var ending : endings) {
            forms.add(stem + ending);
        }
    }
}
