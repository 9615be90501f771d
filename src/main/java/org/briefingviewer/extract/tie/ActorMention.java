// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

/// A name of one of the three actors in a sentence.
///
/// @param actor the actor's id
/// @param from the first word, by its number in the sentence
/// @param to one past the last word
/// @param speaking whether the name is part of a source's ("the Chinese ministry said")
record ActorMention(String actor, int from, int to, boolean speaking) {}
