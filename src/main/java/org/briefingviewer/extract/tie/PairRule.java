// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Tells which two actors a relation noun joins: those named with it ("between X and Y", "with X",
/// "X-Y ties"), then the nearest other one in its clause, in its sentence, in the sentence before.
final class PairRule {

  private static final int NEAR = 9;

  private final Triangle triangle;
  private final TieWords vocabulary;

  PairRule(Triangle triangle, TieWords vocabulary) {
    this.triangle = triangle;
    this.vocabulary = vocabulary;
  }

  /// Returns the pair joined by the noun at word `relation`, or null when the text names none.
  @Nullable ActorPair of(
      Passage passage, int relation, @Nullable ActorPair last, @Nullable Passage before) {
    Set<String> joined = joined(passage, relation);
    if (joined.size() >= 2) {
      return pair(joined);
    }
    if (joined.isEmpty() && last != null && pairMeant(passage, relation)) {
      return last;
    }
    boolean named = !joined.isEmpty();
    complete(passage, relation, joined);
    if (named && joined.size() == 1 && before != null) {
      for (ActorMention mention : before.actors()) {
        if (joined.size() < 2) {
          joined.add(mention.actor());
        }
      }
    }
    return joined.size() == 2 ? pair(joined) : null;
  }

  /// The actors that stand with the noun itself: after "with", "between", "to", or right before it.
  private Set<String> joined(Passage passage, int relation) {
    Set<String> joined = new TreeSet<>();
    boolean linked = false;
    boolean between = false;
    for (int i = relation + 1; i < Math.min(relation + NEAR, passage.words().size()); i++) {
      String word = passage.word(i);
      between |= word.equals("between") || word.equals("among");
      linked |= between || Set.of("with", "to", "toward", "towards").contains(word);
      ActorMention mention = at(passage, i);
      if (mention != null && linked) {
        joined.add(mention.actor());
        if (!between || joined.size() == 2) {
          return joined;
        }
      } else if (word.equals(",") || vocabulary.is(word, "BREAK")) {
        break;
      }
    }
    before(passage, relation, joined);
    return joined;
  }

  /// "China-Russia ties", "North Korea's trade": names that lead up to the noun.
  private static void before(Passage passage, int relation, Set<String> joined) {
    for (ActorMention mention : passage.actors()) {
      int gap = relation - mention.to();
      if (gap >= 0 && gap <= 3) {
        joined.add(mention.actor());
      }
      boolean chained = gap > 3 && gap <= 7 && !joined.isEmpty();
      if (chained) {
        joined.add(mention.actor());
      }
    }
    if (joined.size() == 1) {
      for (ActorMention mention : passage.actors()) {
        int gap = relation - mention.to();
        boolean beside = gap > 0 && gap <= 6 && "and".equals(passage.word(mention.to()));
        if (beside) {
          joined.add(mention.actor());
        }
      }
    }
  }

  private static @Nullable ActorMention at(Passage passage, int word) {
    for (ActorMention mention : passage.actors()) {
      if (mention.from() == word) {
        return mention;
      }
    }
    return null;
  }

  private boolean pairMeant(Passage passage, int relation) {
    for (int i = Math.max(0, relation - 3);
        i < Math.min(relation + 6, passage.words().size());
        i++) {
      if (vocabulary.is(passage.word(i), "PAIR")) {
        return true;
      }
    }
    return false;
  }

  private void complete(Passage passage, int relation, Set<String> joined) {
    int from = relation;
    while (from > 0 && !breaks(passage, from)) {
      from--;
    }
    int to = relation;
    while (to < passage.words().size() && !breaks(passage, to)) {
      to++;
    }
    if (joined.isEmpty()) {
      nearest(passage, relation, Math.max(from, relation - NEAR), relation + NEAR, joined);
      return;
    }
    nearest(passage, relation, from, relation, joined);
    nearest(passage, relation, relation, to, joined);
    nearest(passage, relation, 0, relation, joined);
    nearest(passage, relation, relation, passage.words().size(), joined);
  }

  private boolean breaks(Passage passage, int i) {
    String word = passage.word(i);
    return word.equals(";") || vocabulary.is(word, "BREAK");
  }

  private static void nearest(Passage passage, int relation, int from, int to, Set<String> joined) {
    List<ActorMention> inside =
        passage.actors().stream()
            .filter(m -> m.from() >= from && m.to() <= to)
            .sorted(java.util.Comparator.comparingInt(m -> Math.abs(m.from() - relation)))
            .toList();
    for (ActorMention mention : inside) {
      if (joined.size() < 2) {
        joined.add(mention.actor());
      }
    }
  }

  /// Returns the pair of the two actors, or null when they are no pair of the triangle.
  @Nullable ActorPair between(String one, String other) {
    return pair(Set.of(one, other));
  }

  private @Nullable ActorPair pair(Set<String> actors) {
    if (actors.size() != 2) {
      return null;
    }
    for (ActorPair candidate : triangle.pairs()) {
      if (actors.stream().allMatch(candidate::has)) {
        return candidate;
      }
    }
    return null;
  }
}
