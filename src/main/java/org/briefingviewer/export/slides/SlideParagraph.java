// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.WordWrap;
import org.briefingviewer.page.stop.StopRun;

/// A paragraph on a slide.
///
/// @param size of its letters, in points
/// @param weight how all of it looks
/// @param together whether it stays on the slide of what stands above it
record SlideParagraph(int size, Weight weight, List<StopRun> runs, boolean together) {
  private static final double LEADING = 1.2;

  /// Between two paragraphs, in points.
  private static final double GAP = 7;

  SlideParagraph {
    runs = List.copyOf(runs);
  }

  /// How all of a paragraph looks.
  enum Weight {
    PLAIN,
    STRONG,
    /// What nobody checked.
    SLANTED,
    SERIF
  }

  private String words() {
    return StopRun.words(runs);
  }

  /// Returns whether it begins at the right: a passage of an article does where its first letter is
  /// read from there, what we say ourselves does not.
  boolean fromRight() {
    return weight == Weight.SERIF && WritingDirections.fromRight(words());
  }

  private int lines(String words, double width) {
    LetterStyle letters =
        new LetterStyle(
            size, LetterStyle.Face.SANS, weight == Weight.STRONG, weight == Weight.SLANTED);
    return words
        .lines()
        .mapToInt(line -> Math.max(1, WordWrap.lines(line, letters, width).size()))
        .sum();
  }

  /// Returns how many lines it takes.
  int lines(double width) {
    return lines(words(), width);
  }

  /// Returns how much room it takes, in points.
  double height(double width) {
    return lines(width) * size * LEADING + GAP;
  }

  /// Returns it in pieces of at most that height; a piece ends between two words.
  List<SlideParagraph> split(double width, double height) {
    int most = Math.max(1, (int) ((height - GAP) / (size * LEADING)));
    List<SlideParagraph> pieces = new ArrayList<>();
    String words = words();
    int from = 0;
    while (lines(words.substring(from), width) > most) {
      int to = fitting(words, from, width, most);
      pieces.add(part(from, to, pieces.isEmpty() && together));
      from = to;
    }
    pieces.add(part(from, words.length(), pieces.isEmpty() && together));
    return pieces;
  }

  private int fitting(String words, int from, double width, int most) {
    int good = words.offsetByCodePoints(from, 1);
    for (int at = words.indexOf(' ', from + 1); at > 0; at = words.indexOf(' ', at + 1)) {
      if (lines(words.substring(from, at), width) > most) {
        break;
      }
      good = at + 1;
    }
    return good;
  }

  private SlideParagraph part(int from, int to, boolean keeps) {
    List<StopRun> part = new ArrayList<>();
    int at = 0;
    for (StopRun run : runs) {
      int start = Math.max(from, at);
      int end = Math.min(to, at + run.words().length());
      if (start < end) {
        part.add(new StopRun(run.look(), run.words().substring(start - at, end - at)));
      }
      at += run.words().length();
    }
    return new SlideParagraph(size, weight, part, keeps);
  }
}
