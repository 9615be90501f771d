// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.actor;

/// A name of a state in a sentence: of one of the three actors, or of an outsider.
///
/// @param actor the actor's id, or the outsider's name
/// @param outsider whether it is none of the three
/// @param from the first word, by its number in the sentence
/// @param to one past the last word
/// @param person whether it names a person: "his relations" may be hers or his, never a city's
/// @param speaking whether the name is part of a source's ("the Chinese ministry said")
public record ActorMention(
    String actor, boolean outsider, int from, int to, boolean person, boolean speaking) {}
