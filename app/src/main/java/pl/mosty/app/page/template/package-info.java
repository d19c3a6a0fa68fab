/// The template engine.
@NullMarked
package pl.mosty.app.page.template;

import org.jspecify.annotations.NullMarked;
