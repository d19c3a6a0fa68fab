/// Projects, and the networks the city is a member of.
@NullMarked
package pl.mosty.app.portal.project;

import org.jspecify.annotations.NullMarked;
