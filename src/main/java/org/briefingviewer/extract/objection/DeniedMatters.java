// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.objection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.lexicon.WordList;

/// What the words of a sentence tell of, so that what is denied can be held against figures of the
/// same matter.
final class DeniedMatters {
  private static final Map<String, Set<String>> FAMILIES = families();

  private static final Set<PartOfSpeech> STOPPING =
      Set.of(PartOfSpeech.STOP, PartOfSpeech.COMMA, PartOfSpeech.COLON);

  private DeniedMatters() {}

  /// Returns the matter that a word tells of by itself ("shells": arms), if any.
  static Set<String> family(String lower) {
    return FAMILIES.getOrDefault(lower, Set.of());
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> found = new HashMap<>();
    for (List<String> row : WordList.read("extract/matters.tsv").rows()) {
      for (String word : row.getFirst().split(" ", -1)) {
        found.put(word, Set.of(row.getFirst()));
      }
    }
    return Map.copyOf(found);
  }

  /// The matters that words tell of: those of their families, and each noun that says what is
  /// counted or done ("the voyages").
  static Set<String> of(SentenceReading reading, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      GrammarWord word = reading.word(i);
      found.addAll(family(word.lower()));
      if (word.tag() == PartOfSpeech.NOUN
          && word.lemma().length() > SHORT
          && !ANY.contains(word.lower())) {
        found.add(word.lemma());
      }
    }
    return found;
  }

  /// A shorter noun says too little of what is meant.
  private static final int SHORT = 3;

  /// Nouns that may be of any matter.
  private static final Set<String> ANY = WordLists.named("nouns-of-any-matter");

  /// What a claim behind a verb is about: where names are among its words ("Brenn's claim about the
  /// attack on Lorn"), they alone.
  ///
  /// @param named the words for whose claim it is
  static Set<String> ofClaim(SentenceReading reading, int from, Set<String> named) {
    int to = clauseEnd(reading, from);
    Set<String> places = new HashSet<>();
    for (int i = from; i < to; i++) {
      GrammarWord word = reading.word(i);
      boolean name = word.tag() == PartOfSpeech.NAME && !word.time();
      if (name && !named.contains(word.lower())) {
        places.add(word.lemma());
      }
    }
    return places.isEmpty() ? of(reading, from, to) : places;
  }

  /// Where the words end that belong to word `from`.
  static int clauseEnd(SentenceReading reading, int from) {
    int i = from;
    while (i < reading.words().size() && !STOPPING.contains(reading.word(i).tag())) {
      i++;
    }
    return i;
  }
}
