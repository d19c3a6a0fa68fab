/// Files read in the background: their queue, how far they are, and what became of them.
@NullMarked
package pl.mosty.app.importing.job;

import org.jspecify.annotations.NullMarked;
