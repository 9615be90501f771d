// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;

/// Writes drafts as lines: `BODY words`, and `-REASON words` for what was dropped.
final class Lines {
  static final String PROSE =
      "The ministry said on Monday that trucks were crossing the bridge again.";
  static final String MORE =
      "It gave no number for them, and nobody at the border would say one either.";

  private Lines() {}

  static CleaningDraft body(String... blocks) {
    return CleaningDraft.of(Stream.of(blocks).map(DraftBlock::body).toList(), ArticleFacts.NONE);
  }

  static DraftBlock heading(String text) {
    return DraftBlock.of(BlockRole.HEADING, text);
  }

  static List<String> after(DraftStep step, String... blocks) {
    return of(step.apply(body(blocks)));
  }

  static List<String> of(CleaningDraft draft) {
    return draft.blocks().stream()
        .map(b -> (b.dropped() == null ? b.role().name() : "-" + b.dropped()) + " " + b.text())
        .toList();
  }
}
