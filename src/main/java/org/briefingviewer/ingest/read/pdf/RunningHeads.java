// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.read.pdf.page.PdfPage;
import org.briefingviewer.ingest.read.pdf.page.PdfWord;
import org.briefingviewer.ingest.read.pdf.page.Row;

/// Tells what stands at the edges of pages and is no text: heads and feet that come again on
/// another page at the same height, page numbers, and small print that stands apart in the margin.
final class RunningHeads {
  private static final int EDGE = 3;
  private static final double LEVEL = 6;
  private static final double MARGIN = 0.085;
  private static final double APART = 1.8;
  private static final double SMALL = 0.93;
  private static final double SPREAD = 2.5;
  private static final double TINY = 0.8;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\s|]*(?:page|seite|p\\.|стр\\.|第)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|из|의)\\s*\\d{1,4})?"
              + "\\s*(?:쪽|면|页|頁)?[-–—\\s|]*");

  /// What a browser prints on the edge of a page: the moment of printing or the address.
  private static final Pattern PRINTED =
      Pattern.compile(
          "^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? .{0,4}\\d{1,2}:\\d{2}|^(?:https?|file)://\\S+");

  private final List<PdfPage> pages;
  private final Typesetting setting;

  RunningHeads(List<PdfPage> pages, Typesetting setting) {
    this.pages = pages;
    this.setting = setting;
  }

  /// Returns the rows of a page that are running heads or feet.
  Set<Row> of(PdfPage page) {
    Set<Row> found = new HashSet<>();
    List<Row> rows = page.rows();
    for (boolean top : new boolean[] {true, false}) {
      List<Row> edge = top ? rows : rows.reversed();
      boolean outermost = true;
      for (int i = 0; i < Math.min(EDGE, edge.size()); i++) {
        Row row = edge.get(i);
        boolean head =
            comesAgain(page, row, top)
                || (outermost && NUMBER.matcher(row.text()).matches() && alone(edge, i))
                || (outermost && smallPrint(page, edge, i));
        outermost &= head;
        if (head) {
          found.add(row);
        }
      }
    }
    return found;
  }

  private boolean comesAgain(PdfPage page, Row row, boolean top) {
    return pages.stream()
        .filter(other -> other.number() != page.number())
        .flatMap(other -> edge(other, top).stream())
        .anyMatch(
            other ->
                Math.abs(other.baseline() - row.baseline()) <= LEVEL
                    && Typesetting.same(other.size(), row.size())
                    && key(other).equals(key(row)));
  }

  private static List<Row> edge(PdfPage page, boolean top) {
    List<Row> rows = top ? page.rows() : page.rows().reversed();
    return new ArrayList<>(rows.subList(0, Math.min(EDGE, rows.size())));
  }

  private static String key(Row row) {
    return row.text().replaceAll("\\d+", "#");
  }

  /// A number that the text runs into is a figure of a table or the end of a sentence.
  private boolean alone(List<Row> edge, int i) {
    return i + 1 >= edge.size()
        || Math.abs(edge.get(i + 1).baseline() - edge.get(i).baseline())
            > APART / 1.4 * setting.pitch(setting.size());
  }

  private boolean smallPrint(PdfPage page, List<Row> edge, int i) {
    Row row = edge.get(i);
    boolean outside =
        row.baseline() < MARGIN * page.height() || row.baseline() > (1 - MARGIN) * page.height();
    if (!outside || i + 1 >= edge.size()) {
      return false;
    }
    Row neighbour = edge.get(i + 1);
    double gap = Math.abs(neighbour.baseline() - row.baseline()) / setting.pitch(setting.size());
    if (row.size() > SMALL * setting.size()) {
      return gap > APART && (PRINTED.matcher(row.text()).find() || spread(row));
    }
    return gap > APART
        || (row.size() <= TINY * setting.size() && !Typesetting.same(row.size(), neighbour.size()));
  }

  /// A head or foot is set at both edges of the page, with nothing between.
  private static boolean spread(Row row) {
    List<PdfWord> words = row.words();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).left() - words.get(i - 1).right() > SPREAD * row.size()) {
        return true;
      }
    }
    return false;
  }
}
