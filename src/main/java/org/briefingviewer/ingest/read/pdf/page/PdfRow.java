// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All words of a page, or of a part of it, that stand at one height, from left to right.
public record PdfRow(List<PdfWord> words) {
  private static final double LEVEL = 0.35;

  public PdfRow {
    words = List.copyOf(words);
  }

  /// Gathers words into rows, from top to bottom.
  public static List<PdfRow> of(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
    List<PdfRow> rows = new ArrayList<>();
    List<PdfWord> open = new ArrayList<>();
    PdfWord lead = null;
    for (PdfWord word : sorted) {
      boolean level =
          lead != null
              && word.baseline() - lead.baseline() <= LEVEL * Math.min(word.size(), lead.size());
      if (!level && !open.isEmpty()) {
        rows.add(leftToRight(open));
        open.clear();
      }
      lead = level ? lead : word;
      open.add(word);
    }
    if (!open.isEmpty()) {
      rows.add(leftToRight(open));
    }
    return rows;
  }

  /// A producer may set the letters of one script after those of another: what touches is one word.
  private static PdfRow leftToRight(List<PdfWord> words) {
    List<PdfWord> row = new ArrayList<>();
    for (PdfWord word : words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList()) {
      if (!row.isEmpty() && row.getLast().touches(word)) {
        row.add(row.removeLast().with(word));
      } else {
        row.add(word);
      }
    }
    return new PdfRow(row);
  }

  public double left() {
    return words.getFirst().left();
  }

  public double right() {
    return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
  }

  /// Returns the baseline of its largest word.
  public double baseline() {
    return largest().baseline();
  }

  public double size() {
    return largest().size();
  }

  private PdfWord largest() {
    PdfWord largest = words.getFirst();
    for (PdfWord word : words) {
      largest = word.size() > largest.size() ? word : largest;
    }
    return largest;
  }

  /// Returns the words with one blank between them.
  public String text() {
    return String.join(" ", words.stream().map(PdfWord::text).toList());
  }

  /// Tells whether no word comes nearer to the upright line at `x` than `room`.
  public boolean clear(double x, double room) {
    return words.stream().noneMatch(w -> w.left() < x + room && w.right() > x - room);
  }

  /// Returns the words on one side of the upright line at `x`.
  public List<PdfWord> beside(double x, boolean leftSide) {
    return words.stream().filter(w -> (w.left() < x) == leftSide).toList();
  }
}
