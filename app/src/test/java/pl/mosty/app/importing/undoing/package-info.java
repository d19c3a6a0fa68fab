/// Decisions taken back, and two reviewers at once.
@NullMarked
package pl.mosty.app.importing.undoing;

import org.jspecify.annotations.NullMarked;
