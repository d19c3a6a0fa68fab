package pl.mosty.report.lead;

import java.util.EnumMap;
import java.util.Map;
import pl.mosty.polish.inflection.Case;

/// A number of partners in digits with their noun: `14 miastami partnerskimi`, `2 miasta
/// partnerskie`, `5 miast partnerskich`.
public final class CountedPartners {

    private static final Map<PartnerGroup, Noun> NOUNS =
            Map.of(
                    PartnerGroup.PARTNER_CITIES,
                    neuter(
                            "miasto miasta miastu miasto miastem mieście miasto",
                            "miasta miast miastom miasta miastami miastach miasta"),
                    PartnerGroup.PARTNER_COUNTIES,
                    neuter(
                            "hrabstwo hrabstwa hrabstwu hrabstwo hrabstwem hrabstwie hrabstwo",
                            "hrabstwa hrabstw hrabstwom hrabstwa hrabstwami hrabstwach hrabstwa"),
                    PartnerGroup.PARTNER_REGIONS,
                    new Noun(
                            "region regionu regionowi region regionem regionie regionie",
                            "i iego iemu i im im i",
                            "regiony regionów regionom regiony regionami regionach regiony"));

    private CountedPartners() {}

    /// @param count not negative
    /// @param grammaticalCase what the sentence demands of the whole phrase; from five on, and for
    ///   none, the nominative and accusative have the noun in the genitive
    public static String write(int count, PartnerGroup group, Case grammaticalCase) {
        var noun = NOUNS.get(group);
        if (noun == null) {
            throw new IllegalStateException("no noun for " + group);
        }
        return count
                + " "
                + (count == 1 ? noun.singular : noun.plural)
                        .get(
                                takesGenitive(count, grammaticalCase)
                                        ? Case.GENITIVE
                                        : grammaticalCase);
    }

    private static boolean takesGenitive(int count, Case grammaticalCase) {
        boolean few = count % 10 >= 2 && count % 10 <= 4 && count % 100 / 10 != 1;
        boolean counted =
                switch (grammaticalCase) {
                    case NOMINATIVE, ACCUSATIVE, VOCATIVE -> true;
                    case GENITIVE, DATIVE, INSTRUMENTAL, LOCATIVE -> false;
                };
        return counted && count != 1 && !few;
    }

    private static Noun neuter(String singular, String plural) {
        return new Noun(singular, "ie iego iemu ie im im ie", plural);
    }

    /// The noun and `partnerski` in all cases, in the order of {@link Case}.
    private record Noun(Map<Case, String> singular, Map<Case, String> plural) {

        Noun(String singular, String adjectiveEndings, String plural) {
            this(phrases(singular, adjectiveEndings), phrases(plural, "ie ich im ie imi ich ie"));
        }

        private static Map<Case, String> phrases(String nouns, String adjectiveEndings) {
            var forms = nouns.split(" ", -1);
            var endings = adjectiveEndings.split(" ", -1);
            var phrases = new EnumMap<Case, String>(Case.class);
            for (var c : Case.values()) {
                phrases.put(c, forms[phrases.size()] + " partnersk" + endings[phrases.size()]);
            }
            return phrases;
        }
    }
}
