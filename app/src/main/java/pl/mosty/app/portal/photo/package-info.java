/// Photographs with caption, alternative text and source, as public as what they illustrate.
@NullMarked
package pl.mosty.app.portal.photo;

import org.jspecify.annotations.NullMarked;
