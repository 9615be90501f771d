// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.model.DroppedLine;

/// Drops what stands a second time: captions always, also where one is the other cut short,
/// paragraphs when they are long enough that nobody would say them twice. A short line ("Q: Yes.",
/// "0") may well be said again.
public final class RepeatStep implements DraftStep {
  private static final int LONG = 60;

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    Set<String> seen = new HashSet<>();
    draft.blocks().stream()
        .filter(b -> b.is(BlockRole.HEADLINE) || b.is(BlockRole.BODY) || b.is(BlockRole.DECK))
        .forEach(b -> seen.add(ReducedWording.key(b.text())));
    NavigableSet<String> captions = new TreeSet<>();
    draft.blocks().stream()
        .filter(b -> b.is(BlockRole.CAPTION) && b.text().length() >= LONG)
        .forEach(b -> captions.add(ReducedWording.key(b.text())));
    Set<String> once = new HashSet<>();
    return draft.dropWhere(
        (index, block) -> {
          String key = ReducedWording.key(block.text());
          boolean caption = block.role() == BlockRole.CAPTION;
          if (caption && (seen.contains(key) || cut(key, captions))) {
            return DroppedLine.Reason.REPEATED; // what the text says as well stays in the text
          }
          boolean first = once.add(key);
          boolean again = !first && (caption || (block.text().length() >= LONG && plain(block)));
          return again ? DroppedLine.Reason.REPEATED : null;
        });
  }

  /// Tells whether another caption begins with the same words and goes on.
  private static boolean cut(String key, NavigableSet<String> captions) {
    String next = key.length() < LONG ? null : captions.higher(key);
    return next != null && next.startsWith(key);
  }

  private static boolean plain(DraftBlock block) {
    boolean list = block.text().chars().filter(c -> c == ',').count() > 2;
    return block.role() == BlockRole.DECK
        || (block.role() == BlockRole.BODY && (ProseLook.punctuated(block.text()) || !list));
  }
}
