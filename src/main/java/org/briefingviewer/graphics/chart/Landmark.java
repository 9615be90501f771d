// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A ground whose size people know, to hold an area against.
///
/// @param id what the message files call it
/// @param width in metres
/// @param depth in metres
record Landmark(String id, double width, double depth) {

  /// Returns all of them, the smallest first.
  static List<Landmark> all() {
    try (var stream = Objects.requireNonNull(Landmark.class.getResourceAsStream("landmarks.tsv"));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new Landmark(row[0], Double.parseDouble(row[1]), Double.parseDouble(row[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
