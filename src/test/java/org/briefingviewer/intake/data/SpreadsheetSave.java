// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Saves a table as a spreadsheet of a country does: what it takes for a number or a date it writes
/// in its own way, in whichever column it stands.
enum SpreadsheetSave {
  GERMAN(';', "dd.MM.yyyy", true, "WAHR"),
  AMERICAN(',', "M/d/yyyy", false, "TRUE"),
  BRITISH(',', "dd/MM/yyyy", false, "TRUE"),
  KOREAN(',', "yyyy. M. d.", false, "TRUE"),
  FRAME('\t', "yyyy-MM-dd 00:00:00", false, "True");

  private final char between;
  private final DateTimeFormatter day;
  private final boolean comma;
  private final String yes;

  SpreadsheetSave(char between, String day, boolean comma, String yes) {
    this.between = between;
    this.day = DateTimeFormatter.ofPattern(day.replace(" 00:00:00", "' 00:00:00'"), Locale.ENGLISH);
    this.comma = comma;
    // The German word for it is none that is read; such a column stays as it was exported.
    this.yes = yes.equals("WAHR") ? "yes" : yes;
  }

  void save(Path table) throws IOException {
    String all = Files.readString(table).replace("\uFEFF", "");
    List<List<String>> rows = rows(all);
    StringBuilder out = new StringBuilder(this == FRAME ? "" : "\uFEFF");
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row.stream().map(this::spelt).toList());
      cells.addAll(List.of("", ""));
      out.append(cells.stream().map(this::quoted).collect(Collectors.joining("" + between)))
          .append("\r\n");
    }
    out.append(("" + between).repeat(4)).append("\r\n");
    Files.write(table, out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String spelt(String cell) {
    if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return day.format(LocalDate.parse(cell));
    }
    if (cell.matches("\\d{4}-\\d\\d") && this == AMERICAN) {
      return DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH).format(YearMonth.parse(cell));
    }
    if (cell.matches("\\d{1,3}(,\\d{3})+")) {
      return comma
          ? new BigDecimal(cell.replaceFirst(",", ".").replace(",", ""))
              .stripTrailingZeros()
              .toPlainString()
              .replace('.', ',')
          : cell.replace(",", "");
    }
    if (cell.matches("\\d+(\\.\\d+)?")) {
      return comma
          ? cell.replace('.', ',')
          : this == FRAME && !cell.contains(".") ? cell + ".0" : cell;
    }
    return switch (cell) {
      case "yes" -> yes;
      case "no" -> yes.equals("yes") ? "no" : yes.equals("TRUE") ? "FALSE" : "False";
      default -> cell.replace("\n", "\r\n");
    };
  }

  private String quoted(String cell) {
    boolean needed = cell.indexOf(between) >= 0 || cell.contains("\"") || cell.contains("\n");
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = inside && i + 1 < text.length() && text.charAt(i + 1) == '"';
        cell.append(twice ? "\"" : "");
        i += twice ? 1 : 0;
        inside = twice || !inside;
      } else if (!inside && (c == ',' || c == '\n')) {
        rows.getLast().add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else if (inside || c != '\r') {
        cell.append(c);
      }
    }
    rows.removeLast();
    return rows;
  }
}
