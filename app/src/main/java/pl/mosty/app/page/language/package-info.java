/// The words on screen, and which language they are in.
@NullMarked
package pl.mosty.app.page.language;

import org.jspecify.annotations.NullMarked;
