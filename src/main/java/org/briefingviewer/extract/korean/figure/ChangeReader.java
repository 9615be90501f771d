// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import org.briefingviewer.extract.korean.text.ConversionBrackets;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Tells the amount of a change from a level: "30% 늘었다", "30%↑", not "30%로 늘었다".
final class ChangeReader {
  /// How many words may stand between a figure and its verb.
  private static final int BETWEEN = 2;

  private final KoreanWords words = KoreanWords.read("extract/korean/changes.tsv");

  /// Gives a figure the way that its verb goes.
  void read(KoreanFigure figure) {
    String text = figure.sentence().text();
    int at = ConversionBrackets.behind(text, figure.end());
    if (text.startsWith("↑", at)) {
      figure.change(ChangeDirection.UP);
    } else if (text.startsWith("↓", at)) {
      figure.change(ChangeDirection.DOWN);
    } else if (words.opening("LEVEL", text, at) == null) {
      boolean counted =
          figure.unit().kind() == UnitKind.COUNT
              || (figure.unit().kind() == UnitKind.MEASURE
                  && !figure.unit().code().endsWith("point")
                  && !figure.unit().code().equals("times"));
      ChangeDirection way = verb(text, at, counted ? "COUNTED " : "");
      if (way != null) {
        figure.change(way);
      }
    }
  }

  private @Nullable ChangeDirection verb(String text, int end, String kind) {
    int at = text.indexOf(' ', end);
    if (at < 0 || at - end > BETWEEN) {
      return null;
    }
    for (int i = 0; i <= BETWEEN && at >= 0 && at + 1 < text.length(); i++) {
      int word = at + 1;
      if (words.opening(kind + "UP", text, word) != null) {
        return ChangeDirection.UP;
      }
      if (words.opening(kind + "DOWN", text, word) != null) {
        return ChangeDirection.DOWN;
      }
      if (words.opening("BETWEEN", text, word) == null) {
        return null;
      }
      at = text.indexOf(' ', word);
    }
    return null;
  }
}
