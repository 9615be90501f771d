// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ParagraphDraft;
import org.jspecify.annotations.Nullable;

/// A paragraph of a Word document while it is being read.
final class WordParagraph {
  final ParagraphDraft draft = new ParagraphDraft();
  @Nullable String style;
  int outline = -1;

  /// Whether the author struck out the paragraph's end, so that the next one goes on with it.
  boolean endStruck;

  /// Returns the paragraph as a block, its notes and text boxes behind it.
  List<DraftBlock> blocks(WordStyles styles) {
    return draft.blocks(styles.contents(style) ? BlockRole.BODY : role(styles));
  }

  private BlockRole role(WordStyles styles) {
    BlockRole role = styles.role(style);
    if (role != null) {
      return role;
    }
    boolean outlined = outline >= 0 && outline < 9;
    return draft.standsOut() || outlined ? BlockRole.HEADING : BlockRole.BODY;
  }
}
