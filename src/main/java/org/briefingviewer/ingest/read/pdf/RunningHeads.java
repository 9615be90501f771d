// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.ingest.read.pdf.page.PdfPage;
import org.briefingviewer.ingest.read.pdf.page.PdfRow;

/// Tells what stands at the edges of pages and is no text: heads and feet that come again on
/// another page at the same height, page numbers, and what a browser prints in the margin. A title
/// that the heads repeat stays where it is set large on the first page.
record RunningHeads(List<PdfPage> pages, PdfTypesetting setting) {
  private static final int EDGE = 3;
  private static final double LEVEL = 6;
  private static final double APART = 1.8;
  private static final double LARGE = 1.12;
  private static final int LETTERS = 4;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\s|]*(?:page|seite|p\\.|стр\\.|第)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|из|의)\\s*\\d{1,4})?"
              + "\\s*(?:쪽|면|页|頁)?[-–—\\s|]*");

  /// What a browser prints on the edge of a page: the moment of printing or the address.
  private static final Pattern PRINTED =
      Pattern.compile(
          "^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? .{0,4}\\d{1,2}:\\d{2}|^(?:https?|file)://\\S+");

  private static final Pattern FIRST = Pattern.compile("^(\\d{1,5})(?= )");
  private static final Pattern LAST = Pattern.compile("(?<= )(\\d{1,5})$");

  /// Returns the rows of a page that are running heads or feet.
  Set<PdfRow> of(PdfPage page) {
    Set<PdfRow> found = new HashSet<>();
    List<PdfRow> rows = page.rows();
    for (boolean top : new boolean[] {true, false}) {
      List<PdfRow> edge = top ? rows : rows.reversed();
      boolean outermost = true;
      for (int i = 0; i < Math.min(EDGE, edge.size()); i++) {
        PdfRow row = edge.get(i);
        boolean head =
            (!title(page, row) && (comesAgain(page, row, top) || numbered(page, row, top)))
                || (outermost && NUMBER.matcher(row.text()).matches() && alone(edge, i))
                || (outermost && PRINTED.matcher(row.text()).find() && alone(edge, i));
        outermost &= head;
        if (head) {
          found.add(row);
        }
      }
    }
    return found;
  }

  private boolean title(PdfPage page, PdfRow row) {
    return page.number() == 0 && row.size() > LARGE * setting.size();
  }

  private Stream<PdfRow> level(PdfPage page, PdfRow row, boolean top) {
    return pages.stream()
        .filter(other -> other.number() != page.number())
        .flatMap(other -> edge(other, top).stream())
        .filter(
            other ->
                Math.abs(other.baseline() - row.baseline()) <= LEVEL
                    && PdfTypesetting.same(other.size(), row.size()));
  }

  /// Rows of nothing but figures are those of a table, unless they are the same.
  private boolean comesAgain(PdfPage page, PdfRow row, boolean top) {
    String text = row.text();
    boolean worded = text.codePoints().filter(Character::isLetter).count() >= LETTERS;
    String key = key(text);
    return level(page, row, top)
        .map(PdfRow::text)
        .anyMatch(other -> other.equals(text) || (worded && key(other).equals(key)));
  }

  /// Tells whether the row begins or ends with a number that grows from page to page: "12 Chapter
  /// Two", "Letters | 13".
  private boolean numbered(PdfPage page, PdfRow row, boolean top) {
    return pages.stream()
        .filter(other -> other.number() != page.number())
        .anyMatch(
            other ->
                edge(other, top).stream()
                    .filter(r -> Math.abs(r.baseline() - row.baseline()) <= LEVEL)
                    .anyMatch(r -> counts(row, r, other.number() - page.number())));
  }

  private static boolean counts(PdfRow row, PdfRow other, int pages) {
    for (Pattern at : List.of(FIRST, LAST)) {
      Matcher one = at.matcher(row.text());
      boolean found = one.find();
      for (Pattern there : List.of(FIRST, LAST)) {
        Matcher two = there.matcher(other.text());
        if (found && two.find() && number(two) - number(one) == pages) {
          return row.words().size() > 1 && other.words().size() > 1;
        }
      }
    }
    return false;
  }

  private static int number(Matcher found) {
    return Integer.parseInt(found.group(1));
  }

  private static List<PdfRow> edge(PdfPage page, boolean top) {
    List<PdfRow> rows = top ? page.rows() : page.rows().reversed();
    return new ArrayList<>(rows.subList(0, Math.min(EDGE, rows.size())));
  }

  private static String key(String text) {
    return text.replaceAll("\\d+", "#");
  }

  /// A number that the text runs into is a figure of a table or the end of a sentence.
  private boolean alone(List<PdfRow> edge, int i) {
    return i + 1 >= edge.size()
        || Math.abs(edge.get(i + 1).baseline() - edge.get(i).baseline())
            > APART / 1.4 * setting.pitch(setting.size());
  }
}
