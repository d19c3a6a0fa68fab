/// Rules that read the own unit's partners, told from partners of others and contacts without an
/// agreement.
@NullMarked
package pl.mosty.intake.rule.partner;

import org.jspecify.annotations.NullMarked;
