// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.LetterLook;
import org.briefingviewer.ingest.draft.ParagraphDraft;
import org.jspecify.annotations.Nullable;

/// A paragraph of an HWP file while it is being read: its text comes first, how the text looks and
/// what stands in it after.
final class HwpParagraph {
  private static final int UNIT = 2;

  /// How many UTF-16 units a character takes that stands for something else.
  private static final int CONTROL = 8;

  private static final int SHAPE_AT = 8;
  private static final int STYLE_AT = 10;

  final ParagraphDraft draft = new ParagraphDraft();
  private final int shape;
  private final int style;
  private final Deque<Integer> numbers = new ArrayDeque<>();
  private @Nullable HwpRecord text;
  private @Nullable HwpRecord looks;

  /// @param header the record that begins it
  HwpParagraph(HwpRecord header) {
    shape = header.number(SHAPE_AT);
    style = Byte.toUnsignedInt(header.data().get(STYLE_AT));
  }

  void text(HwpRecord record) {
    text = record;
  }

  /// Hears from which units on which letters' shapes hold.
  void looks(HwpRecord record) {
    looks = record;
  }

  /// Hears the next of the numbers that the program counts, such as a table's.
  void number(int counted) {
    numbers.add(counted);
  }

  /// @param known whether nothing but the page may lie under the letters
  List<DraftBlock> blocks(HwpStyles styles, boolean known) {
    if (text != null) {
      write(text, styles, known);
    }
    return styles.style(style).blocks(draft, styles.outlined(shape));
  }

  private void write(HwpRecord written, HwpStyles styles, boolean known) {
    int units = written.data().capacity() / UNIT;
    StringBuilder run = new StringBuilder();
    int shaped = 0;
    int letter = letter(0);
    for (int at = 0; at < units; ) {
      while (looks != null && shaped + 1 < shapes(looks) && looks.word((shaped + 1) * 8) <= at) {
        add(run, styles.look(letter, known));
        shaped++;
        letter = letter(shaped);
      }
      char unit = (char) written.number(at * UNIT);
      switch (unit) {
        case '\t' -> run.append(' ');
        case '\n' -> run.append('\n');
        case 18 -> run.append(numbers.isEmpty() ? "" : String.valueOf(numbers.remove()));
        case 24 -> run.append('-');
        case 30, 31 -> run.append(' ');
        default -> run.append(unit < ' ' ? "" : String.valueOf(unit));
      }
      at += units(unit);
    }
    add(run, styles.look(letter, known));
  }

  private void add(StringBuilder run, LetterLook look) {
    if (!run.isEmpty()) {
      draft.add(run.toString(), look);
      run.setLength(0);
    }
  }

  private static int shapes(HwpRecord looks) {
    return looks.data().capacity() / 8;
  }

  private int letter(int shaped) {
    return looks == null || shapes(looks) <= shaped ? -1 : looks.word(shaped * 8 + 4);
  }

  /// A character below the blank stands for itself, or is the first of eight units that stand for a
  /// field, a table, a note and the like.
  private static int units(char unit) {
    return switch (unit) {
      case 0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31 -> 1;
      default -> unit < ' ' ? CONTROL : 1;
    };
  }
}
