/// What a person's decision writes into the register, one transaction each.
@NamedInterface("decision")
@NullMarked
package pl.mosty.app.importing.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
