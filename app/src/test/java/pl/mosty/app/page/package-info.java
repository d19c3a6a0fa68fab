/// The words and addresses of every page.
@NullMarked
package pl.mosty.app.page;

import org.jspecify.annotations.NullMarked;
