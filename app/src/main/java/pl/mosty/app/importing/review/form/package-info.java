/// A draft as a form, and back.
@NullMarked
package pl.mosty.app.importing.review.form;

import org.jspecify.annotations.NullMarked;
