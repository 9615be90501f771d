// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// What a save writes into a briefing's file: the revision, the edits that made it, and the kept
/// copies of what came in.
public final class SaveContribution {
  private SaveContribution() {}

  /// @param now what people made of the briefing, or null when nothing was done
  /// @param parts what the edits bring in bulk, or null when nothing was done
  public static SavedBriefing of(
      OpenBriefing base, @Nullable Revision now, @Nullable PartFolder parts) {
    if (now == null || parts == null) {
      return new SavedBriefing(base, Set.of(), List.of(), Map.of());
    }
    Map<String, SavedBriefing.Bytes> originals = new HashMap<>();
    for (BriefingEdit edit : now.edits()) {
      if (edit instanceof AddArticles add) {
        for (AddArticles.Added added : add.articles()) {
          AddArticles.Original original = added.original();
          if (original != null && now.has(added.articleId())) {
            originals.put(original.name(), () -> parts.bytes(original.part()));
          }
        }
      }
    }
    Revision sealed = now.sealedBefore();
    return new SavedBriefing(
        now,
        now.edited(),
        now.edits(),
        originals,
        sealed == null ? null : of(base, sealed, parts),
        null);
  }
}
