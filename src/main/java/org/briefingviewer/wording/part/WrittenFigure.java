// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import java.util.List;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.TextSpan;

/// The words of a figure together with the hedges that stand right beside it: "about 2,000".
public final class WrittenFigure {
  private static final String NO_BREAK = "\u00A0";

  private final String text;
  private final List<HedgeCue> hedges;

  /// Where the words that were gathered stand.
  private TextSpan taken;

  private String words;

  private WrittenFigure(String text, Claim claim) {
    this.text = text;
    hedges = claim.quantity().hedges();
    taken = claim.span();
    words = claim.quantity().asWritten();
  }

  /// Returns the words; no line breaks between a figure and its hedge.
  ///
  /// @param text the text of the figure's article
  public static String of(String text, Claim claim) {
    WrittenFigure written = new WrittenFigure(text, claim);
    for (int i = 0; i < written.hedges.size(); i++) {
      written.hedges.forEach(written::join);
    }
    return written.words;
  }

  private void join(HedgeCue hedge) {
    TextSpan span = hedge.span();
    if (span.end() <= taken.start() && blank(span.end(), taken.start())) {
      words = hedge.words() + gap(span.end(), taken.start()) + words;
      taken = new TextSpan(span.start(), taken.end());
    } else if (taken.end() <= span.start() && blank(taken.end(), span.start())) {
      words = words + gap(taken.end(), span.start()) + hedge.words();
      taken = new TextSpan(taken.start(), span.end());
    }
  }

  private boolean blank(int from, int to) {
    return to <= text.length() && text.substring(from, to).isBlank();
  }

  private static String gap(int from, int to) {
    return from == to ? "" : NO_BREAK;
  }
}
