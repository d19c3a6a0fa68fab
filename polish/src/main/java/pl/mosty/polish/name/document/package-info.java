/// Names of one document, which help each other.
@NullMarked
package pl.mosty.polish.name.document;

import org.jspecify.annotations.NullMarked;
