// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import org.briefingviewer.extract.korean.text.KoreanParticles.Role;

/// A word that names a state, by itself or by a leader, an army, a capital.
///
/// @param word its number in the sentence
/// @param last the number of the word that bears its particle: 주석이 of "시진핑 주석이"
/// @param actor the actor's id; the state's Korean name where it is none of the three
/// @param ours whether it is one of the three
/// @param particle behind it, empty where there is none
/// @param role what the particle says
record ActorWord(int word, int last, String actor, boolean ours, String particle, Role role) {
  /// Tells whether it does what its clause tells.
  boolean subject() {
    return role == Role.SUBJECT || role == Role.TOPIC;
  }
}
