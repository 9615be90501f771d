// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Where each word of a text stands, in text order, small words left out.
public final class WordPlaces {

  private final Map<String, List<WordPlace>> places = new HashMap<>();

  /// One word of a sentence.
  public record WordPlace(Sentence sentence, int token) {}

  /// Reads `text` once.
  public WordPlaces(AnalysedText text) {
    for (Sentence sentence : text.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        String word = MentionSpelling.spelt(token);
        // "Oh", "Li": names of two letters.
        if (word.length() > 2 || (word.length() == 2 && token.capitalised())) {
          places.computeIfAbsent(word, w -> new ArrayList<>()).add(new WordPlace(sentence, i));
        }
      }
    }
  }

  /// Returns where the word `spelt` stands.
  public List<WordPlace> of(String spelt) {
    return places.getOrDefault(spelt, List.of());
  }

  /// The index of the last place that stands before `mention`, or -1.
  public static int lastBefore(List<WordPlace> places, TextSpan mention) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      WordPlace place = places.get(middle);
      int start = place.sentence().tokens().get(place.token()).span().start();
      low = start < mention.start() ? middle + 1 : low;
      high = start < mention.start() ? high : middle;
    }
    return low - 1;
  }
}
