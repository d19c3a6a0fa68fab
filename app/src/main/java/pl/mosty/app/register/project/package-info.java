/// Projects the city takes part in.
@NamedInterface("project")
@NullMarked
package pl.mosty.app.register.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
