/// Names in the register that were read wrongly from a form that the city has corrected since.
@NullMarked
package pl.mosty.app.register.form.misread;

import org.jspecify.annotations.NullMarked;
