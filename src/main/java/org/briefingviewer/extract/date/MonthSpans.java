// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads two months that a hyphen joins to one word.
final class MonthSpans {

  private MonthSpans() {}

  /// "January-April 2025", a word with a hyphen: of the year alone.
  static @Nullable FoundDate at(
      DateNames names, List<Token> tokens, int i, @Nullable LocalDate today) {
    String word = Token.word(tokens, i);
    int hyphen = word.indexOf('-');
    int last = hyphen < 3 ? 0 : names.month(word.substring(hyphen + 1));
    if (last == 0 || names.month(word.substring(0, hyphen)) == 0) {
      return null;
    }
    int at = Token.word(tokens, i + 1).equals("of") ? i + 2 : i + 1;
    int year = DateFinder.year(tokens, at);
    if (year > 0) {
      return new FoundDate(i, at + 1, new PartialDate(year, 0, 0), Basis.STATED);
    }
    if (today == null) {
      return null;
    }
    int told = last <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    return new FoundDate(i, i + 1, new PartialDate(told, 0, 0), Basis.INFERRED);
  }
}
