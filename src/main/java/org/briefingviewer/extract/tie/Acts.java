// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Finds what one state does for another that tells of their tie without a word of trend: troops
/// and arms that it sends, troops that fight on the other's side. Plain goods tell of no trend, nor
/// does what becomes less; what somebody stops to send tells of a cooler tie.
final class Acts {

  private static final int OBJECT = 7;
  private static final int RECEIVER = 14;

  private final TrendWords words;
  private final TieSubjects subjects;
  private final Ceasing ceasing;

  Acts(TrendWords words) {
    this.words = words;
    this.subjects = new TieSubjects(words);
    this.ceasing = new Ceasing(words);
  }

  /// An act: the trend it tells of, who does it, for whom, and the words that tell it.
  ///
  /// @param from its first word
  /// @param to its last word
  /// @param verb its verb, or the noun made of it
  record Act(Trend trend, String giver, String receiver, int from, int to, int verb) {}

  /// Returns the act that the noun at word `i` is the object or the doer of ("troops", "shells"),
  /// or null.
  @Nullable Act at(Passage passage, int i, Context context) {
    boolean goods = words.is(passage.word(i), "GOODS") && !military(passage, i);
    if (!words.is(passage.word(i), "ARMS") && !words.is(passage.word(i), "GOODS")) {
      return null;
    }
    int verb = verb(passage, i);
    if (verb < 0 || stays(passage, verb)) {
      return null;
    }
    boolean noun = noun(passage, verb);
    ActorMention owner = passage.owner(i, verb < i ? verb + 1 : 0);
    if (owner == null && noun) {
      owner = passage.owner(verb, 0);
    }
    ActorMention agent = owner != null ? owner : agent(passage, verb, i, noun);
    ActorMention receiver = receiver(passage, verb, Math.max(i, verb), agent);
    if (receiver == null && owner == null && agent != null) {
      receiver = waging(passage, verb, agent);
    }
    if (receiver == null) {
      return null;
    }
    int from = Math.min(i, verb);
    int to = Math.max(i, verb);
    String giver =
        agent != null && !agent.actor().equals(receiver.actor())
            ? agent.actor()
            : subjects.doer(passage, from, receiver.actor(), context);
    if (giver == null) {
      return null;
    }
    Trend trend =
        switch (ceasing.of(passage, from, to, verb, noun)) {
          case GOES_ON -> goods ? Trend.UNCLEAR : Trend.STRENGTHENING;
          case LESS -> Trend.UNCLEAR;
          case OVER -> Trend.COOLING;
        };
    return new Act(trend, giver, receiver.actor(), from, to, verb);
  }

  /// "to send": it is not said that it was done, but for "continued to send", "seems to have sent".
  boolean infinitive(Passage passage, int verb) {
    int to = passage.back(verb - 1, List.of("have", "be", "been")::contains);
    return passage.word(to).equals("to") && !words.is(passage.word(to - 1), "DOING");
  }

  /// "are still deployed in Russia": how it stands, and no deed.
  private boolean stays(Passage passage, int verb) {
    int be = passage.back(verb - 1, word -> words.is(word, "MANNER"));
    return List.of("are", "is", "remain", "remains", "stay", "stays").contains(passage.word(be));
  }

  /// "military equipment", "missile technology": arms by another name.
  private boolean military(Passage passage, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (words.is(passage.word(i), "MILITARY") || words.is(passage.word(i), "ARMS")) {
        return true;
      }
    }
    return false;
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

  /// "the transfer of weapons", "its exports": no verb but a noun made of one.
  private boolean noun(Passage passage, int verb) {
    return words.is(passage.word(verb), "GIVING")
        && (passage.word(verb + 1).equals("of")
            || words.is(passage.word(verb - 1), "DETERMINER")
            || words.is(passage.word(verb - 1), "ARMS"));
  }

  /// "weapons sent by North Korea", "the transfer of arms from North Korea": who gives.
  private @Nullable ActorMention agent(Passage passage, int verb, int noun, boolean made) {
    for (int i = verb + 1; i <= verb + RECEIVER && !words.stops(passage, i); i++) {
      if (List.of("that", "which", "who").contains(passage.word(i))) {
        return null;
      }
      boolean behind = i - 1 == verb || !passage.word(i - 1).endsWith("ed");
      boolean from = passage.word(i).equals("from") && behind && (made || verb > noun);
      if (passage.word(i).equals("by") || from) {
        ActorMention mention = passage.at(passage.word(i + 1).equals("the") ? i + 2 : i + 1);
        if (mention != null) {
          return mention;
        }
      }
    }
    return null;
  }

  /// "to Russia", "alongside Russian forces", "supplied Russia with shells": for whom. Not "to the
  /// border with Russia".
  private @Nullable ActorMention receiver(
      Passage passage, int verb, int from, @Nullable ActorMention owner) {
    ActorMention direct = passage.at(verb + 1);
    if (direct != null && passage.word(direct.to()).equals("with")) {
      return direct;
    }
    for (int i = verb + 1; i <= from + RECEIVER && !words.breaks(passage, i); i++) {
      ActorMention mention = passage.at(i);
      boolean other = mention != null && (owner == null || !mention.actor().equals(owner.actor()));
      boolean behind = i > from || (verb < from && passage.word(i - 1).equals("to"));
      if (other && behind && mention != null && receives(passage, mention)) {
        return words.is(passage.word(mention.to()), "EDGE") ? null : mention;
      }
      if (i > from && words.is(passage.word(i), "EDGE")) {
        return null;
      }
    }
    return null;
  }

  /// "what Russia's guns fire": whose arms or war it is.
  private @Nullable ActorMention waging(Passage passage, int from, ActorMention giver) {
    for (ActorMention state : passage.states()) {
      boolean owns = passage.words().get(state.to() - 1).possessive();
      boolean arms =
          words.is(passage.word(state.to()), "WAGING")
              || words.is(passage.word(state.to() + 1), "WAGING");
      if (state.from() > from && !state.actor().equals(giver.actor()) && owns && arms) {
        return state;
      }
    }
    return null;
  }

  private boolean receives(Passage passage, ActorMention mention) {
    int i = before(passage, mention.from());
    boolean beside =
        !passage.word(i).equals("with")
            || words.is(passage.word(i - 1), "FIGHT")
            || words.is(passage.word(i - 1), "BESIDES");
    return words.is(passage.word(i), "RECEIVING") && beside;
  }

  private int before(Passage passage, int name) {
    int i = name - 1;
    while (i > 0 && name - i < 3 && words.is(passage.word(i), "PLACED")) {
      i--;
    }
    return i;
  }
}
