// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Facts;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Step;

/// Writes drafts as lines: `BODY words`, and `-REASON words` for what was dropped.
final class Lines {
  static final String PROSE =
      "The ministry said on Monday that trucks were crossing the bridge again.";
  static final String MORE =
      "It gave no number for them, and nobody at the border would say one either.";

  private Lines() {}

  static Draft body(String... blocks) {
    return Draft.of(Stream.of(blocks).map(Block::body).toList(), Facts.NONE);
  }

  static Block heading(String text) {
    return Block.of(Role.HEADING, text);
  }

  static List<String> after(Step step, String... blocks) {
    return of(step.apply(body(blocks)));
  }

  static List<String> of(Draft draft) {
    return draft.blocks().stream()
        .map(b -> (b.dropped() == null ? b.role().name() : "-" + b.dropped()) + " " + b.text())
        .toList();
  }
}
