/// The PostgreSQL behind the register: an embedded server that lives and dies with this process, or
/// one that the office runs itself.
@NullMarked
package pl.mosty.app.database;

import org.jspecify.annotations.NullMarked;
