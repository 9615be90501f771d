// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;

/// Reads the condition on which a figure is told: "If the line opens, 60 trains could run", "60
/// trains would run if it opened", "Should the river freeze, traffic will fall by a third". Its
/// words are a hedge of the figure, without which it would stand as a plain one. A figure within
/// the condition itself has the word that opens it from `hedges.tsv`.
public final class ConditionalHedges implements QuantityRecogniser {

  /// How far behind the figure its condition may open.
  private static final int BEHIND = 12;

  private static final Set<String> OPENING = WordLists.named("conditions");

  /// Before a condition, asks for it or takes it back: "asked if", "even if".
  private static final Set<String> NO_CONDITION = WordLists.named("before-no-condition");

  /// Behind one, makes it an aside: "if any", "if not more".
  private static final Set<String> ASIDE = WordLists.named("after-no-condition");

  private static final Set<String> FORETELLING = WordLists.named("foretelling");
  private static final Set<String> CLAUSE_ENDS = WordLists.named("clause-ends");

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    int opening = opening(line, drafts.getFirst().hedgedFrom());
    int main = opening < 0 ? -1 : comma(line, opening);
    for (int i = 0; i < drafts.size(); i++) {
      QuantityDraft draft = drafts.get(i);
      int limit = i + 1 < drafts.size() ? drafts.get(i + 1).hedgedFrom() : line.size();
      int at = main >= 0 && draft.from() > main ? opening : behind(line, draft, limit);
      if (at >= 0) {
        int end = end(line, at, drafts);
        TextSpan span = new TextSpan(line.at(at).start(), line.at(end - 1).end());
        draft.hedge(new HedgeCue(span, line.words(at, end), HedgeKind.CONDITIONAL), Bound.UNSTATED);
      }
    }
  }

  /// Where the words of a condition end: with its clause, or behind the first of them where it is
  /// long or holds a figure.
  private static int end(AtomLine line, int opening, List<QuantityDraft> drafts) {
    int end = opening + 1;
    while (end < line.size() && end - opening < LONGEST && line.at(end).word()) {
      end++;
    }
    int behind = end;
    boolean figure = drafts.stream().anyMatch(d -> d.hedgedFrom() < behind && d.to() > opening);
    boolean closed = end >= line.size() || line.is(end, ",") || line.is(end, ".");
    return figure || !closed ? opening + 1 : end;
  }

  /// So many words of a condition are told at most.
  private static final int LONGEST = 12;

  /// Where a condition opens the sentence, before its first figure; -1 where none does.
  private static int opening(AtomLine line, int end) {
    int first = 0;
    while (first < end && !line.at(first).word()) {
      first++;
    }
    boolean inverted = line.is(first, "should") && line.at(first).capitalised();
    return first < end && (inverted || opens(line, first)) ? first : -1;
  }

  /// Where the clause of a condition ends that opens the sentence, and its main clause begins; "if
  /// the ministry is to be believed" is none.
  private static int comma(AtomLine line, int opening) {
    for (int i = opening + 2; i < line.size(); i++) {
      if (line.is(i, "believed")) {
        return -1;
      }
      if (line.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /// "would run if it opened": where the condition of a figure opens that is foretold.
  private static int behind(AtomLine line, QuantityDraft draft, int limit) {
    boolean foretold = false;
    for (int i = draft.hedgedFrom() - 1; i >= draft.hedgedFrom() - BEHIND; i--) {
      if (!line.at(i).word()) {
        break;
      }
      foretold |= FORETELLING.contains(line.at(i).lower());
    }
    for (int i = draft.to(); i < Math.min(limit, draft.to() + BEHIND); i++) {
      String word = line.at(i).lower();
      foretold |= FORETELLING.contains(word);
      if (foretold && opens(line, i)) {
        return i;
      }
      if (!line.at(i).word() || (CLAUSE_ENDS.contains(word) && !OPENING.contains(word))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opens(AtomLine line, int i) {
    String next = line.at(i + 1).lower();
    return OPENING.contains(line.at(i).lower())
        && !NO_CONDITION.contains(line.at(i - 1).lower())
        && !ASIDE.contains(next)
        && !next.endsWith("ly");
  }
}
