// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;

/// Scores and votes: two whole numbers across a hyphen that are no range: "9-2", "won 1-3".
public final class Scores implements Recogniser {

  private static final Set<String> GAMES = WordLists.named("games");

  private static final int HIGHEST = 200;

  @Override
  public void read(Line line, List<Draft> drafts) {
    drafts.removeIf(
        draft -> draft.bare() && (half(line, draft) || (draft.range() && game(line, draft))));
  }

  /// One side of a score that did not become a range.
  private static boolean half(Line line, Draft draft) {
    boolean before = line.hyphenAt(draft.from() - 1) && line.at(draft.from() - 2).number();
    boolean after = line.hyphenAt(draft.to()) && line.at(draft.to() + 1).number();
    return (before || after) && draft.low().wholeBelow(HIGHEST);
  }

  private static boolean game(Line line, Draft draft) {
    if (!draft.low().wholeBelow(HIGHEST) || !line.hyphenAt(draft.low().to())) {
      return false;
    }
    for (int i = draft.from() - 4; i < draft.to() + 3; i++) {
      if (GAMES.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
