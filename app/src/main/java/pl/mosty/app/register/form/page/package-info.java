/// The office's page of its corrected forms.
@NullMarked
package pl.mosty.app.register.form.page;

import org.jspecify.annotations.NullMarked;
