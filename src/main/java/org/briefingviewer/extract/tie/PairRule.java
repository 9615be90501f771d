// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Tells which two actors a relation noun joins: those named with it ("between X and Y", "with X",
/// "X-Y ties"), the pair meant by "the two", then the nearest other one in its clause, in its
/// sentence, in the sentence before, and the one that the text is about.
final class PairRule {

  private static final int NEAR = 9;

  private final Triangle triangle;
  private final TieWords vocabulary;

  PairRule(Triangle triangle, TieWords vocabulary) {
    this.triangle = triangle;
    this.vocabulary = vocabulary;
  }

  /// Returns the pair joined by the noun at word `relation`, or null when the text names none.
  @Nullable ActorPair of(Passage passage, int relation, Context context) {
    int two = twoAfter(passage, relation);
    if (two >= 0) {
      boolean others = vocabulary.is(passage.word(two + 1), "OTHER");
      return others ? null : theTwo(passage, relation, context);
    }
    Set<String> joined = joined(passage, relation);
    if (joined.size() >= 2) {
      return pair(joined);
    }
    if (joined.isEmpty() && pairBefore(passage, relation)) {
      ActorPair meant = theTwo(passage, relation, context);
      if (meant != null) {
        return meant;
      }
    }
    if (joined.isEmpty() && passage.actors().isEmpty()) {
      return carried(passage, relation, context.before());
    }
    int antecedent = vocabulary.antecedent(passage, relation);
    return antecedent >= 0
        ? ofAntecedent(passage, antecedent, joined, context)
        : completed(passage, relation, joined, context);
  }

  private @Nullable ActorPair completed(
      Passage passage, int relation, Set<String> joined, Context context) {
    if (otherState(passage, relation)) {
      return null;
    }
    boolean named = !joined.isEmpty();
    complete(passage, relation, joined);
    if (named && joined.size() == 1 && passage.others().isEmpty()) {
      before(context, joined);
    }
    return pair(joined);
  }

  /// "mend its relations with China and strengthen those with Russia": whose relations the first
  /// noun tells of.
  private @Nullable ActorPair ofAntecedent(
      Passage passage, int antecedent, Set<String> joined, Context context) {
    Set<String> partner = joined(passage, antecedent);
    ActorPair first = of(passage, antecedent, context);
    if (first == null || partner.size() != 1) {
      return null;
    }
    joined.add(partner.contains(first.first()) ? first.second() : first.first());
    return pair(joined);
  }

  /// "between the two", "of both countries": the word that means the pair, or -1.
  private int twoAfter(Passage passage, int relation) {
    for (int i = relation + 1; i < relation + 6 && !vocabulary.stops(passage, i); i++) {
      if (List.of("between", "of", "by").contains(passage.word(i))) {
        int next = passage.word(i + 1).equals("the") ? i + 2 : i + 1;
        return vocabulary.is(passage.word(next), "TWO") ? next : -1;
      }
    }
    return -1;
  }

  /// "their", "bilateral", "the two countries'" before the noun.
  private boolean pairBefore(Passage passage, int relation) {
    for (int i = Math.max(0, relation - 3); i < relation; i++) {
      if (vocabulary.is(passage.word(i), "PAIR")) {
        return true;
      }
    }
    return false;
  }

  /// The pair named before the noun in its sentence, else the one before the sentence.
  private @Nullable ActorPair theTwo(Passage passage, int relation, Context context) {
    List<ActorMention> told = passage.actors().stream().filter(a -> a.to() <= relation).toList();
    List<String> named =
        told.stream().filter(a -> !a.speaking()).map(ActorMention::actor).distinct().toList();
    List<String> all = told.stream().map(ActorMention::actor).distinct().toList();
    if (named.size() == 2 || (named.size() < 2 && all.size() == 2)) {
      return pair(Set.copyOf(named.size() == 2 ? named : all));
    }
    ActorPair last = context.last();
    boolean fits = last != null && named.stream().allMatch(last::has);
    return fits ? last : null;
  }

  /// A sentence without names goes on about the pair of the one before when its subject does.
  private @Nullable ActorPair carried(Passage passage, int relation, @Nullable Passage before) {
    if (before == null
        || before.sentence().paragraph() != passage.sentence().paragraph()
        || !passage.others().isEmpty()) {
      return null;
    }
    String first = passage.word(0);
    boolean goesOn = relation <= 1 || vocabulary.is(first, "CARRY");
    boolean again =
        first.length() > 3 && before.words().stream().anyMatch(w -> w.lower().equals(first));
    return goesOn || again ? pair(Set.copyOf(before.two())) : null;
  }

  /// The actors that stand with the noun itself: after "with", "between", "to", or right before it.
  private Set<String> joined(Passage passage, int relation) {
    Set<String> joined = new TreeSet<>();
    boolean linked = false;
    boolean between = false;
    for (int i = relation; i < Math.min(relation + NEAR, passage.words().size()); i++) {
      String word = passage.word(i);
      between |= word.equals("between") || word.equals("among");
      boolean away = word.equals("from") && vocabulary.is(passage.word(relation), "STANDALONE");
      linked |= between || away || Set.of("with", "to", "toward", "towards").contains(word);
      ActorMention mention = at(passage, i);
      if (mention != null && linked) {
        joined.add(mention.actor());
        if (!between || joined.size() == 2) {
          break;
        }
      } else if (i > relation && vocabulary.stops(passage, i)) {
        break;
      }
    }
    if (vocabulary.antecedent(passage, relation) >= 0) {
      passage.actors().stream().filter(a -> a.to() == relation).forEach(a -> joined.add(a.actor()));
    } else if (joined.isEmpty() || between) {
      before(passage, relation, joined);
    }
    return joined;
  }

  /// "China-Russia ties", "North Korea's trade": names that lead up to the noun.
  private static void before(Passage passage, int relation, Set<String> joined) {
    for (ActorMention mention : passage.actors()) {
      int gap = relation - mention.to();
      boolean chained = gap > 3 && gap <= 7 && !joined.isEmpty();
      if ((gap >= 0 && gap <= 3) || chained) {
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

  /// "South Korea deepened its ties with China": another state is the one that the tie is told of.
  private boolean otherState(Passage passage, int relation) {
    for (int i = relation - 1; i >= 0 && !vocabulary.stops(passage, i); i--) {
      int word = i;
      if (passage.actors().stream().anyMatch(a -> a.from() <= word && word < a.to())) {
        return false;
      }
      if (passage.others().contains(i)) {
        return true;
      }
    }
    return false;
  }

  private void complete(Passage passage, int relation, Set<String> joined) {
    int from = relation;
    while (from > 0 && !vocabulary.breaks(passage, from)) {
      from--;
    }
    int to = relation;
    while (to < passage.words().size() && !vocabulary.breaks(passage, to)) {
      to++;
    }
    if (joined.isEmpty()) {
      int near = Math.max(from, relation - NEAR);
      nearest(passage, relation, near, Math.min(to, relation + NEAR), joined);
      return;
    }
    nearest(passage, relation, from, relation, joined);
    nearest(passage, relation, relation, to, joined);
    nearest(passage, relation, 0, relation, joined);
    nearest(passage, relation, relation, passage.words().size(), joined);
  }

  private static void nearest(Passage passage, int relation, int from, int to, Set<String> joined) {
    List<ActorMention> inside =
        passage.actors().stream()
            .filter(m -> m.from() >= from && m.to() <= to)
            .sorted(
                Comparator.comparing(ActorMention::speaking)
                    .thenComparing(passage::oblique)
                    .thenComparingInt(m -> Math.abs(m.from() - relation)))
            .toList();
    for (ActorMention mention : inside) {
      if (joined.size() < 2) {
        joined.add(mention.actor());
      }
    }
  }

  /// Whom the sentence before is about, else whom the text is about.
  private static void before(Context context, Set<String> joined) {
    Passage before = context.before();
    if (before != null) {
      before.actors().stream()
          .sorted(Comparator.comparing(ActorMention::speaking).thenComparing(before::oblique))
          .map(ActorMention::actor)
          .filter(a -> !joined.contains(a))
          .findFirst()
          .ifPresent(joined::add);
    }
    if (joined.size() == 1 && context.topic() != null) {
      joined.add(context.topic());
    }
  }

  /// Returns the pair that exactly two actors make, or null.
  @Nullable ActorPair pair(Set<String> actors) {
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
