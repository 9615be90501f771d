// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
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

  private final PhraseTable<Hedge> before = new PhraseTable<>(false);
  private final PhraseTable<Hedge> after = new PhraseTable<>(false);

  public Hedges() {
    for (List<String> row : Lexicon.read("hedges.tsv").rows()) {
      Hedge hedge =
          new Hedge(
              Bound.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              HedgeKind.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
      (row.get(1).equals("before") ? before : after).add(row.get(0), hedge);
    }
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    for (Draft draft : drafts) {
      before(line, draft);
      after(line, draft);
      if (draft.vague()) {
        draft.bound(Bound.ORDER_OF_MAGNITUDE);
      } else if (draft.range() && draft.bound() == Bound.UNSTATED) {
        draft.bound(Bound.BETWEEN);
      }
    }
  }

  private void before(Line line, Draft draft) {
    int at = draft.from();
    for (int i = 0; i < MOST; i++) {
      at = skipped(line, at);
      Match<Hedge> found = before.endingAt(line, at);
      if (found == null) {
        return;
      }
      hedge(line, draft, found);
      at = found.from();
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
    Match<Hedge> found = after.startingAt(line, draft.to());
    if (found == null && draft.low().form() != Numeral.Form.MULTIPLE) {
      found = after.startingAt(line, draft.last().to());
    }
    if (found != null) {
      hedge(line, draft, found);
    }
  }

  private static void hedge(Line line, Draft draft, Match<Hedge> found) {
    TextSpan span = new TextSpan(line.at(found.from()).start(), line.at(found.to() - 1).end());
    String words = line.words(found.from(), found.to());
    draft.hedge(new HedgeCue(span, words, found.meaning().kind()), found.meaning().bound());
  }
}
