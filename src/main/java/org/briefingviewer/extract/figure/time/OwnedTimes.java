// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import org.briefingviewer.extract.date.DateSpanReader;
import org.briefingviewer.extract.date.DateSpanReader.Time;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the time that owns a figure: "March's 40 looms", "last year's 40 looms".
record OwnedTimes(DateSpanReader spans) {

  /// Returns the time whose possessive ends right before the figure, or null.
  @Nullable Time of(SentenceFigures sentence, FoundQuantity figure, AnalysedText text) {
    Sentence within = sentence.sentence();
    int at = within.tokenAt(figure.span().start());
    String before = Token.word(within.tokens(), at - 1);
    if (!before.endsWith("'s") && !before.equals("s")) {
      return null;
    }
    // Behind a number the mark of possession is two tokens of its own.
    int end = before.equals("s") ? at - 2 : at;
    for (Time time : spans.find(within, text.article().publication().day(), 0)) {
      if (time.to() == end && time.date() != null) {
        return time;
      }
    }
    return null;
  }
}
