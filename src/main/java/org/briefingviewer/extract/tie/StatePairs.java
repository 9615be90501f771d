// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// The ties that named states make, and the two that "the two" means.
record StatePairs(Triangle triangle, TieSubjects subjects) {

  /// The two that "the two", "their", "bilateral" mean: those named before in the sentence, else
  /// those of the sentences before.
  List<String> theTwo(TiePassage passage, int relation, TieContext context) {
    List<ActorMention> told = passage.states().stream().filter(a -> a.to() <= relation).toList();
    List<String> here = TiePassage.two(told);
    if (here.isEmpty()) {
      here =
          TiePassage.two(told.stream().filter(s -> !s.outsider() || !passage.oblique(s)).toList());
    }
    if (!here.isEmpty()) {
      return here;
    }
    List<String> joined = joined(passage, told);
    if (!joined.isEmpty()) {
      return joined;
    }
    List<String> named =
        told.stream().filter(a -> !a.speaking()).map(ActorMention::actor).distinct().toList();
    if (context.last().isEmpty() && named.isEmpty()) {
      return TiePassage.two(passage.states());
    }
    return named.size() == 1 || context.last().containsAll(named) ? context.last() : List.of();
  }

  /// "X and Y" among three or more: the last two that stand together and no third beside them.
  private List<String> joined(TiePassage passage, List<ActorMention> told) {
    return joined(passage, told, 1);
  }

  /// "X and Y held drills, meaning to deepen ties": the two who stand together last before word
  /// `at`, with nobody named between them and it.
  List<String> nearest(TiePassage passage, int at) {
    List<ActorMention> told = passage.states().stream().filter(s -> s.to() <= at).toList();
    return joined(passage, told, Math.max(1, told.size() - 1));
  }

  private List<String> joined(TiePassage passage, List<ActorMention> told, int lowest) {
    for (int k = told.size() - 1; k >= lowest; k--) {
      ActorMention one = told.get(k - 1);
      ActorMention other = told.get(k);
      boolean third =
          (k > 1 && subjects.coordinated(passage, told.get(k - 2), one))
              || (k + 1 < told.size() && subjects.coordinated(passage, other, told.get(k + 1)));
      if (!one.actor().equals(other.actor())
          && !third
          && subjects.coordinated(passage, one, other)) {
        return List.of(one.actor(), other.actor());
      }
    }
    return List.of();
  }

  /// Returns every tie between two of `actors`; none when an outsider is among two.
  List<ActorPair> all(List<String> actors) {
    List<ActorPair> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int k = i + 1; k < actors.size(); k++) {
        pairs.addAll(of(List.of(actors.get(i), actors.get(k))));
      }
    }
    return pairs;
  }

  /// Returns the tie of two states, or nothing when they are no tie of the three.
  List<ActorPair> of(List<String> two) {
    if (two.size() != 2 || Objects.equals(two.getFirst(), two.getLast())) {
      return List.of();
    }
    for (ActorPair candidate : triangle.pairs()) {
      if (two.stream().allMatch(candidate::has)) {
        return List.of(candidate);
      }
    }
    return List.of();
  }

  @Nullable ActorPair pair(List<String> two) {
    List<ActorPair> pairs = of(two);
    return pairs.isEmpty() ? null : pairs.getFirst();
  }
}
