// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A word list as a person writes it: one entry a line, fields parted by a tab, `#` begins a
/// remark. The files stand in the resource folder `org/briefingviewer/extract`.
public record Lexicon(String name, List<List<String>> rows) {
  public Lexicon {
    rows = List.copyOf(rows);
  }

  /// Reads the file `name`.
  ///
  /// Throws `IllegalStateException` when the program was built without it.
  public static Lexicon read(String name) {
    try (InputStream in =
        Lexicon.class.getResourceAsStream("/org/briefingviewer/extract/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from the program");
      }
      try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new Lexicon(
            name,
            lines
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\t+")))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the alternatives of a field, parted by ` | `.
  public static List<String> alternatives(String field) {
    return List.of(field.split(" \\| ", -1));
  }

  /// Returns the first field of every row.
  public Set<String> words() {
    return rows.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }
}
