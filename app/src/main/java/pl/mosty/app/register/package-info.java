/// The register: what a city has with the world, as connected, dated, sourced records.
@NullMarked
package pl.mosty.app.register;

import org.jspecify.annotations.NullMarked;
