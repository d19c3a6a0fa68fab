/// Compiles PoliMorf into the compact dictionary file of `mosty-polish` while the project is built.
@NullMarked
package pl.mosty.dictionary;

import org.jspecify.annotations.NullMarked;
