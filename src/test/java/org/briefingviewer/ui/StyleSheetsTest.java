// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sheets of parts come after the first picture: one that styles a class of the text as well makes
/// the words jump that a reader has begun to read.
class StyleSheetsTest {
  private static final Path SHEETS =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/main/resources/org/briefingviewer/ui/css");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*\\}");
  private static final Pattern CLASS = Pattern.compile("\\.[a-z0-9-]+");

  @Test
  void aClassIsStyledInOneSheet() throws IOException {
    Map<String, Set<String>> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(SHEETS)) {
      for (Path file : files.toList()) {
        String rules = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        RULE.matcher(rules)
            .results()
            .flatMap(rule -> Stream.of(rule.group(1).split(",", -1)))
            .map(String::strip)
            .filter(selector -> CLASS.matcher(selector).matches() && !selector.equals(".root"))
            .forEach(
                name ->
                    sheets
                        .computeIfAbsent(name, n -> new TreeSet<>())
                        .add(file.getFileName().toString()));
      }
    }
    assertFalse(sheets.isEmpty());
    sheets.forEach((name, in) -> assertTrue(in.size() == 1, () -> name + " in " + in));
  }
}
