/// Rules that read tables, whatever the order of their columns.
@NullMarked
package pl.mosty.intake.rule.table;

import org.jspecify.annotations.NullMarked;
