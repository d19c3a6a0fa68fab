/// Checks that a document can be read by everyone, made before it is written in any format.
@NullMarked
package pl.mosty.report.accessibility;

import org.jspecify.annotations.NullMarked;
