/// What happened, with whom and where, and the names its words mention.
@NamedInterface("activity")
@NullMarked
package pl.mosty.app.register.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
