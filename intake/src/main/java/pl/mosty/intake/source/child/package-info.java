/// Reads untrustworthy files in a process of its own, with little memory and little time.
@NullMarked
package pl.mosty.intake.source.child;

import org.jspecify.annotations.NullMarked;
