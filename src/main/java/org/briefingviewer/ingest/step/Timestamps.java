// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Outlets;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.Dropped;
import org.jspecify.annotations.Nullable;

/// Takes out the lines that give only the moment of publication. Before the text a bare date is
/// enough; later a clock time must stand with it, since a bare date may head an entry of a
/// chronology.
public final class Timestamps implements Step {
  private final MomentReader moments;
  private final Outlets outlets;

  public Timestamps(MomentReader moments, Outlets outlets) {
    this.moments = moments;
    this.outlets = outlets;
  }

  @Override
  public Draft apply(Draft draft) {
    int first = draft.firstProse();
    int second = secondProse(draft, first);
    int last = draft.lastProse();
    String moment = draft.moment();
    Dateline dateline = draft.dateline();
    List<Block> blocks = new ArrayList<>(draft.blocks().size());
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = draft.blocks().get(i);
      MomentReader.Moment found =
          block.kept() && block.role() != Role.HEADLINE && (i < second || i > last)
              ? alone(block.text())
              : null;
      boolean bare = found != null && found.time() == null;
      if (found == null || (bare && (i > first || moment != null))) {
        blocks.add(block);
        continue;
      }
      moment = moment == null ? block.text() : moment;
      dateline = dateline == null ? place(found, block.text()) : dateline;
      blocks.add(block.drop(Dropped.Reason.TIMESTAMP));
    }
    Draft read = draft.withBlocks(blocks);
    read = moment == null ? read : read.withMoment(moment);
    return dateline == null ? read : read.withDateline(dateline);
  }

  private static int secondProse(Draft draft, int first) {
    for (int i = first + 1; i < draft.blocks().size(); i++) {
      if (draft.blocks().get(i).prose()) {
        return i;
      }
    }
    return draft.blocks().size();
  }

  private MomentReader.@Nullable Moment alone(String text) {
    MomentReader.Moment whole = moments.whole(text);
    if (whole != null) {
      return whole;
    }
    MomentReader.Moment found = moments.find(text);
    boolean named =
        found != null && (outlets.named(found.rest()) != null || capitals(found.rest()));
    return named ? found : null;
  }

  private static @Nullable Dateline place(MomentReader.Moment found, String line) {
    return capitals(found.rest()) ? new Dateline(found.rest(), null, line) : null;
  }

  /// A place glued to the date: "May 28th 2020SEOUL".
  private static boolean capitals(String rest) {
    return rest.length() >= 4
        && rest.length() <= 30
        && rest.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ');
  }
}
