/// What every page shares: the template engine, the interface language and the words on screen.
@NullMarked
package pl.mosty.app.page;

import org.jspecify.annotations.NullMarked;
