/// Documents as plain text, in the layout in which offices publish their chapters.
@NullMarked
package pl.mosty.report.text;

import org.jspecify.annotations.NullMarked;
