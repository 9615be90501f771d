// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.ui.table.ColumnWidths.Want;
import org.briefingviewer.wording.Messages;

/// Measures what the columns want: the longest words of each, as far as they are of use on one
/// line.
///
/// @param font of the cells
record ColumnFit(Messages messages, Font font, ValueAxis axis) {
  /// Around the words of a cell, in em; see `tables.css`.
  private static final double PADDING = 1.2;

  /// Around the words that say whether it was checked, in em.
  private static final double FRAME = 1.5;

  /// What a head needs beside its words, in em: the arrow.
  private static final double ARROW = 1.6;

  /// Between a number and its unit, in em.
  private static final double GAP = 0.35;

  /// To how many em words may want a column to grow, and from how many they can be cut.
  private static final double MOST_WORDS = 24;

  private static final double LEAST_WORDS = 5;
  private static final double LEAST_HEADLINE = 4;
  private static final double LEAST_BOUND = 7;
  private static final double LEAST_UNIT = 7.5;

  /// Returns what each column wants for these words, and places the axis of the values.
  List<Want> wants(ColumnWords words) {
    return Stream.of(EstimateColumn.values()).map(column -> want(column, words)).toList();
  }

  private Want want(EstimateColumn column, ColumnWords words) {
    double head = width(messages.text("table.column." + column.name())) + em(PADDING + ARROW);
    Want own =
        switch (column) {
          case NUMBER, CHAIN, DATE -> fixed(widest(words.cells(column)), 0);
          case BOUND -> words(widest(words.bounds()), LEAST_BOUND, 0);
          case CHECKED -> fixed(widest(words.cells(column)), FRAME);
          case VALUE -> values(words);
          case AS_WRITTEN, SOURCE -> words(widest(words.cells(column)), LEAST_WORDS, 1);
          case ARTICLE -> words(widest(words.cells(column)), LEAST_HEADLINE, 3);
        };
    return new Want(Math.max(head, own.least()), Math.max(head, own.wanted()), own.share());
  }

  private Want fixed(double width, double more) {
    double all = width + em(PADDING + more);
    return new Want(all, all, 0);
  }

  private Want words(double width, double least, double share) {
    double wanted = Math.min(width, em(MOST_WORDS)) + em(PADDING);
    return new Want(Math.min(wanted, em(least + PADDING)), wanted, share);
  }

  private Want values(ColumnWords words) {
    axis.place(widest(words.wholes()), widest(words.fractions()), em(GAP));
    double unit = widest(words.units());
    double wanted = axis.unit() + Math.min(unit, em(MOST_WORDS)) + em(PADDING);
    return new Want(axis.unit() + Math.min(unit, em(LEAST_UNIT)) + em(PADDING), wanted, 0);
  }

  /// Returns the width of the widest words, which are among those with the most characters.
  private double widest(List<String> words) {
    return words.stream().mapToDouble(this::width).max().orElse(0);
  }

  private double width(String words) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  private double em(double count) {
    return count * font.getSize();
  }
}
