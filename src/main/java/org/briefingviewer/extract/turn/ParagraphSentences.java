// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// A paragraph with its sentences.
///
/// @param number its number in the text, from 0
record ParagraphSentences(int number, List<Sentence> sentences, TextSpan span) {

  /// Returns the paragraphs of `text` that hold words, in text order.
  static List<ParagraphSentences> of(AnalysedText text) {
    List<ParagraphSentences> found = new ArrayList<>();
    List<Sentence> all = text.sentences();
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || all.get(i).paragraph() != all.get(from).paragraph()) {
        int number = all.get(from).paragraph();
        TextSpan span = text.article().paragraphs().get(number).span();
        if (!all.get(from).tokens().isEmpty()) {
          found.add(new ParagraphSentences(number, all.subList(from, i), span));
        }
        from = i;
      }
    }
    return found;
  }

  Sentence first() {
    return sentences.getFirst();
  }

  /// Tells whether its last sentence asks.
  boolean asks() {
    return sentences.getLast().asks();
  }

  /// Tells whether people may speak in it: no headline, no caption.
  boolean running() {
    return switch (first().kind()) {
      case BODY, SUBHEAD -> true;
      case HEADLINE, DECK, CAPTION -> false;
    };
  }

  boolean body() {
    return first().kind() == ParagraphKind.BODY;
  }

  int length() {
    return sentences.stream().mapToInt(s -> s.tokens().size()).sum();
  }

  /// Returns its first token.
  Token opening() {
    return first().tokens().getFirst();
  }
}
