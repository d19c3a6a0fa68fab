/// Forms of names, countries and offices that a city has corrected, and the language with them.
@NamedInterface("form")
@NullMarked
package pl.mosty.app.register.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
