// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;

/// Reads the hedges right before and right after a figure, and the bound that they set. A range
/// without any is bounded `BETWEEN`, a vague scale is an `ORDER_OF_MAGNITUDE`.
public final class Hedges implements Recogniser {

  private record Hedge(Bound bound, HedgeKind kind) {}

  /// "at least about", "perhaps up to some"
  private static final int MOST = 3;

  /// How far from the figure a hedge of its clause may stand.
  private static final int REACH = 9;

  private static final Set<String> CLAUSE_ENDS = WordLists.named("clause-ends");

  private final PhraseTable<Hedge> before = new PhraseTable<>(false);
  private final PhraseTable<Hedge> after = new PhraseTable<>(false);
  private final PhraseTable<Hedge> clause = new PhraseTable<>(false);

  public Hedges() {
    for (List<String> row : Lexicon.read("hedges.tsv").rows()) {
      Hedge hedge =
          new Hedge(
              Bound.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              HedgeKind.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
      PhraseTable<Hedge> table =
          switch (row.get(1)) {
            case "before" -> before;
            case "after" -> after;
            default -> clause;
          };
      table.add(row.get(0), hedge);
    }
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int start = before(line, draft);
      draft.hedgedFrom(start);
      after(line, draft);
      clauseBefore(line, draft, start, i == 0 ? 0 : drafts.get(i - 1).to());
      clauseAfter(line, draft, i + 1 < drafts.size() ? drafts.get(i + 1).from() : line.size());
      if (draft.vague()) {
        draft.bound(Bound.ORDER_OF_MAGNITUDE);
      } else if (draft.range() && draft.bound() == Bound.UNSTATED) {
        draft.bound(Bound.BETWEEN);
      }
    }
  }

  /// Returns the atom where the hedged figure begins.
  private int before(Line line, Draft draft) {
    int at = draft.from();
    for (int i = 0; i < MOST; i++) {
      at = skipped(line, at);
      Match<Hedge> found = before.endingAt(line, at);
      if (found == null) {
        return at;
      }
      hedge(line, draft, found);
      at = found.from();
    }
    return at;
  }

  private void clauseBefore(Line line, Draft draft, int start, int limit) {
    for (int i = start - 1; i >= Math.max(limit, start - REACH); i--) {
      if (!line.at(i).word() && !opener(line, i)) {
        return;
      }
      Match<Hedge> found = clause.startingAt(line, i);
      if (found != null && found.to() <= start && !month(line, found)) {
        Match<Hedge> wider = clause.startingAt(line, i - 1);
        hedge(line, draft, wider == null || wider.to() < found.to() ? found : wider);
        return;
      }
    }
  }

  /// Tells whether a comma parts a single word from the clause that it opens: "Reportedly, …".
  private static boolean opener(Line line, int comma) {
    return line.is(comma, ",") && line.at(comma - 1).word() && !line.at(comma - 2).word();
  }

  /// "May" with a capital inside a sentence is no modal.
  private static boolean month(Line line, Match<Hedge> found) {
    return line.at(found.from() - 1).word() && line.at(found.from()).capitalised();
  }

  private void clauseAfter(Line line, Draft draft, int limit) {
    int end = Math.min(limit, draft.to() + REACH);
    for (int i = draft.to();
        i < end && line.at(i).word() && !CLAUSE_ENDS.contains(line.at(i).lower());
        i++) {
      Match<Hedge> found = clause.startingAt(line, i);
      if (found != null && !month(line, found)) {
        hedge(line, draft, found);
        return;
      }
    }
  }

  /// Steps over what may stand between a hedge and its number: "at least another 10".
  private static int skipped(Line line, int at) {
    return switch (line.at(at - 1).lower()) {
      case "another", "additional", "between" -> at - 1;
      default -> at;
    };
  }

  private void after(Line line, Draft draft) {
    if (line.are(draft.to(), "and", "up", "to")) {
      return;
    }
    Match<Hedge> found = after.startingAt(line, draft.to());
    if (found == null && draft.low().form() != Numeral.Form.MULTIPLE) {
      found = after.startingAt(line, draft.last().to());
    }
    if (found != null) {
      hedge(line, draft, found);
    }
  }

  private static void hedge(Line line, Draft draft, Match<Hedge> found) {
    int from = line.at(found.from()).dash() ? found.from() + 1 : found.from();
    TextSpan span = new TextSpan(line.at(from).start(), line.at(found.to() - 1).end());
    String words = line.words(from, found.to());
    draft.hedge(new HedgeCue(span, words, found.meaning().kind()), found.meaning().bound());
  }
}
