// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.ingest.read.pdf.page.PdfRow;
import org.briefingviewer.ingest.read.pdf.page.PdfWord;

/// How a document's running text is set.
///
/// @param size that of most letters, in points
/// @param bold whether most letters are bold
/// @param pitches usual distance of two baselines, by size rounded to half points
record PdfTypesetting(double size, boolean bold, Map<Long, Double> pitches) {
  private static final double WIDEST = 2.4;
  private static final double USUAL = 1.25;

  PdfTypesetting {
    pitches = Map.copyOf(pitches);
  }

  static PdfTypesetting of(List<PdfRow> rows) {
    Map<Long, Integer> letters = new HashMap<>();
    int bold = 0;
    int all = 0;
    for (PdfRow row : rows) {
      for (PdfWord word : row.words()) {
        letters.merge(half(word.size()), word.text().length(), Integer::sum);
        bold += word.bold() ? word.text().length() : 0;
        all += word.text().length();
      }
    }
    long size =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(20L);
    return new PdfTypesetting(size / 2.0, bold * 2 > all, Map.of());
  }

  /// Measures the distances of lines too.
  PdfTypesetting withPitches(List<PdfLine> lines) {
    Map<Long, List<Double>> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine before = lines.get(i - 1);
      PdfLine line = lines.get(i);
      double gap = line.row().baseline() - before.row().baseline();
      boolean same = line.column().equals(before.column()) && same(line.size(), before.size());
      if (same && gap > 0 && gap < WIDEST * line.size()) {
        gaps.computeIfAbsent(half(line.size()), key -> new ArrayList<>()).add(gap);
      }
    }
    Map<Long, Double> found = new HashMap<>();
    gaps.forEach((key, list) -> found.put(key, usual(list.stream().sorted().toList())));
    return new PdfTypesetting(size, bold, found);
  }

  /// The distance inside paragraphs is the smallest that is not rare: where every paragraph is a
  /// line or two, the distance between paragraphs would be the middle one.
  private static double usual(List<Double> sorted) {
    for (double gap : sorted) {
      long like = sorted.stream().filter(other -> Math.abs(other - gap) < 0.06 * gap).count();
      if (like * 5 >= sorted.size()) {
        return gap;
      }
    }
    return sorted.get(sorted.size() / 2);
  }

  /// Returns the usual distance of baselines for text of a size.
  double pitch(double of) {
    return pitches.getOrDefault(half(of), of * USUAL);
  }

  static boolean same(double one, double other) {
    return Math.abs(one - other) <= 0.06 * Math.max(one, other);
  }

  private static long half(double size) {
    return Math.round(size * 2);
  }
}
