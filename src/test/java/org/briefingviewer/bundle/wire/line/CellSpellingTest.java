// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellSpellingTest {
  private static String cell(String head, String... rows) {
    String table = head + "\r\n" + String.join("\r\n", rows) + "\r\n";
    return spelt(table).getFirst().cells().getOrDefault(head.split("[;,\t]", -1)[0], "");
  }

  private static List<CsvReader.Row> spelt(String table) {
    CsvReader.Table read = CsvReader.read("t.csv", table.getBytes(StandardCharsets.UTF_8));
    CellSpelling.spell(List.of(read));
    return read.rows();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value;x | 12,5 | 12.5",
        "value;x | 1.234.567,5 | 1234567.5",
        "value;x | 1.234.567 | 1234567",
        "value;x | 1,26E+12 | 1260000000000",
        "value,x | 2.448E+11 | 244800000000",
        "value,x | 12.5 | 12.5",
        "value,x | '\"172,500\"' | 172500",
        "value,x | '\"1,234,567.5\"' | 1234567.5",
        "value,x | '\"12,5\"' | 12.5",
        "value,x | 172.500 | 172.5",
        "value,x | -7 | -7",
        "value,x | many | many",
        "as_of,x | 27.03.2025 | 2025-03-27",
        "as_of,x | 2025/3/27 | 2025-03-27",
        "as_of,x | 2025. 3. 27. | 2025-03-27",
        "as_of,x | 2025-03-27T00:00:00 | 2025-03-27",
        "as_of,x | 3/27/2025 | 2025-03-27",
        "as_of,x | 27/3/2025 | 2025-03-27",
        "as_of,x | 3/3/2025 | 2025-03-03",
        "as_of,x | Mar-25 | 2025-03",
        "as_of,x | 2025-03 | 2025-03",
        "as_of,x | 2025 | 2025",
        "as_of,x | 31.02.2025 | 31.02.2025",
        "newest,x | TRUE | yes",
        "newest,x | false | no",
        "newest,x | 1 | yes",
        "newest,x | perhaps | perhaps",
        "scope,x | 27.03.2025 | 27.03.2025"
      })
  void aCellIsSpeltAsItLeft(String head, String cell, String spelt) {
    assertEquals(spelt, cell(head, cell));
  }

  @Test
  void aDayAmongOthersIsReadInTheirOrder() {
    assertEquals("2025-04-03", cell("on,x", "3/4/2025,", "27/4/2025,"));
    assertEquals("2025-03-04", cell("on,x", "3/4/2025,", "4/27/2025,"));
  }

  @Test
  void aNumberAmongOthersHasTheirDecimalSign() {
    assertEquals("2700", cell("value;x", "2.700;", "26,3;"));
    assertEquals("2700", cell("value;x", "2.700;", "1.234,5;"));
    assertEquals("2.7", cell("value;x", "2.700;", "26.3;"));
    assertEquals("172500", cell("value;x", "172,500;", "1,234.5;"));
    assertEquals("172.5", cell("value;x", "172,500;", "0,25;"));
    assertEquals("2.7", cell("value,x", "2.700,", "\"26,3\","));
  }

  /// A spreadsheet of a country with decimal commas leaves the points of another column as words.
  @Test
  void aDecimalSignOfAnotherColumnDoesNotMakeAThousandOne() {
    assertEquals("2700", cell("value;value2", "2.700;0,32"));
    assertThrows(MalformedJson.class, () -> cell("value;value2", "2.700;0.32"));
    assertThrows(MalformedJson.class, () -> cell("value;value2", "2,700;0,32"));
  }

  @Test
  void aNumberThatASpreadsheetMayHaveRoundedIsTold() {
    for (String cell : List.of("1.73E+05", "2E+3", "1.72512E+11", "1.23457E+15", "9.9e10")) {
      String said = assertThrows(MalformedJson.class, () -> cell("value,x", cell + ",")).what();
      assertEquals("“" + cell + "” may be rounded. Write the whole number.", said);
    }
  }

  @Test
  void whatMayBeTwoThingsIsToldByRowAndColumn() {
    for (List<String> each :
        List.of(
            List.of("on,x", "3/4/2025,"),
            List.of("value;x", "172,500;"),
            List.of("value;x", "1.000;"))) {
      String said = assertThrows(MalformedJson.class, () -> cell(each.get(0), each.get(1))).where();
      assertTrue(said.contains("line 2, " + each.get(0).replaceAll("\\W.*", "")), said);
    }
  }

  @Test
  void emptyCellsBehindTheLastColumnAreNone() {
    assertEquals("7", cell("value,x", "7,a,,,", ",,,,"));
    assertEquals("7", cell("value,x,,", "7,a,,"));
    assertThrows(MalformedJson.class, () -> cell("value,x", "7,a,b"));
  }

  @Test
  void aLineThatNamesTheSeparatorIsNoHead() {
    List<CsvReader.Row> rows = spelt("sep=;\r\nvalue;x\r\n1,5;a\r\n");
    assertEquals("1.5", rows.getFirst().cells().get("value"));
    assertEquals("t.csv, line 3", rows.getFirst().where());
  }
}
