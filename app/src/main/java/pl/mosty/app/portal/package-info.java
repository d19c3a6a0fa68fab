/// The public pages: years, partners, countries, people and search, of what is published only.
@NullMarked
package pl.mosty.app.portal;

import org.jspecify.annotations.NullMarked;
