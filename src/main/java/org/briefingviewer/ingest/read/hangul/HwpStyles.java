// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// What an HWP file says of its looks and of itself, by the numbers under which its paragraphs name
/// it: the stream DocInfo.
final class HwpStyles {
  private static final int FACES = 42;
  private static final int LOOKS = FACES + 4;
  private static final int BOLD = 1 << 1;
  private static final int RAISED = 1 << 15;
  private static final int HEAD_AT = 23;
  private static final int OUTLINE = 1;

  private final List<HangulStyle> styles = new ArrayList<>();
  private final List<Integer> shapes = new ArrayList<>();
  private final List<Integer> letters = new ArrayList<>();
  private int sections;
  private boolean tracked;

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
      case HwpRecord.CHAR_SHAPE -> letters.add(next.word(LOOKS));
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

  boolean bold(int letter) {
    return looks(letter, BOLD);
  }

  /// Tells whether letters of this shape stand above the line.
  boolean raised(int letter) {
    return looks(letter, RAISED);
  }

  private boolean looks(int letter, int bit) {
    return letter >= 0 && letter < letters.size() && (letters.get(letter) & bit) != 0;
  }
}
