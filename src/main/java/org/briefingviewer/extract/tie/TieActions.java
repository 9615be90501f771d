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
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Finds what one state does to or for another, from `actions.tsv`: troops and arms that it sends,
/// diplomats that it expels, oil that it cuts off. It touches their tie and says no trend of it.
final class TieActions {

  private static final int OBJECT = 7;
  private static final int OTHER = 14;

  private final Map<String, List<ActionPattern>> kinds = new HashMap<>();
  private final TrendWords words;
  private final TieSubjects subjects;

  TieActions(TrendWords words) {
    this.words = words;
    this.subjects = new TieSubjects(words);
    for (List<String> row : WordList.read("extract/actions.tsv").rows()) {
      Set<String> objects = new HashSet<>(List.of(row.get(1).split(" ", -1)));
      Set<String> places = new HashSet<>(List.of(row.get(2).split(" ", -1)));
      for (String verb : row.getFirst().split(" ", -1)) {
        List<String> parts = TieWord.parts(verb.replace('_', ' '));
        for (String form : words.forms(parts.getFirst())) {
          List<String> inflected = new ArrayList<>(parts);
          inflected.set(0, form);
          kinds
              .computeIfAbsent(form, f -> new ArrayList<>())
              .add(new ActionPattern(List.copyOf(inflected), objects, places));
        }
      }
    }
  }

  /// A row of the list.
  ///
  /// @param verb one form of its verb, word by word
  /// @param objects what it is done with or to, words or classes of them; "-" for the other itself
  /// @param places where the other's name stands: "own" before the object, "name" right behind the
  ///   verb, else prepositions or a class of them
  private record ActionPattern(List<String> verb, Set<String> objects, Set<String> places) {}

  /// An action.
  ///
  /// @param doer who does it
  /// @param other to whom or for whom
  /// @param from its first word
  /// @param to its last word
  /// @param verb its verb, or the noun made of it
  record Action(String doer, String other, int from, int to, int verb) {}

  /// Returns the action whose verb stands at word `i`, or null.
  @Nullable Action at(TiePassage passage, int i, TieContext context) {
    int phrase = words.support(passage, i);
    List<String> two = phrase > 0 ? passage.two() : List.of();
    if (!two.isEmpty()) {
      return new Action(two.getFirst(), two.getLast(), i, i + phrase - 1, i);
    }
    for (ActionPattern kind : kinds.getOrDefault(passage.word(i), List.of())) {
      boolean fits = passage.stands(i, kind.verb()) && !stays(passage, i);
      Action action = fits ? read(passage, i, kind, context) : null;
      if (action != null) {
        return action;
      }
    }
    return null;
  }

  /// "are still deployed in Russia": how it stands; "would have sent": what was not done.
  private boolean stays(TiePassage passage, int verb) {
    int be = passage.back(verb - 1, word -> words.is(word, "MANNER"));
    int had = passage.back(verb - 1, word -> words.is(word, "BEEN") || word.equals("have"));
    return words.is(passage.word(be), "STANDING") || words.is(passage.word(had), "UNREAL");
  }

  private @Nullable Action read(
      TiePassage passage, int verb, ActionPattern kind, TieContext context) {
    int next = verb + kind.verb().size();
    if (kind.objects().contains("-")) {
      ActorMention other = named(passage, next);
      return other == null ? null : done(passage, verb, verb, other, null, context);
    }
    int object = object(passage, verb, next, kind);
    if (object < 0 || words.is(passage.word(object - 1), "NEGATION")) {
      return null;
    }
    ActorMention owner = passage.owner(object, object < verb ? 0 : next);
    boolean own = kind.places().contains("own");
    boolean suffered = object < verb || words.passive(passage, verb);
    ActorMention agent = own && !suffered ? null : agent(passage, verb, object);
    if (own && owner != null) {
      return done(passage, verb, object, owner, agent, context);
    }
    ActorMention giver = own ? agent : owner != null ? owner : agent;
    ActorMention other = other(passage, verb, next, object, giver, kind);
    other = other == null && suffered ? suffering(passage, verb, kind) : other;
    return other == null ? null : done(passage, verb, object, other, giver, context);
  }

  /// "Russia was branded an enemy by": the subject of a passive, where the other stands right
  /// behind the verb otherwise.
  private @Nullable ActorMention suffering(TiePassage passage, int verb, ActionPattern kind) {
    int subject = passage.back(verb - 1, word -> words.is(word, "BE") || words.is(word, "MANNER"));
    return kind.places().contains("name") ? passage.endingAt(subject) : null;
  }

  /// @param doer who is named to do it; null where its subject does
  private @Nullable Action done(
      TiePassage passage,
      int verb,
      int object,
      ActorMention other,
      @Nullable ActorMention doer,
      TieContext context) {
    int from = Math.min(verb, object);
    String who =
        doer != null && !doer.actor().equals(other.actor())
            ? doer.actor()
            : subjects.doer(passage, from, other.actor(), context);
    return who == null || who.equals(other.actor())
        ? null
        : new Action(who, other.actor(), from, Math.max(verb, object), verb);
  }

  /// "sent troops", "troops were sent", "troops fighting": the nearest object, behind the verb or
  /// before it.
  private int object(TiePassage passage, int verb, int next, ActionPattern kind) {
    for (int i = next; i <= verb + OBJECT && !words.stops(passage, i); i++) {
      if (objected(passage, i, kind)) {
        return i;
      }
    }
    for (int i = verb - 1; i >= 0 && verb - i <= OBJECT && !words.stops(passage, i); i--) {
      if (objected(passage, i, kind)) {
        return i;
      }
    }
    return -1;
  }

  private boolean objected(TiePassage passage, int i, ActionPattern kind) {
    String word = passage.word(i);
    boolean elsewhere = // "an enemy of terrorism"
        kind.places().contains("name")
            && passage.word(i + 1).equals("of")
            && named(passage, i + 2) == null;
    return (kind.objects().contains(word) && !elsewhere)
        || kind.objects().stream().anyMatch(object -> words.is(word, object));
  }

  /// "weapons sent by North Korea", "the transfer of arms from North Korea": who does it.
  private @Nullable ActorMention agent(TiePassage passage, int verb, int object) {
    boolean noun = words.is(passage.word(verb), "GIVING");
    for (int i = verb + 1; i <= verb + OTHER && !words.stops(passage, i); i++) {
      boolean from = passage.word(i).equals("from") && (noun || verb > object);
      if (passage.word(i).equals("by") || from) {
        ActorMention mention = named(passage, i + 1);
        if (mention != null) {
          return mention;
        }
      }
      if (words.is(passage.word(i), "SUBORDINATE")) {
        return null;
      }
    }
    return null;
  }

  /// "to Russia", "alongside Russian forces", "supplied Russia with shells"; not "to the border
  /// with Russia".
  private @Nullable ActorMention other(
      TiePassage passage,
      int verb,
      int next,
      int object,
      @Nullable ActorMention giver,
      ActionPattern kind) {
    ActorMention direct = named(passage, next);
    boolean with = direct != null && passage.word(direct.to()).equals("with");
    if (direct != null && (with || kind.places().contains("name"))) {
      return direct;
    }
    int from = Math.max(verb, object);
    for (int i = verb + 1; i <= from + OTHER && !words.breaks(passage, i); i++) {
      ActorMention mention = passage.at(i);
      boolean another =
          mention != null && (giver == null || !mention.actor().equals(giver.actor()));
      if (mention != null && another && placed(passage, mention, kind)) {
        return words.is(passage.word(mention.to()), "EDGE") ? null : mention;
      }
      if (i > from && words.is(passage.word(i), "EDGE")) {
        return null;
      }
    }
    return null;
  }

  private boolean placed(TiePassage passage, ActorMention mention, ActionPattern kind) {
    int i = passage.back(mention.from() - 1, word -> words.is(word, "PLACED"));
    String word = passage.word(i);
    String before = passage.word(i - 1);
    boolean beside =
        !word.equals("with") || words.is(before, "FIGHT") || words.is(before, "BESIDES");
    boolean place =
        kind.places().contains(word)
            || kind.places().stream().anyMatch(places -> words.is(word, places));
    return place && beside;
  }

  /// The state named at word `i`, an article or "its ally" before it left aside.
  private @Nullable ActorMention named(TiePassage passage, int i) {
    int k = i;
    while (k - i < 3 && passage.at(k) == null && words.is(passage.word(k), "CARRYING")) {
      k++;
    }
    return passage.at(k);
  }
}
