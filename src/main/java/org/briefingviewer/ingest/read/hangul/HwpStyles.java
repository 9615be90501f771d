// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.LetterLook;

/// What an HWP file says of its looks and of itself, by the numbers under which its paragraphs name
/// it: the stream DocInfo.
final class HwpStyles {
  private static final int FACES = 42;
  private static final int LOOKS = FACES + 4;
  private static final int INK = FACES + 10;
  private static final int GROUND = FACES + 18;
  private static final double POINT = 100;
  private static final int WHITE = 0xffffff;
  private static final int BOLD = 1 << 1;
  private static final int RAISED = 1 << 15;
  private static final int HEAD_AT = 23;
  private static final int OUTLINE = 1;

  private final List<HangulStyle> styles = new ArrayList<>();
  private final List<Integer> shapes = new ArrayList<>();
  private final List<Letters> letters = new ArrayList<>();
  private int sections;
  private boolean tracked;

  /// How letters are set.
  ///
  /// @param ink their colour, blue first
  /// @param ground the colour under them, or one that is none
  private record Letters(int looks, double size, int ink, int ground) {
    static Letters of(HwpRecord shape) {
      // Older programs end the record before the colours.
      boolean coloured = shape.data().capacity() >= GROUND + 4;
      return new Letters(
          shape.word(LOOKS),
          shape.word(FACES) / POINT,
          coloured ? shape.word(INK) : 0,
          coloured ? shape.word(GROUND) : -1);
    }
  }

  private HwpStyles() {}

  static HwpStyles read(InputStream stream, boolean packed) throws IOException {
    HwpStyles styles = new HwpStyles();
    try (HwpRecords records = new HwpRecords(stream, packed)) {
      for (HwpRecord next = records.next(); next != null; next = records.next()) {
        styles.take(next);
      }
    }
    return styles;
  }

  private void take(HwpRecord next) {
    switch (next.tag()) {
      case HwpRecord.DOCUMENT_PROPERTIES -> sections = next.number(0);
      case HwpRecord.CHAR_SHAPE -> letters.add(Letters.of(next));
      case HwpRecord.PARA_SHAPE -> shapes.add(next.word(0));
      case HwpRecord.STYLE -> {
        String name = next.string(0);
        styles.add(new HangulStyle(name, next.string(2 + 2 * name.length())));
      }
      case HwpRecord.TRACK_CHANGE -> tracked = true;
      default -> {}
    }
  }

  /// Returns how many sections the document has.
  int sections() {
    return sections;
  }

  /// Tells whether changes are tracked in it.
  boolean tracked() {
    return tracked;
  }

  HangulStyle style(int number) {
    return number < styles.size() ? styles.get(number) : HangulStyle.NONE;
  }

  /// Tells whether paragraphs of this shape are numbered as part of the outline.
  boolean outlined(int shape) {
    return shape < shapes.size() && ((shapes.get(shape) >>> HEAD_AT) & 3) == OUTLINE;
  }

  /// Returns how letters look.
  ///
  /// @param letter their shape's number, or -1
  /// @param known whether nothing else may lie under them, such as a cell's colour
  LetterLook look(int letter, boolean known) {
    if (letter < 0 || letter >= letters.size()) {
      return LetterLook.PLAIN;
    }
    Letters shape = letters.get(letter);
    boolean small = shape.size() > 0 && shape.size() < LetterLook.SMALLEST;
    int ground = shape.ground() >>> 24 == 0 ? shape.ground() : WHITE;
    boolean painted = shape.ground() >>> 24 == 0 && shape.ground() != WHITE;
    boolean gone = (known || painted) && LetterLook.alike(shape.ink(), ground);
    return new LetterLook(
        (shape.looks() & BOLD) != 0, (shape.looks() & RAISED) != 0, shape.size(), small || gone);
  }
}
