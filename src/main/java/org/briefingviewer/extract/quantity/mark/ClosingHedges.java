// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.mark.HedgeRecogniser.Hedge;
import org.jspecify.annotations.Nullable;

/// Finds the hedge that closes what is said of a figure without standing right behind it: "40
/// people, at the very least,", "70 trains a month at most", "9 percent of the budget or more", "30
/// boats a week, if that". Nothing of its clause may follow, or the words may be of something else:
/// "30 trucks, if that bridge holds", "40 men, at least according to the widow".
final class ClosingHedges {

  /// How many words of what the figure is of, or of the time it is for, may stand between.
  private static final int REACH = 6;

  private static final Set<String> BETWEEN = WordLists.named("before-a-closing-hedge");
  private static final Set<String> GOES_ON = WordLists.named("joins-behind-a-closing-hedge");
  private static final Set<String> PREDICATES = WordLists.named("forms-of-be");
  private static final Set<String> CLAUSE_ENDS = WordLists.named("clause-ends");

  private final PhraseTable<Hedge> behind;
  private final PhraseTable<Hedge> closing = new PhraseTable<>(false);

  /// @param behind the hedges that may also stand right behind a figure
  ClosingHedges(PhraseTable<Hedge> behind) {
    this.behind = behind;
  }

  /// Adds one that stands nowhere else.
  void add(String words, Hedge hedge) {
    closing.add(words, hedge);
  }

  /// Returns the hedge that closes the figure's clause, or null.
  @Nullable Match<Hedge> of(AtomLine line, QuantityDraft draft) {
    int to = draft.to();
    Match<Hedge> found = at(line, to, false);
    boolean on = found == null && BETWEEN.contains(line.at(to).lower());
    for (int i = to + 1; on && i <= to + REACH && found == null; i++) {
      found = at(line, i, true);
      on = line.at(i).word() && !ends(line.at(i).lower());
    }
    return found;
  }

  private static boolean ends(String word) {
    return CLAUSE_ENDS.contains(word) || PREDICATES.contains(word);
  }

  /// @param far whether other words stand between the figure and this place
  private @Nullable Match<Hedge> at(AtomLine line, int place, boolean far) {
    boolean apart = !line.at(place).word() && !line.at(place).number();
    int from = apart ? place + 1 : place;
    Match<Hedge> found = closing.startingAt(line, from);
    if (found == null && (apart || far)) {
      Match<Hedge> longer = behind.startingAt(line, from);
      found = longer != null && longer.to() > from + 1 && line.at(from).word() ? longer : null;
    }
    boolean whole = found != null && !apart && line.is(from, "or");
    return found != null && (whole || closes(line, found.to(), apart)) ? found : null;
  }

  private static boolean closes(AtomLine line, int end, boolean apart) {
    boolean joined = !apart && GOES_ON.contains(line.at(end).lower());
    return joined || (!line.at(end).word() && !line.at(end).number());
  }
}
