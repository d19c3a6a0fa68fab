/// Grammatical categories and the dictionary of forms.
@NullMarked
package pl.mosty.polish.inflection;

import org.jspecify.annotations.NullMarked;
