/// The words of activities with what each can say of them, by lemma in three languages.
@NullMarked
package pl.mosty.intake.rule.act.word;

import org.jspecify.annotations.NullMarked;
