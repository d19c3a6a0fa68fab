package pl.mosty.intake.pattern;

import java.util.List;
import java.util.Optional;

/// What the automata of an expression are made of.
///
/// @param atoms the sets of characters that its steps take, by their numbers
/// @param exact false where the program matches more than the expression
/// @param boundaries whether it asks for the beginnings and ends of words
/// @param unicode whether these are words of any language
record Compiled(
        List<Atom> atoms, Program program, boolean exact, boolean boundaries, boolean unicode) {

    /// Empty for what is left to the JDK's engine.
    ///
    /// @param whole whether the program may only hold what is matched, not what must follow it
    static Optional<Compiled> of(String regex, boolean whole) {
        return Syntax.parse(regex, whole).flatMap(Compiled::of);
    }

    static Optional<Compiled> of(Syntax.Parsed parsed) {
        try {
            return Optional.of(
                    new Compiled(
                            parsed.atoms(),
                            ProgramBuilder.build(parsed.root()),
                            parsed.exact(),
                            parsed.boundaries(),
                            parsed.unicode()));
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /// The same for matches of the whole text.
    Compiled whole() {
        return new Compiled(atoms, program.whole(), exact, boundaries, unicode);
    }
}
