// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Walks the records of a section: what stands in something stands deeper than it, until something
/// comes that stands no deeper.
final class HwpWalk {
  private static final int ROW_AT = 10;
  private static final int COUNTED_AT = 8;

  private final HwpStyles styles;
  private final ParagraphCollector collected;
  private final Deque<Open> opened = new ArrayDeque<>();
  private boolean memos;

  /// Something that is being read.
  ///
  /// @param paragraph null for what paragraphs stand in
  private record Open(int level, @Nullable HwpParagraph paragraph, Row row) {}

  /// Where a table is: nowhere before its own record, since its caption may stand first.
  private static final class Row {
    private boolean begun;
    private int number = -1;
  }

  HwpWalk(HwpStyles styles, ParagraphCollector collected) {
    this.styles = styles;
    this.collected = collected;
  }

  void take(HwpRecord next) {
    if (memos) {
      return; // memos stand behind the text that they are of
    }
    switch (next.tag()) {
      case HwpRecord.PARA_HEADER -> {
        close(next.level());
        HwpParagraph paragraph = new HwpParagraph(next);
        opened.push(new Open(next.level(), paragraph, new Row()));
        collected.begin(paragraph.draft);
      }
      case HwpRecord.PARA_TEXT, HwpRecord.PARA_CHAR_SHAPE -> words(next);
      case HwpRecord.CTRL_HEADER -> control(next);
      case HwpRecord.TABLE -> {
        if (table() != null) {
          table().begun = true;
        }
      }
      case HwpRecord.LIST_HEADER -> {
        close(next.level());
        cell(next);
      }
      case HwpRecord.MEMO_LIST -> memos = true;
      default -> {}
    }
  }

  private void words(HwpRecord next) {
    HwpParagraph paragraph = opened.isEmpty() ? null : opened.element().paragraph();
    if (paragraph != null && next.tag() == HwpRecord.PARA_TEXT) {
      paragraph.text(next);
    } else if (paragraph != null) {
      paragraph.looks(next);
    }
  }

  private void control(HwpRecord next) {
    close(next.level());
    String name = name(next.word(0));
    HwpParagraph holding = opened.isEmpty() ? null : opened.element().paragraph();
    if (name.equals("atno") && holding != null) {
      holding.number(next.number(COUNTED_AT));
    }
    opened.push(new Open(next.level(), null, new Row()));
    collected.enter(
        switch (name) {
          case "tbl " -> ParagraphContainer.TABLE;
          case "fn  ", "en  " -> ParagraphContainer.NOTE;
          // With a section's properties come the pages that lie under its own.
          case "head", "foot", "secd" -> ParagraphContainer.EDGE;
          case "tcmt" -> ParagraphContainer.HIDDEN;
          default -> ParagraphContainer.BOX;
        });
  }

  /// Its four letters are a number whose first byte is the last.
  private static String name(int id) {
    return new String(
        new char[] {
          (char) (id >>> 24),
          (char) (id >>> 16 & 0xFF),
          (char) (id >>> 8 & 0xFF),
          (char) (id & 0xFF)
        });
  }

  private @Nullable Row table() {
    boolean table =
        !opened.isEmpty()
            && opened.element().paragraph() == null
            && collected.container() == ParagraphContainer.TABLE;
    return table ? opened.element().row() : null;
  }

  private void cell(HwpRecord list) {
    Row table = table();
    if (table == null || !table.begun) {
      return;
    }
    if (list.number(ROW_AT) != table.number) {
      table.number = list.number(ROW_AT);
      collected.row();
    }
    collected.cell();
  }

  /// Ends what is as deep or deeper.
  private void close(int level) {
    while (!opened.isEmpty() && opened.element().level() >= level) {
      HwpParagraph paragraph = opened.pop().paragraph();
      if (paragraph != null) {
        collected.end(paragraph.blocks(styles, collected.onPage()));
      } else {
        collected.leave();
      }
    }
  }

  /// Ends what is still being read.
  void end() {
    close(0);
  }
}
