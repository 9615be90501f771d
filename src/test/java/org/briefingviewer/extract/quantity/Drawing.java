// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.util.List;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.ValueRange;

/// Draws quantities into their text: "around [172,500 square meters] of floor".
public final class Drawing {

  private static final QuantityFinder FINDER = new QuantityFinder();
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private Drawing() {}

  public static AnalysedText analysed(String text) {
    return SPLITTER.analyse(Article.ofText("drawn", "en", text));
  }

  public static List<FoundQuantity> find(String text) {
    return FINDER.find(
        analysed(text),
        (unread, fault) -> {
          throw new IllegalStateException("fails on: " + unread.of(text), fault);
        });
  }

  /// Returns the text of `drawn`, brackets taken out, with the spans found drawn in.
  public static String redraw(String drawn) {
    String text = drawn.replace("[", "").replace("]", "");
    StringBuilder redrawn = new StringBuilder(text);
    for (FoundQuantity found : find(text).reversed()) {
      redrawn.insert(found.span().end(), ']').insert(found.span().start(), '[');
    }
    return redrawn.toString();
  }

  /// Returns what was found, one quantity after the other: "3000000000 USD ~ 'about'".
  public static String told(String text) {
    return String.join("; ", find(text).stream().map(Drawing::told).toList());
  }

  private static String told(FoundQuantity found) {
    ValueRange value = found.quantity().value();
    String number =
        value.low() == null || value.high() == null
            ? "?"
            : value.twoEnded()
                ? value.low().toPlainString() + ".." + value.high().toPlainString()
                : value.low().toPlainString();
    String unit = found.quantity().unit().code();
    Bound bound = found.quantity().bound();
    List<String> hedges = found.quantity().hedges().stream().map(HedgeCue::words).toList();
    return number
        + (unit.isEmpty() ? "" : " " + unit)
        + (bound == Bound.UNSTATED ? "" : " " + bound)
        + (hedges.isEmpty() ? "" : " " + hedges);
  }
}
