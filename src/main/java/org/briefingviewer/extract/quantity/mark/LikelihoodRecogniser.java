// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.TextSpan;

/// Reads how likely a figure is said to be: "it is highly unlikely that 200 engineers". It holds
/// for the figures of the clause that it opens or stands in.
public final class LikelihoodRecogniser implements QuantityRecogniser {
  /// Words after which another clause begins, of which nothing was said.
  private static final Set<String> APART = WordLists.named("likelihood-ends");

  private static final Set<String> BE = WordLists.named("before-likely");

  private final PhraseTable<Boolean> likely = new PhraseTable<>(false);

  public LikelihoodRecogniser() {
    for (List<String> row : WordList.read("extract/likelihoods.tsv").rows()) {
      if (row.get(1).equals("likelihood")) {
        likely.add(row.get(0), true);
      }
    }
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    int i = 0;
    while (i < line.size()) {
      Match<Boolean> found = likely.startingAt(line, i);
      if (found != null) {
        drafts.forEach(draft -> likely(line, draft, found));
      }
      i = found == null ? i + 1 : found.to();
    }
  }

  private static void likely(AtomLine line, QuantityDraft draft, Match<Boolean> found) {
    int from = Math.min(draft.from(), draft.hedgedFrom());
    boolean before = found.to() <= from && reaches(line, found.to(), from);
    boolean which = line.is(found.from() - 2, "which") || line.is(found.from() - 2, "that");
    // "6,000 of them have highly likely died", "40 men, which is likely".
    boolean verb = BE.contains(line.at(found.from() - 1).lower());
    boolean after =
        (which || verb)
            && draft.to() <= found.from()
            && reaches(line, draft.to(), found.from() - (which ? 2 : 1));
    if (before || after) {
      draft.likely(new Likelihood(span(line, found), line.words(found.from(), found.to())));
    }
  }

  private static boolean reaches(AtomLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean that = line.is(i, "that") || line.is(i, "whether");
      if (!that && APART.contains(line.at(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static TextSpan span(AtomLine line, Match<?> found) {
    return new TextSpan(line.at(found.from()).start(), line.at(found.to() - 1).end());
  }
}
