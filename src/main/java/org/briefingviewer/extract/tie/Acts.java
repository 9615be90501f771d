// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what one state does for another that tells of a closer tie without a word of trend: troops
/// and arms that it sends, troops that fight on the other's side.
final class Acts {

  private static final int OBJECT = 7;
  private static final int RECEIVER = 14;

  private final TrendWords words;
  private final TieSubjects subjects;

  Acts(TrendWords words) {
    this.words = words;
    this.subjects = new TieSubjects(words);
  }

  /// An act: who does it, for whom, and the words that tell it.
  ///
  /// @param from its first word
  /// @param to its last word
  record Act(String giver, String receiver, int from, int to) {}

  /// Returns the act that the noun at word `i` is the object or the doer of ("troops", "shells"),
  /// or null.
  @Nullable Act at(Passage passage, int i, Context context) {
    if (!words.is(passage.word(i), "ARMS")) {
      return null;
    }
    int verb = verb(passage, i);
    if (verb < 0) {
      return null;
    }
    ActorMention owner = owner(passage, i);
    ActorMention receiver = receiver(passage, verb, Math.max(i, verb), owner);
    if (receiver == null) {
      return null;
    }
    String giver =
        owner != null && !owner.actor().equals(receiver.actor())
            ? owner.actor()
            : subjects.of(passage, Math.min(i, verb), List.of(receiver.actor()), context);
    return giver == null
        ? null
        : new Act(giver, receiver.actor(), Math.min(i, verb), Math.max(i, verb));
  }

  /// "sent troops", "troops were sent", "troops fighting".
  private int verb(Passage passage, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= OBJECT && !words.breaks(passage, i); i--) {
      if (words.is(passage.word(i), "GIVE")) {
        return i;
      }
    }
    for (int i = noun + 1; i <= noun + OBJECT && !words.stops(passage, i); i++) {
      if (words.is(passage.word(i), "GIVE") || words.is(passage.word(i), "FIGHT")) {
        return i;
      }
    }
    return -1;
  }

  /// "North Korean troops": whose they are.
  private static @Nullable ActorMention owner(Passage passage, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      ActorMention mention = passage.endingAt(i);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /// "to Russia", "alongside Russian forces", "supplied Russia with shells": for whom.
  private @Nullable ActorMention receiver(
      Passage passage, int verb, int from, @Nullable ActorMention owner) {
    ActorMention direct = passage.at(verb + 1);
    if (direct != null && passage.word(direct.to()).equals("with")) {
      return direct;
    }
    for (int i = from + 1; i <= from + RECEIVER && !words.breaks(passage, i); i++) {
      ActorMention mention = passage.at(i);
      boolean other = mention != null && (owner == null || !mention.actor().equals(owner.actor()));
      if (other && mention != null && words.is(passage.word(before(passage, i)), "RECEIVING")) {
        return mention;
      }
    }
    return null;
  }

  private static int before(Passage passage, int name) {
    int i = name - 1;
    while (i > 0
        && name - i < 3
        && List.of("the", "its", "support", "eastern", "western", "northern", "southern", "central")
            .contains(passage.word(i))) {
      i--;
    }
    return i;
  }
}
