/// Tests of the yearly chapter.
@NullMarked
package pl.mosty.app.reporting;

import org.jspecify.annotations.NullMarked;
