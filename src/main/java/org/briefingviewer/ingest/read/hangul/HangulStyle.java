// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ParagraphDraft;
import org.briefingviewer.ingest.draft.ProseLook;
import org.jspecify.annotations.Nullable;

/// A paragraph style, by the names that Hangul gives its own.
///
/// @param name in Korean
/// @param english the same in English; often empty
record HangulStyle(String name, String english) {
  static final HangulStyle NONE = new HangulStyle("", "");

  HangulStyle {
    name = name.strip();
    english = english.strip().toLowerCase(Locale.ROOT);
  }

  /// Returns a paragraph of the style as a block, its notes and boxes behind it.
  ///
  /// @param outlined whether it is numbered as part of the document's outline
  List<DraftBlock> blocks(ParagraphDraft paragraph, boolean outlined) {
    if (contents()) {
      return paragraph.blocks(BlockRole.BODY);
    }
    BlockRole role = role();
    if (role != null) {
      return paragraph.blocks(role);
    }
    return paragraph.blocks(heading(paragraph, outlined) ? BlockRole.HEADING : BlockRole.BODY);
  }

  /// Offices number sentences by the outline, too; these are no headings.
  private boolean heading(ParagraphDraft paragraph, boolean outlined) {
    boolean called = outlined || english.startsWith("outline ") || name.startsWith("개요 ");
    boolean sentence = ProseLook.closed(paragraph.text()) || ProseLook.reads(paragraph.text());
    return paragraph.standsOut() || (called && !sentence);
  }

  private @Nullable BlockRole role() {
    if (english.equals("title") || name.equals("제목")) {
      return BlockRole.HEADLINE;
    }
    if (english.equals("subtitle") || name.equals("부제목") || name.equals("부제")) {
      return BlockRole.DECK;
    }
    return english.equals("caption") || name.equals("캡션") ? BlockRole.CAPTION : null;
  }

  private boolean contents() {
    return english.matches("toc (?:\\d|heading)") || name.matches("차례 ?(?:\\d|제목)");
  }
}
