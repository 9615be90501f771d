// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;

/// Finds every quantity of a text, in text order, in time linear in its length.
public final class QuantityFinder {

  /// Makes a finder with the program's own word lists.
  public QuantityFinder() {}

  /// Returns the quantities of `text` in text order; their spans do not overlap.
  public List<FoundQuantity> find(AnalysedText text) {
    List<FoundQuantity> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1,9}")) {
          found.add(plain(token, sentence));
        }
      }
    }
    return List.copyOf(found);
  }

  private static FoundQuantity plain(Token token, Sentence sentence) {
    Quantity quantity =
        new Quantity(
            token.text(),
            ValueRange.of(new BigDecimal(token.text())),
            Unit.NONE,
            Bound.UNSTATED,
            Direction.NONE,
            List.of(),
            null,
            null);
    return new FoundQuantity(
        token.span(), token.span(), quantity, Nature.ORDINARY, sentence.index(), "", Links.NONE);
  }
}
