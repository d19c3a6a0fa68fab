/// Lead sentences as templates: the office's own wording, with placeholders for what changes from
/// year to year.
@NullMarked
package pl.mosty.report.lead;

import org.jspecify.annotations.NullMarked;
