// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How words that wrap are cut, so that no line ends inside of a piece.
final class ShapedWords {
  private final List<String> parts;
  private final LineEnds lineEnds;

  /// The stretches that are wider than the line: they are cut letter by letter.
  private BitSet spelled = new BitSet();

  /// In which fonts `widths` and `letters` were measured, one a part.
  private List<Font> measuredIn = List.of();

  /// The stretches' widths in pixels.
  private double[] widths = {};

  private final Map<String, Double> letters = new HashMap<>();

  /// A piece of a part.
  ///
  /// @param part the part's index
  record Piece(int part, String words) {}

  /// @param parts the words of each part
  ShapedWords(List<String> parts) {
    this.parts = parts;
    lineEnds = LineEnds.of(String.join("", parts));
  }

  /// Tells whether the words as a whole run from right to left, as their first letter that has a
  /// direction does (Unicode Bidirectional Algorithm, P2 and P3).
  boolean runsFromTheRight() {
    return !new Bidi(lineEnds.words(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// Returns the pieces in order; together they are all words.
  List<Piece> pieces() {
    BitSet cuts = lineEnds.cuts(spelled);
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < parts.size(); i++) {
      int end = start + parts.get(i).length();
      for (int from = start; from < end; ) {
        int cut = cuts.nextSetBit(from + 1);
        int to = cut < 0 ? end : Math.min(cut, end);
        pieces.add(new Piece(i, lineEnds.words().substring(from, to)));
        from = to;
      }
      start = end;
    }
    return pieces;
  }

  /// Finds which stretches have to be cut letter by letter.
  ///
  /// @param room the width of a line in pixels
  /// @param fonts of the parts
  /// @return whether that changes the pieces
  boolean fit(double room, List<Font> fonts) {
    measure(fonts);
    BitSet wide = new BitSet();
    for (int i = 0; i < widths.length; i++) {
      wide.set(i, widths[i] > room);
    }
    boolean changes = !wide.equals(spelled);
    spelled = wide;
    return changes;
  }

  private void measure(List<Font> fonts) {
    if (measuredIn.equals(fonts)) {
      return;
    }
    measuredIn = List.copyOf(fonts);
    letters.clear();
    widths = new double[lineEnds.count()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(lineEnds.start(i), lineEnds.end(i));
    }
  }

  /// Returns the width that the widest letter of the words that are spelled takes, in pixels.
  double widestLetter() {
    double widest = 0;
    BitSet cuts = lineEnds.cuts(spelled);
    for (int stretch : spelled.stream().toArray()) {
      int from = lineEnds.start(stretch);
      while (from < lineEnds.end(stretch)) {
        int to = cuts.nextSetBit(from + 1);
        String letter = lineEnds.words().substring(from, to);
        int at = from;
        widest = Math.max(widest, letters.computeIfAbsent(letter, it -> width(at, to)));
        from = to;
      }
    }
    return widest;
  }

  private double width(int from, int to) {
    double width = 0;
    int start = 0;
    for (int i = 0; i < parts.size() && start < to; i++) {
      int end = start + parts.get(i).length();
      if (end > from) {
        Text text = new Text(lineEnds.words().substring(Math.max(from, start), Math.min(to, end)));
        text.setFont(measuredIn.get(i));
        width += text.getLayoutBounds().getWidth();
      }
      start = end;
    }
    return width;
  }
}
