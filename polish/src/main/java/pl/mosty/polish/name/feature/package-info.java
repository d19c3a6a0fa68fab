/// What a reading is ranked by: each feature a template and what fills it.
@NullMarked
package pl.mosty.polish.name.feature;

import org.jspecify.annotations.NullMarked;
