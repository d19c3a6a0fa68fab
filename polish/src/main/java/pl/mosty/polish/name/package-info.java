/// Names of people, places and organisations: read from any case and written in any case.
@NullMarked
package pl.mosty.polish.name;

import org.jspecify.annotations.NullMarked;
