/// The prepositions of place and direction before countries of which usage has two: `na Ukrainie`
/// and `w Ukrainie`.
@NullMarked
package pl.mosty.polish.country.preposition;

import org.jspecify.annotations.NullMarked;
