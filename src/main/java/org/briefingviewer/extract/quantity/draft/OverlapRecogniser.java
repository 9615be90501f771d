// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.draft;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;

/// Lets no two drafts cover the same words: a number inside an earlier quantity ("parts per
/// million", "cents a dozen") is none of its own; a sign that both claim stays with the earlier.
public final class OverlapRecogniser implements QuantityRecogniser {

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<QuantityDraft> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    int end = 0;
    for (QuantityDraft draft : drafts) {
      if (draft.low().from() < end) {
        inside.add(draft);
      } else {
        draft.beginAt(end);
        end = Math.max(end, draft.to());
      }
    }
    drafts.removeIf(inside::contains);
  }
}
