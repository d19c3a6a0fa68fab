package pl.mosty.intake.rule.event;

import pl.mosty.intake.pattern.Passage;
import pl.mosty.intake.pattern.Pattern;
import pl.mosty.intake.reading.Regex;

/// How ties began and what they were founded on: `Pierwsze kontakty, jeszcze w 1998 r., nawiązały
/// chóry`, `Znajomość z Grazem zawarto na targach`. A visit on a day remains one, whatever it
/// began: `W dniach 3–5 maja 2021 r. radni odwiedzili Brno i nawiązali pierwsze kontakty`.
final class FirstTies {

    private static final String FIRST = "(?:pierwsz|robocz)\\p{L}+ ";

    private static final String TO_TIE = "(?:nawiąz|zaw(?:ar|iąz|ierał)|zainicj|zadzierzg)\\p{L}*";

    private static final Pattern BEGAN =
            Regex.anyCase(
                    "\\b(?:(?:"
                            + FIRST
                            + "(?:kontakt|rozmow)\\p{L}*|znajomość|przyjaźń)(?:,(?: [^\\s,;:]+){1,6},)? (?:[^\\s,;:]+ ){0,4}?"
                            + TO_TIE
                            + "|"
                            + TO_TIE
                            + " (?:\\S+ ){0,3}?(?:"
                            + FIRST
                            + "(?:kontakt|rozm)|znajomość|przyjaźń)"
                            + "|(?:formaln\\p{L}+|prawn\\p{L}+) (?:podstaw|ram|kształt|charakter|form|wymiar)\\p{L}* (?:\\S+ ){0,3}?(?:z|uz|przy)(?:yska|bra|iera))");

    private static final Pattern VISITED =
            Regex.anyCase(
                    "\\b(?:odwiedz(?:ił|ili|ono)|zwiedz(?:ił|ili|ał)|wizytowa|(?:przy|po|wy|z)jecha(?:ł|li)|przyby(?:ł|li)|uda(?:ł[aoy]?|li|liśmy) się|gości(?:ł|li)|goszczono|podejmowa|podj(?:ął|ęł|ęto|ęli)|przyj(?:ął|ęł|ęto|ęli)|zawita|dotar(?:ł|li)|wyruszy(?:ł|li)|przebywa(?:ł|li)|wróci(?:ł|li)|złoży(?:ł|ła|ło|li|ły) (?:\\S+ ){0,2}?wizyt)");

    private static final Pattern DAY =
            Regex.anyCase(
                    "\\b\\d{1,2}\\.? ?(?:\\.\\d|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud|[IVX]{1,4}\\b)|\\bw dni(?:u|ach)\\b|\\bdn(?:ia)?\\b");

    private FirstTies() {}

    static boolean areTold(Passage words) {
        return BEGAN.in(words) && !(DAY.in(words) && VISITED.in(words));
    }
}
