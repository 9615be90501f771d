// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.page.PageRun;

/// A paragraph on a slide.
///
/// @param size of its letters, in points
/// @param weight how all of it looks
/// @param together whether it stays on the slide of what stands above it
record SlideParagraph(int size, Weight weight, SlideText text, boolean together) {
  private static final double LEADING = 1.2;

  /// Between two paragraphs, in points.
  private static final double GAP = 7;

  /// How all of a paragraph looks.
  enum Weight {
    PLAIN,
    STRONG,
    /// What nobody checked.
    SLANTED,
    SERIF
  }

  List<PageRun> runs() {
    return text.runs();
  }

  /// Returns whether it begins at the right: a passage of an article does where its first letter is
  /// read from there, what we say ourselves does not.
  boolean fromRight() {
    return weight == Weight.SERIF && WritingDirections.fromRight(text.words());
  }

  private LetterStyle letters() {
    return new LetterStyle(
        size, LetterStyle.Face.SANS, weight == Weight.STRONG, weight == Weight.SLANTED);
  }

  /// Returns how many lines it takes.
  int lines(double width) {
    return text.lines(letters(), width);
  }

  /// Returns how much room it takes, in points.
  double height(double width) {
    return lines(width) * size * LEADING + GAP;
  }

  /// Returns it in pieces of at most that height; a piece ends between two words.
  List<SlideParagraph> split(double width, double height) {
    int most = Math.max(1, (int) ((height - GAP) / (size * LEADING)));
    String words = text.words();
    if (words.length() <= most * letters().most(width) && lines(width) <= most) {
      return List.of(this);
    }
    List<SlideParagraph> pieces = new ArrayList<>();
    int from = 0;
    while (words.length() - from > most * letters().most(width)
        || lines(words.substring(from), width) > most) {
      int to = fitting(words, from, width, most);
      pieces.add(part(from, to, pieces.isEmpty() && together));
      from = to;
    }
    pieces.add(part(from, words.length(), pieces.isEmpty() && together));
    return pieces;
  }

  private int lines(String words, double width) {
    return SlideText.lines(SlideText.cut(words), letters(), width);
  }

  /// Returns where a piece ends: behind its last blank, or inside a word that has none.
  private int fitting(String words, int from, double width, int most) {
    int fits = words.offsetByCodePoints(from, 1);
    int over = Math.min(words.length(), from + most * letters().most(width)) + 1;
    while (over - fits > 1) {
      int middle = (fits + over) >>> 1;
      if (lines(words.substring(from, middle), width) > most) {
        over = middle;
      } else {
        fits = middle;
      }
    }
    int blank = words.lastIndexOf(' ', fits);
    if (blank > from) {
      return blank + 1;
    }
    boolean inside = Character.isSurrogatePair(words.charAt(fits - 1), words.charAt(fits));
    return inside && fits - 1 > from ? fits - 1 : fits;
  }

  private SlideParagraph part(int from, int to, boolean keeps) {
    List<PageRun> part = new ArrayList<>();
    int at = 0;
    for (PageRun run : runs()) {
      int start = Math.max(from, at);
      int end = Math.min(to, at + run.words().length());
      if (start < end) {
        part.add(new PageRun(run.look(), run.words().substring(start - at, end - at)));
      }
      at += run.words().length();
    }
    return new SlideParagraph(size, weight, new SlideText(part), keeps);
  }
}
