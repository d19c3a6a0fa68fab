/// What was read, as drafts in the order in which they can be accepted.
@NullMarked
package pl.mosty.app.importing.drafting;

import org.jspecify.annotations.NullMarked;
