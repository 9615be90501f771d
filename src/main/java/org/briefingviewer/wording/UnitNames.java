// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a language writes behind a number instead of an English unit: 명 for `person`. From the file
/// `units_LANGUAGE.tsv` beside the messages; a language without one keeps every unit.
final class UnitNames {
  private final Map<String, String> names;

  UnitNames(Locale locale) {
    // For English there is nothing to look for, which would open every library.
    names =
        locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? Map.of()
            : read(locale.getLanguage());
  }

  private static Map<String, String> read(String language) {
    String file = "/org/briefingviewer/wording/messages/units_" + language + ".tsv";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      return in == null ? Map.of() : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Map<String, String> read(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  }

  /// Tells whether the language has its own word for `unit`.
  boolean has(String unit) {
    return names.containsKey(unit);
  }

  /// Returns the number with the language's word behind it: "600명".
  ///
  /// @param unit one that the language has
  String behind(String number, String unit) {
    return number + names.getOrDefault(unit, unit);
  }
}
