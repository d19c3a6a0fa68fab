@NullMarked
package pl.mosty.app.importing.drafting;

import org.jspecify.annotations.NullMarked;
