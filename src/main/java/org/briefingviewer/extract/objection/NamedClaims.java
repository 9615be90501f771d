// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.objection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.jspecify.annotations.Nullable;

/// Whose claims a sentence objects to, where it names them: "rejected claims by the union", "denied
/// Brenn's account", "…, a claim denied by the port".
final class NamedClaims {
  private static final Set<String> CLAIMS = WordLists.named("claims-refused");
  private static final Set<String> GIVERS = Set.of("by", "from", "of");

  /// Each word that is a state's name or stands for it, with the name of the state.
  private static final Map<String, String> STATES = states();

  private NamedClaims() {}

  /// Returns the words that name whose claim the object of a verb is, in lower case; none where it
  /// is no claim, or nobody is named.
  static Set<String> behind(SentenceReading reading, VerbGroup group) {
    if (group.passive()) {
      return told(reading, group);
    }
    GrammarPhrase claim = reading.phrase(group.to());
    if (claim == null) {
      return Set.of();
    }
    int owner = owner(reading, claim);
    GrammarPhrase whole = owner < 0 ? claim : reading.phrase(owner + 1);
    if (whole == null || !CLAIMS.contains(reading.word(whole.head()).lower())) {
      return Set.of();
    }
    if (owner >= 0) {
      return names(reading, claim.from(), owner);
    }
    GrammarPhrase giver =
        GIVERS.contains(reading.word(claim.to()).lower()) ? reading.phrase(claim.to() + 1) : null;
    return giver == null ? Set.of() : names(reading, giver.from(), giver.to());
  }

  /// Where the "'s" of a phrase stands, or behind it; or -1.
  private static int owner(SentenceReading reading, GrammarPhrase phrase) {
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      if (reading.word(i).tag() == PartOfSpeech.POSSESSIVE) {
        return i;
      }
    }
    return -1;
  }

  /// "Brenn said …, a claim denied by the port": that of the first who is said to do something.
  private static Set<String> told(SentenceReading reading, VerbGroup group) {
    GrammarPhrase subject = reading.subject(group);
    GrammarPhrase first = reading.phrase(0);
    if (subject == null || first == null) {
      return Set.of();
    }
    boolean claim =
        first.to() < subject.from()
            && reading.word(subject.from() - 1).tag() == PartOfSpeech.COMMA
            && CLAIMS.contains(reading.word(subject.head()).lower())
            && reading.word(group.to()).is("by");
    return claim ? names(reading, first.from(), first.to()) : Set.of();
  }

  /// The names, and the last word, of some words.
  private static Set<String> names(SentenceReading reading, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      GrammarWord word = reading.word(i);
      boolean last = i == to - 1 && word.tag().noun();
      if (last || word.tag() == PartOfSpeech.NAME) {
        found.add(word.lower());
      }
    }
    return found;
  }

  /// Tells whether whoever gives a figure may be the one that such words name: by a word of the
  /// name or of what stands for it, or as of the same state.
  static boolean are(Set<String> names, ChainLink speaker, String text) {
    List<String> known = words(speaker.agent().name());
    String mention = speaker.mention() == null ? "" : speaker.mention().of(text);
    return known.stream().anyMatch(names::contains)
        || words(mention).stream().anyMatch(names::contains)
        || known.stream().anyMatch(word -> ofState(names, STATES.get(word)));
  }

  /// Tells whether a speaker is among others, whose name may be written in another way: "Lorn's
  /// Health Office", "the Lorn Health Office".
  static boolean among(Set<Agent> agents, Agent speaker) {
    Set<String> words = new HashSet<>(words(speaker.name()));
    words.removeAll(LEFT_OUT);
    return agents.stream()
        .anyMatch(
            agent -> {
              Set<String> other = new HashSet<>(words(agent.name()));
              other.removeAll(LEFT_OUT);
              return other.equals(words);
            });
  }

  private static final Set<String> LEFT_OUT = Set.of("s", "the");

  private static boolean ofState(Set<String> names, @Nullable String state) {
    return state != null && names.stream().anyMatch(name -> state.equals(STATES.get(name)));
  }

  static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("\\W+"));
  }

  private static Map<String, String> states() {
    Map<String, String> found = new HashMap<>();
    for (StateList.State state : StateList.read().states()) {
      String shown = state.name();
      for (String name : shown == null ? List.<String>of() : state.names()) {
        if (name.indexOf(' ') < 0) {
          found.put(name.toLowerCase(Locale.ROOT), shown);
        }
      }
    }
    return Map.copyOf(found);
  }
}
