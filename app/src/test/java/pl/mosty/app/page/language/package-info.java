/// That both languages say the same.
@NullMarked
package pl.mosty.app.page.language;

import org.jspecify.annotations.NullMarked;
