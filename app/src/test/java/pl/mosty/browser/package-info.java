/// The application as people meet it: in a real Chromium, on phone and desktop, with axe looking
/// on.
@NullMarked
package pl.mosty.browser;

import org.jspecify.annotations.NullMarked;
