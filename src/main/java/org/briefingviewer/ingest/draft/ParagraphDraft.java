// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Dropped;

/// A document's paragraph while it is being read: its words, and the notes and text boxes that hang
/// on it.
public final class ParagraphDraft {
  private static final int BOLD_WORDS = 14;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final StringBuilder words = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final List<DraftBlock> boxes = new ArrayList<>();
  private boolean plain;

  /// Adds the words of a run.
  ///
  /// @param raised whether they stand above the line
  public void add(String text, boolean bold, boolean raised) {
    plain |= !bold && !text.isBlank();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = raised && c >= '0' && c <= '9';
      words.append(digit ? RAISED.charAt(c - '0') : c);
    }
  }

  /// Adds a footnote or an endnote, which is listed as dropped behind it.
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
    return !plain && Prose.words(text()) <= BOLD_WORDS && !Prose.closed(text());
  }

  /// Returns it as a block, its notes and boxes behind it.
  public List<DraftBlock> blocks(BlockRole role) {
    return with(DraftBlock.of(role, text()));
  }

  /// Returns it as a line of a table of contents.
  public List<DraftBlock> contents() {
    return with(DraftBlock.dropped(Wording.oneBlank(text()), Dropped.Reason.NAVIGATION));
  }

  private List<DraftBlock> with(DraftBlock itself) {
    List<DraftBlock> blocks = new ArrayList<>();
    if (!text().isEmpty()) {
      blocks.add(itself);
    }
    notes.forEach(note -> blocks.add(DraftBlock.dropped(note, Dropped.Reason.FOOTNOTE)));
    blocks.addAll(boxes);
    return blocks;
  }
}
