/// The rules' common ground: the chapter they read, the facts they add, and the list of them all.
@NullMarked
package pl.mosty.intake.rule;

import org.jspecify.annotations.NullMarked;
