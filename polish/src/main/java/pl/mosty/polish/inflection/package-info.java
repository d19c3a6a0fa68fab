/// Grammatical categories and the dictionary of forms, which the build compiles from PoliMorf into
/// the resource `polimorf-1.dictionary` inside the jar and which is read into memory at first use.
@NullMarked
package pl.mosty.polish.inflection;

import org.jspecify.annotations.NullMarked;
