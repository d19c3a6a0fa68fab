/// Saved web pages: the article without the menus, banners and footers around it.
@NullMarked
package pl.mosty.intake.source.html;

import org.jspecify.annotations.NullMarked;
