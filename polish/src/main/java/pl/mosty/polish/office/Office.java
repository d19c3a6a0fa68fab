package pl.mosty.polish.office;

/// An office or rank.
///
/// @param id stable, in kebab case: `consul-general`
/// @param lemma for a man, in small letters: `konsul generalny`
/// @param english its name in English: `Consul General`
/// @param precedence a smaller number goes first; equal ones by seniority
/// @param excellency whether its holder is addressed as Excellency
public record Office(
        String id,
        String lemma,
        String english,
        OfficeKind kind,
        int precedence,
        boolean excellency) {}
