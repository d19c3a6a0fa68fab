/// The server as a whole: how it starts, and what it shows when something is missing.
@NullMarked
package pl.mosty.app.server;

import org.jspecify.annotations.NullMarked;
