/// Documents made by code, about towns that do not exist.
@NullMarked
package pl.mosty.intake.source.sample;

import org.jspecify.annotations.NullMarked;
