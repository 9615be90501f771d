// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.util.ArrayList;
import java.util.List;

/// Glyphs that stand together without a gap.
///
/// @param baseline that of the largest glyph
/// @param size that of the largest glyph
/// @param blankAfter whether the page sets a blank after it: a producer that does so at the end of
///   a line too says where a word ends
public record PdfWord(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean bold,
    boolean blankAfter) {

  private static final double GAP = 0.15;
  private static final double NO_GAP = 0.06;
  private static final double WIDE_GAP = 0.6;
  private static final double BACK = 0.4;
  private static final double SMALL = 0.8;
  private static final double RAISED = 0.15;
  private static final double LEVEL = 0.2;
  private static final double SCRIPT_LEVEL = 0.6;
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// Puts glyphs together in the order in which the page sets them.
  public static List<PdfWord> of(List<Glyph> glyphs) {
    List<PdfWord> words = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        blank |= !open.isEmpty() && level(open.getLast(), glyph);
        continue;
      }
      if (!open.isEmpty() && !goesOn(open.getLast(), glyph, blank)) {
        close(open, words, blank);
      }
      blank = false;
      open.add(glyph);
    }
    close(open, words, blank);
    return words;
  }

  private static void close(List<Glyph> open, List<PdfWord> words, boolean blankAfter) {
    if (!open.isEmpty()) {
      words.add(closed(open, blankAfter));
      open.clear();
    }
  }

  /// A blank that the next letter is set upon is none, for some producers kern so: only the room
  /// between two letters counts.
  private static boolean goesOn(Glyph before, Glyph next, boolean blank) {
    double size = Math.max(before.size(), next.size());
    double gap = next.left() - before.right();
    boolean unspaced =
        Glyph.unspaced(before.text().codePointAt(0)) && Glyph.unspaced(next.text().codePointAt(0));
    double most = blank ? NO_GAP : unspaced ? WIDE_GAP : GAP;
    return level(before, next) && gap > -BACK * size && gap <= most * size;
  }

  /// A raised or lowered small glyph stands on its neighbour's line.
  private static boolean level(Glyph before, Glyph next) {
    double large = Math.max(before.size(), next.size());
    boolean script = Math.min(before.size(), next.size()) < SMALL * large;
    return Math.abs(before.baseline() - next.baseline()) <= (script ? SCRIPT_LEVEL : LEVEL) * large;
  }

  /// Tells whether another word stands right behind it without a gap, though it was set elsewhere.
  public boolean touches(PdfWord next) {
    double gap = next.left - right;
    double large = Math.max(size, next.size);
    return !blankAfter && gap > -GAP * large && gap <= NO_GAP * large;
  }

  /// Returns both as one word.
  public PdfWord with(PdfWord next) {
    return new PdfWord(
        text + next.text,
        left,
        Math.max(right, next.right),
        size >= next.size ? baseline : next.baseline,
        Math.max(size, next.size),
        bold && next.bold,
        next.blankAfter);
  }

  private static PdfWord closed(List<Glyph> glyphs, boolean blankAfter) {
    Glyph main = glyphs.getFirst();
    for (Glyph glyph : glyphs) {
      main = glyph.size() > main.size() ? glyph : main;
    }
    StringBuilder text = new StringBuilder();
    double right = main.right();
    boolean bold = true;
    for (Glyph glyph : glyphs) {
      boolean raised =
          glyph.size() < SMALL * main.size()
              && main.baseline() - glyph.baseline() > RAISED * main.size();
      text.append(raised ? raised(glyph.letters()) : glyph.letters());
      right = Math.max(right, glyph.right());
      bold &= glyph.bold();
    }
    return new PdfWord(
        text.toString(),
        glyphs.getFirst().left(),
        right,
        main.baseline(),
        main.size(),
        bold,
        blankAfter);
  }

  /// Keeps raised digits apart from the number before them: m², a note's mark.
  private static String raised(String letters) {
    char c = letters.charAt(0);
    return letters.length() == 1 && c >= '0' && c <= '9'
        ? RAISED_DIGITS.substring(c - '0', c - '0' + 1)
        : letters;
  }
}
