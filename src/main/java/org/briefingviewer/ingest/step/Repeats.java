// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.HashSet;
import java.util.Set;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.ingest.draft.Wording;
import org.briefingviewer.model.Dropped;

/// Drops what stands a second time: captions always, paragraphs when they are long enough that
/// nobody would say them twice. A short line ("Q: Yes.", "0") may well be said again.
public final class Repeats implements Step {
  private static final int LONG = 60;

  @Override
  public Draft apply(Draft draft) {
    Set<String> seen = new HashSet<>();
    draft.blocks().stream()
        .filter(b -> b.is(Role.HEADLINE) || b.is(Role.BODY) || b.is(Role.DECK))
        .forEach(b -> seen.add(Wording.key(b.text())));
    Set<String> once = new HashSet<>();
    return draft.dropWhere(
        (index, block) -> {
          String key = Wording.key(block.text());
          boolean first = once.add(key);
          boolean caption = block.role() == Role.CAPTION;
          boolean again = !first && (caption || (block.text().length() >= LONG && plain(block)));
          return again || (caption && seen.contains(key)) ? Dropped.Reason.REPEATED : null;
        });
  }

  private static boolean plain(Block block) {
    boolean list = block.text().chars().filter(c -> c == ',').count() > 2;
    return block.role() == Role.DECK
        || (block.role() == Role.BODY && (Prose.punctuated(block.text()) || !list));
  }
}
