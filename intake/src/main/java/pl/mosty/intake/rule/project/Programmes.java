package pl.mosty.intake.rule.project;

import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// The programmes and funds that pay for projects across borders.
final class Programmes {

    /// The beginning of a programme's name, as it is printed in the nominative or inflected.
    static final String NAME =
            "(?:Interreg|INTERREG|Erasmus\\s?\\+|ERASMUS\\s?\\+|Erasmus Plus|eTwinning|URBACT|Urbact|Horyzont (?:2020|Europa)|Horizon (?:2020|Europe)|HORIZON|LIFE\\b|CERV\\b|Europ\\p{L} dla [Oo]bywateli|Europe for Citizens|Europa für Bürger|Kreatywn\\p{L} Europ|Creative Europe|Fundusz\\p{L}* (?:Mikro|Mały|Norwes|EOG|Wyszehra|Szwajcar)|Visegrad Fund|International Visegrad|FMP\\b|ERA-NET|Central Europe\\b|South Baltic|Południow\\p{L} Bałtyk|Baltic Sea Region|PHARE\\b|Comenius\\b|Leonardo da Vinci|Grundtvig|Młodzież w [Dd]ziałaniu|Norway Grants|EEA Grants|Kleinprojektefonds|Europejski(?:ego|m)? Korpus\\p{L}* Solidarności|European Solidarity Corps|Polska Pomoc|Program(?:u|ie|em)? (?:Współpracy|Operacyjn)\\p{L}*)";

    static final Pattern MENTION = Regex.exact("(?<![\\p{L}\\d])" + NAME);

    private Programmes() {}
}
