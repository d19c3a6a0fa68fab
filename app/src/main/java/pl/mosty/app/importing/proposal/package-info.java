/// The review list: proposals, their state, and how a corrected document differs from the one
/// before.
@NamedInterface("proposal")
@NullMarked
package pl.mosty.app.importing.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
