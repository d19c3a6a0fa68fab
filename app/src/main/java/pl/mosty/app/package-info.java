/// The web application: each sub-package is a Spring Modulith module.
@NullMarked
package pl.mosty.app;

import org.jspecify.annotations.NullMarked;
