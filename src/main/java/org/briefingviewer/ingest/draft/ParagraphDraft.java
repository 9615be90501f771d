// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.DroppedLine;

/// A document's paragraph while it is being read: its words, and the notes and text boxes that hang
/// on it.
public final class ParagraphDraft {
  private static final int BOLD_WORDS = 14;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder unseen = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final List<DraftBlock> boxes = new ArrayList<>();
  private int unseenAt;
  private boolean plain;
  private double size;

  /// Adds the words of a run.
  public void add(String text, LetterLook look) {
    if (look.unseen()) {
      unseen(text);
      return;
    }
    boolean blank = text.isBlank();
    plain |= !look.bold() && !blank;
    size = blank ? size : Math.max(size, look.size());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = look.raised() && c >= '0' && c <= '9';
      words.append(digit ? RAISED.charAt(c - '0') : c);
    }
  }

  /// Adds words that no reader of the document sees.
  public void unseen(String text) {
    unseen.append(unseen.isEmpty() || words.length() == unseenAt ? "" : " ").append(text);
    unseenAt = words.length();
  }

  /// Adds a footnote or an endnote, which stands behind it.
  public void note(String note) {
    notes.add(note);
  }

  /// Adds what stands in a text box or a table that it holds.
  public void box(List<DraftBlock> blocks) {
    boxes.addAll(blocks);
  }

  public String text() {
    return words.toString().strip();
  }

  /// Tells whether it is set as a heading without being called one: short, bold, no sentence.
  public boolean standsOut() {
    return !plain && ProseLook.words(text()) <= BOLD_WORDS && !ProseLook.closed(text());
  }

  /// Returns it as a block, its notes and boxes behind it.
  public List<DraftBlock> blocks(BlockRole role) {
    List<DraftBlock> blocks = new ArrayList<>();
    if (!text().isEmpty()) {
      blocks.add(DraftBlock.of(role, text()).sized(size));
    }
    if (!unseen.toString().isBlank()) {
      blocks.add(
          DraftBlock.dropped(
              ReducedWording.oneBlank(unseen.toString()).strip(), DroppedLine.Reason.UNSEEN));
    }
    notes.forEach(note -> blocks.add(DraftBlock.body(note)));
    blocks.addAll(boxes);
    return blocks;
  }
}
