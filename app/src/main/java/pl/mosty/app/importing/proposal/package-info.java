/// The review list: proposals, their state, and how a corrected document differs from the one
/// before.
@NullMarked
package pl.mosty.app.importing.proposal;

import org.jspecify.annotations.NullMarked;
