/// Photographs: caption, alternative text, source, author, licence and consent, and the file.
@NamedInterface("photo")
@NullMarked
package pl.mosty.app.register.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
