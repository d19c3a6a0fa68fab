/// Source documents, and which record rests on which of their words.
@NamedInterface("source")
@NullMarked
package pl.mosty.app.register.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
