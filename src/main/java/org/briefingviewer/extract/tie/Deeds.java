// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Finds what one state does to another that tells where their tie moves without a word of trend,
/// from `deeds.tsv`: diplomats that it expels, an envoy that it calls home, fuel that it cuts off.
/// Only a plain deed of a plain subject counts.
final class Deeds {

  private static final int OBJECT = 7;
  private static final int OTHER = 7;
  private static final int SUBJECT = 8;

  /// A row of the list.
  ///
  /// @param verb one form of its verb, word by word
  /// @param objects what it is done to; empty when it is the other state itself
  /// @param places where the other's name stands: "own" before the object, or a preposition
  private record Kind(
      Trend trend, List<String> verb, Set<String> objects, Set<String> places, boolean itself) {}

  /// A deed: the trend it tells of, who does it, to whom, and the words that tell it.
  ///
  /// @param from its first word
  /// @param to its last word
  record Deed(Trend trend, String doer, String other, int from, int to) {}

  private final Map<String, List<Kind>> kinds = new HashMap<>();
  private final TrendWords words;
  private final TieSubjects subjects;

  Deeds(TrendWords words) {
    this.words = words;
    this.subjects = new TieSubjects(words);
    for (List<String> row : WordList.read("extract/deeds.tsv").rows()) {
      for (String verb : row.get(1).split(" ", -1)) {
        List<String> parts = TieWord.parts(verb.replace('_', ' '));
        for (String form : words.forms(parts.getFirst())) {
          List<String> inflected = new ArrayList<>(parts);
          inflected.set(0, form);
          boolean itself = row.get(2).equals("-");
          kinds
              .computeIfAbsent(form, f -> new ArrayList<>())
              .add(
                  new Kind(
                      Trend.valueOf(row.getFirst()),
                      List.copyOf(inflected),
                      itself ? Set.of() : new HashSet<>(List.of(row.get(2).split(" ", -1))),
                      itself ? Set.of() : new HashSet<>(List.of(row.get(3).split(" ", -1))),
                      itself));
        }
      }
    }
  }

  /// Returns the deed whose verb begins at word `i`, or null.
  @Nullable Deed at(Passage passage, int i) {
    for (Kind kind : kinds.getOrDefault(passage.word(i), List.of())) {
      Deed deed = passage.stands(i, kind.verb()) ? read(passage, i, kind) : null;
      if (deed != null) {
        return deed;
      }
    }
    return null;
  }

  private @Nullable Deed read(Passage passage, int i, Kind kind) {
    int next = i + kind.verb().size();
    if (words.passive(passage, i)) {
      return kind.itself()
          ? null
          : kind.places().contains("name")
              ? called(passage, i, next, kind)
              : suffered(passage, i, next, kind);
    }
    ActorMention doer = doer(passage, i);
    if (doer == null) {
      return null;
    }
    if (kind.itself()) {
      ActorMention other = named(passage, next);
      return other == null ? null : deed(kind, doer, other, i, other.to() - 1);
    }
    for (int k = next; k <= i + OBJECT && !words.stops(passage, k); k++) {
      boolean name = kind.places().contains("name");
      if (kind.objects().contains(passage.word(k))) {
        ActorMention other = name ? named(passage, next) : other(passage, next, k, kind);
        boolean own = !name || whose(passage, k, doer);
        return other == null || !own
            ? null
            : deed(kind, doer, other, i, Math.max(k, other.to() - 1));
      }
      boolean as = passage.word(k).equals("as") && name;
      if (words.is(passage.word(k), "NEGATION")
          || (words.is(passage.word(k), "FUNCTION") && !passage.word(k).equals("of") && !as)) {
        return null;
      }
    }
    return null;
  }

  /// "an enemy of Russia", "an enemy of the state": the doer's own; not "an enemy of terrorism".
  private boolean whose(Passage passage, int object, ActorMention doer) {
    if (!List.of("of", "to").contains(passage.word(object + 1))) {
      return true;
    }
    ActorMention owner = named(passage, object + 2);
    return owner != null
        ? owner.actor().equals(doer.actor())
        : words.is(passage.word(object + 2), "OWN") || words.is(passage.word(object + 3), "HOME");
  }

  /// "China was branded an enemy by Russia".
  private @Nullable Deed called(Passage passage, int verb, int next, Kind kind) {
    ActorMention other = doer(passage, verb);
    for (int k = next; k <= verb + OBJECT && !words.stops(passage, k); k++) {
      if (kind.objects().contains(passage.word(k))) {
        ActorMention doer = passage.word(k + 1).equals("by") ? named(passage, k + 2) : null;
        return other == null || doer == null ? null : deed(kind, doer, other, verb, doer.to() - 1);
      }
      if (words.is(passage.word(k), "NEGATION")) {
        return null;
      }
    }
    return null;
  }

  /// "Two North Korean diplomats were expelled by Russia".
  private @Nullable Deed suffered(Passage passage, int i, int next, Kind kind) {
    for (int k = i - 1; k >= 0 && i - k <= OBJECT; k--) {
      if (kind.objects().contains(passage.word(k))) {
        ActorMention other = other(passage, Math.max(0, k - OBJECT), k, kind);
        ActorMention doer = passage.word(next).equals("by") ? named(passage, next + 1) : null;
        return doer == null || other == null ? null : deed(kind, doer, other, k, doer.to() - 1);
      }
    }
    return null;
  }

  private static @Nullable Deed deed(
      Kind kind, ActorMention doer, ActorMention other, int from, int to) {
    return doer.actor().equals(other.actor())
        ? null
        : new Deed(kind.trend(), doer.actor(), other.actor(), from, to);
  }

  /// The state that is the subject of the verb: the last one named before it in its clause, with
  /// nothing but its office and the verb's own group between.
  private @Nullable ActorMention doer(Passage passage, int verb) {
    ActorMention last = null;
    for (ActorMention state : passage.states()) {
      if (state.to() <= verb) {
        last = state;
      }
    }
    boolean far = last == null || verb - last.to() > SUBJECT || passage.oblique(last);
    if (last == null || far) {
      return null;
    }
    return subjects.beside(passage, last, verb) ? last : null;
  }

  /// The state whose the object is, or that a preposition names behind it.
  private @Nullable ActorMention other(Passage passage, int from, int object, Kind kind) {
    if (kind.places().contains("own")) {
      ActorMention owner = passage.owner(object, from);
      if (owner != null) {
        return owner;
      }
    }
    for (int i = object + 1; i <= object + OTHER && !words.stops(passage, i); i++) {
      if (kind.places().contains(passage.word(i))) {
        ActorMention behind = named(passage, i + 1);
        if (behind != null) {
          return behind;
        }
      }
    }
    return null;
  }

  /// The state named at word `i`, an article or "its ally" before it left aside.
  private @Nullable ActorMention named(Passage passage, int i) {
    int k = i;
    while (k - i < 3 && passage.at(k) == null && words.is(passage.word(k), "CARRYING")) {
      k++;
    }
    return passage.at(k);
  }
}
