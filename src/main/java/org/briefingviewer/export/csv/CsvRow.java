// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.line.LineField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One row of a table, filled by the names of its columns. What is not filled is empty.
final class CsvRow {
  /// Where a spreadsheet would take what follows for a formula, the wide signs of East Asian
  /// keyboards among it: at the beginning, and behind what parts cells where the comma does not. An
  /// apostrophe that stands there already gets another one, so that one can be taken away again.
  private static final Pattern RUNS =
      Pattern.compile("(^|[;\\n\\r])(?=[\\s\\p{Z}]*'*[=+\\-@＝＋－＠])|^(?='*[\\t\\r\\n])");

  /// A number in words of a text may begin with a sign and runs nothing.
  private static final Pattern SIGNED =
      Pattern.compile("[+-]\\d+(?:[.,]\\d+)*\\s?%?", Pattern.DOTALL);

  /// What needs no quotation marks in any country, the semicolon of many a list separator not being
  /// among it.
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}._:/ ()+%-]*");

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  private final Map<String, String> cells = new HashMap<>();

  /// Fills a cell with words.
  CsvRow put(String column, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      set(column, quoted(defused(words)));
    }
    return this;
  }

  /// Fills a cell with the value that a line has, as the type of its field spells it; not with
  /// null.
  CsvRow put(LineField field, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return this;
    }
    String column = field.column();
    switch (field.type()) {
      case WORDS, HEAD -> put(column, value.asString());
      case CONSTANT, KIND -> set(column, value.asString().toUpperCase(Locale.ROOT));
      case DATE, DAY -> set(column, value.asString());
      case FLAG -> put(column, value.asBoolean());
      case COUNT, NUMBER -> put(column, value.decimalValue());
      case LIST -> put(column, joined(value, " | "));
      case MARKS -> put(column, joined(value, " · "));
      case PAIRS -> put(column, joined(value, " "));
    }
    return this;
  }

  private static String joined(JsonNode values, String between) {
    return values
        .valueStream()
        .map(each -> each.isObject() ? each.path("words").asString() : each.asString())
        .collect(Collectors.joining(between));
  }

  /// Fills a cell with "yes" or "no".
  CsvRow put(String column, boolean holds) {
    set(column, holds ? "yes" : "no");
    return this;
  }

  /// Fills a cell with a number, which nothing is put before, or leaves it empty.
  CsvRow put(String column, @Nullable BigDecimal number) {
    if (number != null) {
      BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      set(column, plain.toPlainString());
    }
    return this;
  }

  /// Fills a cell with a number.
  CsvRow put(String column, int number) {
    set(column, Integer.toString(number));
    return this;
  }

  private void set(String column, String cell) {
    if (cells.put(column, cell) != null) {
      throw new IllegalStateException("the cell " + column + " is filled twice");
    }
  }

  /// Returns the line of a table, without its end.
  ///
  /// Throws `IllegalStateException` when a cell was filled of a column that the table does not have
  String line(List<String> columns) {
    if (!columns.containsAll(cells.keySet())) {
      throw new IllegalStateException(cells.keySet() + " are not all among " + columns);
    }
    return columns.stream().map(c -> cells.getOrDefault(c, "")).collect(Collectors.joining(","));
  }

  /// Puts an apostrophe before what would run.
  static String defused(String words) {
    String printed = CONTROL.matcher(words).replaceAll("\uFFFD");
    return SIGNED.matcher(printed).matches() ? printed : RUNS.matcher(printed).replaceAll("$1'");
  }

  private static String quoted(String words) {
    return BARE.matcher(words).matches() && !words.startsWith(" ") && !words.endsWith(" ")
        ? words
        : "\"" + words.replace("\"", "\"\"") + "\"";
  }
}
