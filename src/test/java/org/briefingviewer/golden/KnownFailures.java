// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The cases that are known to fail, each with its classes of error: `money/3 unit, hedge`.
record KnownFailures(Map<String, Set<ErrorClass>> cases) {

  private static final String HEAD =
      """
      # Golden cases that the extractor gets wrong, each with the classes of its errors. A case that
      # comes right has to leave the list; a case that is not in it has to be right.
      # Written by `mvn test -Dtest=GoldenTest -Daccept=known`: read the difference before you commit.
      """;

  static KnownFailures read(Path file) throws IOException {
    Map<String, Set<ErrorClass>> cases = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] field = line.strip().split("\\s+", 2);
        cases.put(
            field[0],
            Arrays.stream(field[1].split(", "))
                .map(ErrorClass::of)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    return new KnownFailures(cases);
  }

  Set<ErrorClass> of(String id) {
    return cases.getOrDefault(id, Set.of());
  }

  void write(Path file) throws IOException {
    String lines =
        cases.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("\n"));
    Files.writeString(file, HEAD + lines + "\n");
  }

  /// Returns the line that stands for a case in the list.
  static String line(String id, Set<ErrorClass> errors) {
    return id + "  " + errors.stream().map(ErrorClass::word).collect(Collectors.joining(", "));
  }
}
