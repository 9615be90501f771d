// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads the date that a figure holds for, where the text gives it in full: "in 2018", "as of March
/// 2024", shortly after the figure, or "In 2018," at the head of its sentence.
public final class Moments {

  private static final int REACH = 7;

  private final Map<String, Integer> months = new HashMap<>();

  public Moments() {
    for (List<String> row : WordList.read("extract/calendar.tsv").rows()) {
      if (row.size() > 2) {
        months.put(row.get(0), Integer.parseInt(row.get(2)));
      }
    }
  }

  /// Returns the date, or null.
  ///
  /// @param limit the atom where the next figure begins
  public @Nullable PartialDate of(Line line, Draft draft, int limit) {
    for (int i = draft.to(); i < Math.min(limit, draft.to() + REACH); i++) {
      if (line.is(i, ".") || line.is(i, ";")) {
        break;
      }
      PartialDate date = opens(line, i) ? date(line, i + 1) : null;
      if (date != null) {
        return date;
      }
    }
    return opens(line, 0) && line.at(0).capitalised() ? date(line, line.is(1, "of") ? 2 : 1) : null;
  }

  /// "in", or the last word of "as of"
  private static boolean opens(Line line, int at) {
    boolean asOf = line.is(at, "of") && line.is(at - 1, "as");
    return line.is(at, "in") || asOf || (at == 0 && line.are(0, "as", "of"));
  }

  private @Nullable PartialDate date(Line line, int at) {
    int month = months.getOrDefault(line.at(at).lower(), 0);
    if (month == 0) {
      int year = year(line, at);
      return year > 0 ? new PartialDate(year, 0, 0) : null;
    }
    String day = line.at(at + 1).text();
    boolean daily = line.at(at + 1).number() && day.length() <= 2;
    int after = daily ? (line.is(at + 2, ",") ? at + 3 : at + 2) : at + 1;
    int year = year(line, after);
    int number = daily ? Integer.parseInt(day) : 0;
    boolean real = number == 0 || YearMonth.of(Math.max(1, year), month).isValidDay(number);
    return year > 0 && real ? new PartialDate(year, month, number) : null;
  }

  /// Returns the year at `at`, or 0; a figure with a unit after it is none.
  private static int year(Line line, int at) {
    String written = line.at(at).text();
    boolean plain =
        line.at(at).number() && written.length() == 4 && written.matches("(19|20)[0-9]{2}");
    boolean counted = line.at(at + 1).glued() && line.at(at + 1).word();
    return plain && !counted ? Integer.parseInt(written) : 0;
  }
}
