// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A short article of `panels.txt`, and what the panel is to say of its ties.
///
/// @param wanted what is wanted of a tie, by its key; a tie that is missing is not discussed
record PanelCase(String name, String text, Map<String, Wanted> wanted) {

  /// @param trends the trends that would pass, in lower case, "none" for nothing
  /// @param assessor a part of the assessor's name, "-" for none, null for any
  record Wanted(List<String> trends, @Nullable String assessor) {
    static final Wanted NOTHING = new Wanted(List.of("none"), null);

    static Wanted of(String line) {
      String[] field = line.split(" \\| by ", 2);
      return new Wanted(List.of(field[0].split(" / ")), field.length > 1 ? field[1] : null);
    }

    boolean is(String trend, @Nullable String by) {
      boolean who =
          assessor == null
              || trend.equals("none")
              || (assessor.equals("-") ? by == null : by != null && by.contains(assessor));
      return trends.contains(trend) && who;
    }
  }

  static List<PanelCase> read(Path file) throws IOException {
    List<PanelCase> cases = new ArrayList<>();
    for (String block : Files.readString(file).split("(?m)^== ")) {
      if (!block.startsWith("#")) {
        cases.add(one(block.strip().lines().toList()));
      }
    }
    return cases;
  }

  private static PanelCase one(List<String> lines) {
    List<String> text = new ArrayList<>();
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.matches("(DPRK-China|DPRK-Russia|China-Russia): .*")) {
        int colon = line.indexOf(": ");
        wanted.put(line.substring(0, colon), Wanted.of(line.substring(colon + 2)));
      } else {
        text.add(line);
      }
    }
    return new PanelCase(lines.getFirst(), String.join("\n\n", text), wanted);
  }

  Wanted wanted(String pair) {
    return wanted.getOrDefault(pair, Wanted.NOTHING);
  }
}
