/// Rules that read memberships and projects.
@NullMarked
package pl.mosty.intake.rule.membership;

import org.jspecify.annotations.NullMarked;
