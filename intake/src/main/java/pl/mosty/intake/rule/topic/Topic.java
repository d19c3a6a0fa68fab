package pl.mosty.intake.rule.topic;

import java.util.List;

/// A field of cooperation, as reports name it.
///
/// @param name Polish, in the nominative, in small letters
/// @param lemmas of the dictionary that stand for it; a lemma stands for one topic
record Topic(String name, List<String> lemmas) {

    Topic {
        lemmas = List.copyOf(lemmas);
    }
}
