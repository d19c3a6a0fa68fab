/// The guarded way into office files: zip archives unpacked within limits, XML without entities.
@NullMarked
package pl.mosty.intake.source.zip;

import org.jspecify.annotations.NullMarked;
