// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.CommaInsertion;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.passage.TrendWords.TrendTopic;
import org.briefingviewer.model.ActorPair;

/// Tells which ties a phrase of trend speaks of that needs no noun of relation: "X leans on Y", "X
/// and Y drew closer", "brought X and Y closer".
final class PairPhrases {

  private static final int SUBJECT = 8;

  private final StatePairs pairs;
  private final TrendWords vocabulary;
  private final TieSubjects subjects;

  PairPhrases(StatePairs pairs, TrendWords vocabulary, TieSubjects subjects) {
    this.pairs = pairs;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
  }

  /// "X leans on Y", "X and Y drew closer": the ties of a phrase that needs no noun.
  ///
  /// @param from its first word
  /// @param to one past its last word
  List<ActorPair> of(TiePassage passage, int from, int to, TrendTopic kind, TieContext context) {
    return switch (kind) {
      case WORD, NONE -> List.of();
      case TOWARD -> toward(passage, from, to, context);
      case EACH -> each(passage, from, context);
    };
  }

  private List<ActorPair> toward(TiePassage passage, int from, int to, TieContext context) {
    if (List.of("him", "her").contains(passage.word(to))) {
      return List.of();
    }
    StateListing objects = StateListing.at(passage, to, vocabulary, false);
    String subject = subjects.of(passage, from, objects.names(), context);
    boolean theirs = objects.names().size() > 1 && vocabulary.relation(passage.word(objects.end()));
    if (subject == null
        || theirs
        || elsewhere(passage, to, subject)
        || another(passage, from, objects.meant())) {
      return List.of();
    }
    if (objects.meant() || (objects.two() && passage.word(to).equals("each"))) {
      List<String> last = pairs.theTwo(passage, from, context);
      return last.contains(subject) ? pairs.of(last) : List.of();
    }
    return objects.names().stream().flatMap(o -> pairs.of(List.of(subject, o)).stream()).toList();
  }

  /// "is uneasy about Y's cooperation with Z": of what runs between two others.
  private static boolean elsewhere(TiePassage passage, int to, String subject) {
    ActorMention object = passage.word(to - 1).equals("about") ? passage.at(to) : null;
    boolean owner = object != null && passage.words().get(object.to() - 1).possessive();
    for (int i = owner && object != null ? object.to() : Integer.MAX_VALUE;
        i < Math.min(passage.words().size(), to + THIRD);
        i++) {
      ActorMention third = passage.at(i);
      if (third != null && object != null) {
        return !third.actor().equals(object.actor()) && !third.actor().equals(subject);
      }
    }
    return false;
  }

  /// How far behind an owner what he owns may name another.
  private static final int THIRD = 9;

  /// "Nobody stands behind it", "an engineer who stood behind it": no state does so, which its
  /// clause has to name where it does not name the other.
  private boolean another(TiePassage passage, int from, boolean meant) {
    List<ActorMention> before =
        vocabulary.clause(passage, from).stream()
            .filter(s -> s.to() <= from && !passage.oblique(s))
            .toList();
    for (int i = from - 1; before.isEmpty() && i >= 0 && !vocabulary.breaks(passage, i); i--) {
      if (meant || vocabulary.is(passage.word(i), "ANYBODY")) {
        return true;
      }
    }
    return meant && before.isEmpty();
  }

  /// "ties between X and Y deepened their isolation": it is not the two who do something.
  private boolean tied(TiePassage passage, List<ActorMention> before, int chain) {
    ActorMention first = before.get(Math.max(0, before.size() - chain));
    boolean between = vocabulary.relation(passage, first.from() - 2) && passage.oblique(first);
    return between || vocabulary.relation(passage, before.getLast().to());
  }

  private List<ActorPair> each(TiePassage passage, int from, TieContext context) {
    List<ActorMention> before =
        vocabulary.clause(passage, from).stream()
            .filter(s -> s.to() <= from && !s.speaking())
            .toList();
    List<String> chain = new ArrayList<>();
    for (int k = before.size() - 1; k > 0; k--) {
      if (!subjects.coordinated(passage, before.get(k - 1), before.get(k))) {
        break;
      }
      if (chain.isEmpty()) {
        chain.add(before.get(k).actor());
      }
      chain.addFirst(before.get(k - 1).actor());
    }
    if (!chain.isEmpty() && !tied(passage, before, chain.size())) {
      return pairs.all(chain.stream().distinct().toList());
    }
    int start = from - SUBJECT;
    for (int i = from - 1; i >= Math.max(0, start); i--) {
      int open = CommaInsertion.start(passage, i);
      if (open >= 0) {
        start -= i - open;
        i = open;
      } else if (vocabulary.is(passage.word(i), "PAIR") || passage.word(i).equals("they")) {
        return pairs.of(pairs.theTwo(passage, i, context));
      }
    }
    return List.of();
  }
}
