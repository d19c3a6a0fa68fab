/// Style sheets, fonts, icons and scripts, and what a page may load.
@NullMarked
package pl.mosty.app.page.asset;

import org.jspecify.annotations.NullMarked;
