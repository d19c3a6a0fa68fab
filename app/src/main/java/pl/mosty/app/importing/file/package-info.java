/// What comes along with a document's text: places in the file, notices, pictures.
@NullMarked
package pl.mosty.app.importing.file;

import org.jspecify.annotations.NullMarked;
