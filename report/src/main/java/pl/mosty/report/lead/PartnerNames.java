package pl.mosty.report.lead;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.mosty.polish.inflection.Case;
import pl.mosty.polish.name.NameKind;
import pl.mosty.polish.name.Names;

/// Names of partners in their cases.
public final class PartnerNames {

    /// Words for a territory after which its own name stays in the nominative: `Hrabstwem
    /// Kilkenny`.
    private static final Set<String> TERRITORIES =
            Set.of(
                    "Hrabstwo",
                    "Region",
                    "Prowincja",
                    "Departament",
                    "Prefektura",
                    "Kanton",
                    "Dystrykt",
                    "Obwód",
                    "Gmina",
                    "Land");

    private PartnerNames() {}

    public static String inflect(Names names, String name, Case grammaticalCase) {
        int space = name.indexOf(' ');
        if (space > 0
                && TERRITORIES.contains(name.substring(0, space))
                && Character.isUpperCase(name.charAt(space + 1))) {
            return names.inflect(name.substring(0, space), NameKind.OTHER, null, grammaticalCase)
                    + name.substring(space);
        }
        return names.inflect(name, NameKind.PLACE, null, grammaticalCase);
    }

    /// Several names: `Brnem, Hanowerem i Assen`.
    public static String inflect(Names names, List<String> partners, Case grammaticalCase) {
        var forms = partners.stream().map(name -> inflect(names, name, grammaticalCase)).toList();
        return forms.size() < 2
                ? String.join("", forms)
                : forms.stream().limit(forms.size() - 1L).collect(Collectors.joining(", "))
                        + " i "
                        + forms.getLast();
    }
}
