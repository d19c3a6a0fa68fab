/// The review in the browser.
@NullMarked
package pl.mosty.app.importing.review;

import org.jspecify.annotations.NullMarked;
