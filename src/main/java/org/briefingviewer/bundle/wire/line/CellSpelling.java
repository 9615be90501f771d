// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.line.LineField.CellType;
import org.jspecify.annotations.Nullable;

/// Spells numbers, dates and yes or no as they left, where a spreadsheet saved them in the way of
/// its country. What can be read in two ways is told; what is none of these stays as it is, and
/// whoever needs it tells.
///
///     TRUE → yes    1.234.567,5 → 1234567.5    27.03.2025 → 2025-03-27    Mar-25 → 2025-03
final class CellSpelling {
  private static final Set<String> DATES =
      FindingTable.columns(field -> field.type() == CellType.DATE || field.type() == CellType.DAY);
  private static final Set<String> FLAGS =
      FindingTable.columns(field -> field.isRead() && field.type() == CellType.FLAG);
  private static final Set<String> NUMBERS =
      FindingTable.columns(
          field ->
              field.isRead()
                  && (field.type() == CellType.NUMBER || field.type() == CellType.COUNT));

  private static final Map<String, String> SPELT_FLAGS =
      Map.of("true", "yes", "1", "yes", "yes", "yes", "false", "no", "0", "no", "no", "no");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d+(?:[.,](?<decimals>\\d+))?(?:[eE](?<power>[+-]?\\d{1,2}))?");
  private static final Pattern GROUPED =
      Pattern.compile("([+-]?\\d{1,3}(?:([.,'’\\h])\\d{3})(?:\\2\\d{3})*)(?:([.,])(\\d+))?");
  private static final Pattern TIME =
      Pattern.compile("[T ]\\s*0{1,2}:00(?::00(?:\\.0+)?)?(?: AM)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})(?:\\s*[-./]\\s*(\\d{1,2}))?\\.?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");

  private static final DateTimeFormatter MONTH =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("MMM-")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
          .toFormatter(Locale.ENGLISH);

  /// A spreadsheet that was not told otherwise writes only a number of twelve digits or more by a
  /// power, and with five decimals at most.
  private static final int POWER = 11;

  private static final int DECIMALS = 5;

  private final boolean dayFirst;
  private final boolean monthFirst;
  private final boolean comma;
  private final boolean point;

  /// Columns, each with a sign that stands before its decimals in a cell that has no other reading.
  private final Set<String> signs = new HashSet<>();

  private CellSpelling(Collection<CsvReader.Table> tables) {
    dayFirst = over12(tables, 1);
    monthFirst = over12(tables, 3);
    tables.forEach(this::noteSigns);
    comma = signs.stream().anyMatch(sign -> sign.endsWith(","));
    point = signs.stream().anyMatch(sign -> sign.endsWith("."));
  }

  /// Spells the cells of tables that were saved together: a day that one of them has tells in which
  /// order all have day and month, and a number tells which decimal sign all have.
  ///
  /// @throws MalformedJson when a cell can be read in two ways, naming row and column
  static void spell(Collection<CsvReader.Table> tables) {
    CellSpelling spelling = new CellSpelling(tables);
    for (CsvReader.Table table : tables) {
      for (CsvReader.Row row : table.rows()) {
        row.cells()
            .replaceAll(
                (column, cell) ->
                    spelling.spelt(
                        row.where() + ", " + column, column, cell, table.between() != ','));
      }
    }
  }

  /// @param free whether a comma may be a decimal sign, since none parts the cells
  private String spelt(String where, String column, String cell, boolean free) {
    String bare = cell.strip();
    if (DATES.contains(column)) {
      return date(where, bare);
    }
    if (NUMBERS.contains(column)) {
      return number(where, column, bare, free);
    }
    return FLAGS.contains(column)
        ? SPELT_FLAGS.getOrDefault(bare.toLowerCase(Locale.ROOT), cell)
        : cell;
  }

  /// What has one sign and three digits behind it is read by its own column: a spreadsheet of a
  /// country with decimal commas leaves "0.32" as words, and puts a point into "2.700" itself.
  private String number(String where, String column, String cell, boolean free) {
    Matcher grouped = GROUPED.matcher(cell);
    if (grouped.matches() && !grouped.group(2).equals(grouped.group(3))) {
      String sign = grouped.group(2);
      boolean once = cell.indexOf(sign) == cell.lastIndexOf(sign);
      boolean decimal = sign.equals(".") || (sign.equals(",") && free);
      if (once && decimal && grouped.group(3) == null && !parts(sign)) {
        if ((sign.equals(".") && !free) || signs.contains(column + sign)) {
          return plain(cell.replace(',', '.'));
        }
        throw new MalformedJson(
            where,
            "“%s” may have a decimal sign or one between thousands. Write it without the latter."
                .formatted(cell));
      }
      String whole = grouped.group(1).replace(sign, "");
      return grouped.group(4) == null ? whole : plain(whole + "." + grouped.group(4));
    }
    Matcher number = NUMBER.matcher(cell);
    if (!number.matches()) {
      return cell;
    }
    if (rounded(number)) {
      throw new MalformedJson(
          where, "“%s” may be rounded. Write the whole number.".formatted(cell));
    }
    return plain(cell.replace(',', '.'));
  }

  /// Tells whether other numbers have the other sign for their decimals, and none has this one.
  private boolean parts(String sign) {
    return sign.equals(".") ? comma && !point : point && !comma;
  }

  private static boolean rounded(Matcher number) {
    String power = number.group("power");
    String decimals = number.group("decimals");
    return power != null
        && (Integer.parseInt(power) < POWER || (decimals != null && decimals.length() >= DECIMALS));
  }

  private void noteSigns(CsvReader.Table table) {
    for (CsvReader.Row row : table.rows()) {
      for (String column : NUMBERS) {
        String cell = row.cells().getOrDefault(column, "");
        if (decimals(cell, ".")) {
          signs.add(column + ".");
        } else if (table.between() != ',' && decimals(cell, ",")) {
          signs.add(column + ",");
        }
      }
    }
  }

  private static boolean decimals(String cell, String sign) {
    Matcher grouped = GROUPED.matcher(cell.strip());
    if (grouped.matches()) {
      return sign.equals(grouped.group(3)) && !sign.equals(grouped.group(2));
    }
    Matcher number = NUMBER.matcher(cell.strip());
    return number.matches() && number.group("power") == null && cell.contains(sign);
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static boolean over12(Collection<CsvReader.Table> tables, int part) {
    return tables.stream().flatMap(table -> table.rows().stream()).anyMatch(r -> over12(r, part));
  }

  private static boolean over12(CsvReader.Row row, int part) {
    for (String column : DATES) {
      Matcher date = YEAR_LAST.matcher(bare(row.cells().getOrDefault(column, "")));
      if (date.matches() && !date.group(2).equals(".") && Integer.parseInt(date.group(part)) > 12) {
        return true;
      }
    }
    return false;
  }

  /// A day without the midnight, a year without the decimal, that a program wrote behind it.
  private static String bare(String cell) {
    return TIME.matcher(cell.strip()).replaceFirst("").replaceFirst("^(\\d{4})\\.0$", "$1");
  }

  private String date(String where, String cell) {
    String bare = bare(cell);
    Matcher ours = YEAR_FIRST.matcher(bare);
    if (ours.matches()) {
      return ours.group(3) == null
          ? spelt(cell, ours.group(1), ours.group(2), null)
          : spelt(cell, ours.group(1), ours.group(2), ours.group(3));
    }
    Matcher theirs = YEAR_LAST.matcher(bare);
    if (theirs.matches()) {
      boolean german = theirs.group(2).equals(".");
      if (!german && dayFirst == monthFirst && !theirs.group(1).equals(theirs.group(3))) {
        throw new MalformedJson(
            where, "“%s” may be two days. Write it as YYYY-MM-DD.".formatted(cell));
      }
      boolean day = german || dayFirst;
      return spelt(cell, theirs.group(4), theirs.group(day ? 3 : 1), theirs.group(day ? 1 : 3));
    }
    try {
      return bare.length() == 4 ? bare : YearMonth.parse(bare, MONTH).toString();
    } catch (DateTimeException e) {
      return cell;
    }
  }

  private static String spelt(String cell, String year, String month, @Nullable String day) {
    try {
      YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return day == null
          ? of.toString()
          : LocalDate.of(of.getYear(), of.getMonth(), Integer.parseInt(day)).toString();
    } catch (DateTimeException e) {
      return cell;
    }
  }
}
