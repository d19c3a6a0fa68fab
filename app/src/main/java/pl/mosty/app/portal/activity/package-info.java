/// One activity with its people, photographs and sources.
@NullMarked
package pl.mosty.app.portal.activity;

import org.jspecify.annotations.NullMarked;
