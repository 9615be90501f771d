// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.TextSpan;

/// A sentence as the tie rules read it: its words and the actors named in it.
record Passage(Sentence sentence, List<Word> words, List<ActorMention> actors) {

  /// Returns the span from word `from` to word `to`, the last one included.
  TextSpan span(int from, int to) {
    return new TextSpan(words.get(from).span().start(), words.get(to).span().end());
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
