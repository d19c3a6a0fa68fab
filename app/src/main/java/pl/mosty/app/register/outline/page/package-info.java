/// The office's page of its house style.
@NullMarked
package pl.mosty.app.register.outline.page;

import org.jspecify.annotations.NullMarked;
