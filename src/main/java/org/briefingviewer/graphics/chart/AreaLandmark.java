// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import org.briefingviewer.lexicon.WordList;

/// A ground whose size people know, to hold an area against.
///
/// @param id what the message files call it
/// @param width in metres
/// @param depth in metres
record AreaLandmark(String id, double width, double depth) {

  /// Returns all of them, the smallest first.
  static List<AreaLandmark> all() {
    return WordList.read("graphics/chart/landmarks.tsv").rows().stream()
        .map(
            row ->
                new AreaLandmark(
                    row.get(0), row.number(1).doubleValue(), row.number(2).doubleValue()))
        .toList();
  }
}
