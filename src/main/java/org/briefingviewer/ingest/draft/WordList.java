// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A list that a person can read and extend: one entry a line, fields parted by a tab, `#` and a
/// blank begin a remark. The files stand in the resource folder `org/briefingviewer/ingest`.
public record WordList(List<List<String>> rows) {
  public WordList {
    rows = List.copyOf(rows);
  }

  /// Reads the file `name`.
  ///
  /// Throws `IllegalStateException` when the program was built without it.
  public static WordList read(String name) {
    try (InputStream in =
        WordList.class.getResourceAsStream("/org/briefingviewer/ingest/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from the program");
      }
      try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new WordList(
            lines
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> List.of(line.stripTrailing().split("\t+")))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the first fields in lower case.
  public Set<String> words() {
    return rows.stream()
        .map(row -> row.getFirst().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Returns the second fields, in lower case, of the rows whose first field is `kind`.
  public Set<String> entries(String kind) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Returns second fields by first fields in lower case; the first of two equal entries counts.
  public Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.putIfAbsent(row.getFirst().toLowerCase(Locale.ROOT), row.get(1)));
    return Map.copyOf(pairs);
  }
}
