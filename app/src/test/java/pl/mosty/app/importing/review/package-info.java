/// The review's pages on the real server.
@NullMarked
package pl.mosty.app.importing.review;

import org.jspecify.annotations.NullMarked;
