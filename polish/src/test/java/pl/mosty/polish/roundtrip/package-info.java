/// Every lemma of the dictionary written in every case and read back.
@NullMarked
package pl.mosty.polish.roundtrip;

import org.jspecify.annotations.NullMarked;
