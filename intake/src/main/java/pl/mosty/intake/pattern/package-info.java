/// Regular expressions that are searched for in time linear in the text, however many alternatives
/// they have, and mostly not at all.
///
/// Hundreds of expressions are asked of every sentence, and few of them match. So of each of them
/// is worked out, from the expression itself, which words every match must hold (its {@link
/// Cover}). The words of all are looked up in a text in one pass ({@link CoverTree}), and what is
/// read within {@link Index#over} is searched only where a word of the expression stands: parts of
/// that very text by place (`matcher(text).region(…)`), other words from the third search on. A
/// rule does nothing for it; an expression of rare words is cheap however often it is asked, one
/// that can match without any (`\p{Lu}\p{L}+`, `,|i`) is searched every time.
///
/// The covers and programs of the expressions that stand in classes are laid out by the build
/// ({@link PatternTable}), so that a first text finds them ready. All others, and all when the
/// table is missing, get their covers when they have been searched a few times; matches are the
/// same.
@NullMarked
package pl.mosty.intake.pattern;

import org.jspecify.annotations.NullMarked;
