// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.treaty;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.tie.actor.ActorFinder;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.treaty.TreatyAction;
import org.jspecify.annotations.Nullable;

/// Reads which step of a treaty a sentence tells on a date. Its words are data.
public final class TreatyReader {
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<TreatyAction, List<List<String>>> actions = new EnumMap<>(TreatyAction.class);
  private final ActorFinder actors;

  public TreatyReader(ActorFinder actors) {
    this.actors = actors;
    for (List<String> row : WordList.read("extract/treaties.tsv").rows()) {
      List<String> listed = List.of(row.get(1).split(" ", -1));
      words.computeIfAbsent(row.getFirst(), key -> new HashSet<>()).addAll(listed);
    }
    for (TreatyAction action : TreatyAction.values()) {
      actions.put(
          action,
          words.getOrDefault(action.name(), Set.of()).stream()
              .map(each -> List.of(each.split("_", -1)))
              .toList());
    }
  }

  /// Returns what a sentence tells of treaties, or null where neither it nor the one before names
  /// any. Its grammar is read once for all that is asked.
  ///
  /// @param before the treaty that the sentence before names, or null
  public @Nullable TreatySentence of(String text, Sentence sentence, @Nullable String before) {
    boolean names = sentence.tokens().stream().anyMatch(token -> is("NOUN", token.lower()));
    return names || before != null ? new TreatySentence(this, text, sentence, before) : null;
  }

  boolean is(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /// Returns the words of an action, each of which may be several.
  List<List<String>> actions(TreatyAction action) {
    return actions.getOrDefault(action, List.of());
  }

  /// Returns the states that a sentence names.
  List<ActorMention> actors(List<TieWord> spelt) {
    return actors.find(spelt);
  }
}
