/// Offices and ranks as values, and what a text says of their holders.
@NullMarked
package pl.mosty.polish.office;

import org.jspecify.annotations.NullMarked;
