// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.mark.HedgeRecogniser.Hedge;
import org.briefingviewer.model.Bound;
import org.jspecify.annotations.Nullable;

/// Reads a bound together with the negation before it: "never shipped more than 40" is 40 at most,
/// "never fell below 40" at least 40. Where the text may also mean that more than so many were left
/// out ("has not paid more than 90 men"), the words are kept and bound nothing.
final class NegatedBounds {

  /// How many words may stand between the negation and the bound.
  private static final int REACH = 4;

  /// "never", "nobody": nothing is left out.
  private static final Set<String> NEVER = WordLists.named("turns-a-bound-round");

  /// "nobody under 20": who is meant.
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");

  /// "rarely more than 60": more now and then.
  private static final Set<String> SELDOM = WordLists.named("leaves-a-bound-open");

  /// "not as many as 40" are fewer.
  private static final Set<String> MUCH = WordLists.named("as-much-as");

  private static final Set<String> LITTLE = WordLists.named("as-little-as");
  private static final Set<String> NOT = WordLists.named("may-turn-a-bound-round");
  private static final Set<String> HAVING = WordLists.named("forms-of-have");

  /// Words whose meaning is a mark that is passed: "exceeded", "fell below".
  private static final Set<String> PASSING = WordLists.named("marks-passed");

  private static final Set<String> CLAUSE_ENDS = WordLists.named("clause-ends");
  private static final Set<String> SAYING = WordLists.named("said-of-people");

  /// "not only more than 40" takes nothing back.
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

  private NegatedBounds() {}

  /// Returns the hedge `found` with the negation that stands before it, or as it is.
  static Match<Hedge> read(AtomLine line, QuantityDraft draft, Match<Hedge> found) {
    Bound turned = turned(line, found);
    // "nobody aged under 21 may drive": who is meant, and no bound that somebody keeps to.
    if (turned == null || draft.family() == UnitFamily.AGE) {
      return found;
    }
    // "has not reported more than 40": there may be more of whom nobody speaks.
    boolean said = SAYING.contains(line.at(found.from() - 1).lower());
    for (int i = found.from() - 1; i >= found.from() - REACH - 1; i--) {
      String word = line.at(i).lower();
      boolean says = SAYING.contains(word) && i < found.from() - 1;
      if (!line.at(i).word() || CLAUSE_ENDS.contains(word) || says) {
        return found;
      }
      boolean passed = PASSING.contains(line.at(found.to() - 1).lower());
      boolean none = word.equals("no") && HAVING.contains(line.at(found.from() - 1).lower());
      boolean only = ONLY.contains(line.at(i + 1).lower());
      boolean not = !only && (NOT.contains(word) || word.endsWith("n't"));
      boolean without = word.equals("without") && i == found.from() - 1;
      boolean whom = i == found.from() - 1 && NOBODY.contains(word);
      if (whom) {
        return found;
      }
      boolean as = line.is(found.to() - 1, "as");
      if ((!said && NEVER.contains(word)) || none || without || (not && (passed || as))) {
        return new Match<>(i, found.to(), new Hedge(turned, found.meaning().kind()));
      }
      if (not || SELDOM.contains(word) || NEVER.contains(word)) {
        return new Match<>(i, found.to(), new Hedge(Bound.UNSTATED, found.meaning().kind()));
      }
    }
    return found;
  }

  private static @Nullable Bound turned(AtomLine line, Match<Hedge> found) {
    if (line.is(found.from(), "as") && line.is(found.to() - 1, "as")) {
      String size = line.at(found.from() + 1).lower();
      return MUCH.contains(size)
          ? Bound.FEWER_THAN
          : LITTLE.contains(size) ? Bound.MORE_THAN : null;
    }
    return switch (found.meaning().bound()) {
      case MORE_THAN -> Bound.AT_MOST;
      case FEWER_THAN -> Bound.AT_LEAST;
      default -> null;
    };
  }
}
