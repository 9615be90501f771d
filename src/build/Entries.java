// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the lists of packaging: one entry a line, with comments and blank lines between.
class Entries {
  private Entries() {}

  static List<String> of(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }
}
