// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands around the text has four sizes: small, words, headings, titles. The text column has
/// sizes of its own, after its zoom; the speaker's window three, in pixels.
class TypeSizesTest {
  private static final Path SHEETS =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/main/resources/org/briefingviewer/ui/css");

  private static final Set<String> WINDOW = Set.of("0.9289em", "1em", "1.1429em", "1.4286em");
  private static final Set<String> SPEAKER = Set.of("16px", "20px", "28px");

  /// The text column, and what the zoom sets.
  private static final Pattern TEXT =
      Pattern.compile(
          ".*\\.(paragraph|caption|headline|deck|subhead|origin-words|zoom-\\d+|own-handling|margin-label)\\b.*",
          Pattern.DOTALL);

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9.]+(em|px))");

  @Test
  void whatStandsAroundTheTextHasFourSizes() throws IOException {
    List<String> others = new ArrayList<>();
    int found = 0;
    try (Stream<Path> files = Files.list(SHEETS)) {
      for (Path file : files.sorted().toList()) {
        String rules = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        for (MatchResult rule : RULE.matcher(rules).results().toList()) {
          String selector = rule.group(1).strip();
          for (MatchResult size : SIZE.matcher(rule.group(2)).results().toList()) {
            found++;
            boolean speaker = file.endsWith("present.css") && SPEAKER.contains(size.group(1));
            boolean root = selector.equals(".root.main-window") || selector.equals(".root");
            if (!WINDOW.contains(size.group(1))
                && !speaker
                && !root
                && !TEXT.matcher(selector).matches()) {
              others.add(file.getFileName() + ": " + selector + " " + size.group(1));
            }
          }
        }
      }
    }
    assertTrue(found > 50, found + " sizes");
    assertEquals("", String.join("\n", others));
  }
}
