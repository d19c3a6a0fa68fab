/// See the module's face, `module-info.java`.
@NullMarked
package pl.mosty.report;

import org.jspecify.annotations.NullMarked;
