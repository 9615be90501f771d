// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.wire.line.FindingTable;
import org.briefingviewer.bundle.wire.line.LineField;

/// The tables of a briefing, each with its columns. Names are only ever added.
enum CsvColumns {
  BRIEFING(FindingTable.BRIEFING),
  ARTICLES(FindingTable.ARTICLE),
  ESTIMATES(FindingTable.ESTIMATE),
  CHAINS(FindingTable.CHAIN),
  PASSAGES(FindingTable.PASSAGE),
  TIES(FindingTable.TIE),
  EVENTS(FindingTable.EVENT),
  SOURCES(FindingTable.SOURCE),
  REVIEWS(FindingTable.VERDICT);

  @SuppressWarnings("ImmutableEnumChecker") // it is List.of
  private final List<LineField> own;

  CsvColumns(List<LineField> own) {
    this.own = own;
  }

  /// Returns the name of the table's file.
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /// Returns the names of the columns. Behind those of a finding of its own stands who checked it,
  /// all of it in words, and how it may be passed on.
  List<String> columns() {
    List<LineField> all = new ArrayList<>(own);
    switch (this) {
      case ESTIMATES, CHAINS, TIES, EVENTS -> {
        all.addAll(FindingTable.REVIEW);
        all.addAll(FindingTable.CLOSING);
      }
      case BRIEFING, ARTICLES, PASSAGES, SOURCES, REVIEWS -> {}
    }
    return all.stream().map(LineField::column).toList();
  }
}
