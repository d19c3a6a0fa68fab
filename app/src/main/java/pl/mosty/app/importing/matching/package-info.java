/// Which known record a name in a proposal means.
@NullMarked
package pl.mosty.app.importing.matching;

import org.jspecify.annotations.NullMarked;
