// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.draft.Wording;
import org.briefingviewer.model.Dropped;
import org.jspecify.annotations.Nullable;

/// A paragraph while it is being read.
final class WordParagraph {
  private static final int BOLD_WORDS = 14;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  final StringBuilder words = new StringBuilder();
  final List<String> notes = new ArrayList<>();
  final List<DraftBlock> boxes = new ArrayList<>();
  @Nullable String style;
  int outline = -1;

  /// Whether the author struck out the paragraph's end, so that the next one goes on with it.
  boolean endStruck;

  private boolean plain;

  /// Adds the words of a run.
  ///
  /// @param raised whether they stand above the line
  void add(String text, boolean bold, boolean raised) {
    plain |= !bold && !text.isBlank();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = raised && c >= '0' && c <= '9';
      words.append(digit ? RAISED.charAt(c - '0') : c);
    }
  }

  String text() {
    return words.toString().strip();
  }

  /// Returns the paragraph as a block, its notes and text boxes behind it.
  List<DraftBlock> blocks(Styles styles) {
    List<DraftBlock> blocks = new ArrayList<>();
    String text = text();
    if (!text.isEmpty()) {
      blocks.add(
          styles.contents(style)
              ? DraftBlock.dropped(Wording.oneBlank(text), Dropped.Reason.NAVIGATION)
              : DraftBlock.of(role(styles, text), text));
    }
    notes.forEach(note -> blocks.add(DraftBlock.dropped(note, Dropped.Reason.FOOTNOTE)));
    blocks.addAll(boxes);
    return blocks;
  }

  private BlockRole role(Styles styles, String text) {
    BlockRole role = styles.role(style);
    if (role != null) {
      return role;
    }
    boolean shown = !plain && Prose.words(text) <= BOLD_WORDS && !Prose.closed(text);
    return shown || (outline >= 0 && outline < 9) ? BlockRole.HEADING : BlockRole.BODY;
  }
}
