// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ProseLook;
import org.jspecify.annotations.Nullable;

/// Gathers lines into paragraphs. A paragraph begins where the distance grows, where a line is
/// indented, where the size or the weight changes, at the mark of a list, in a table at every row,
/// and where the word that follows would still have fitted on the line before.
final class PdfParagraphs {
  private static final double GAP = 1.18;
  private static final double INDENT = 0.8;
  private static final double SLACK = 0.6;
  private static final double SHORT = 0.35;
  private static final double HALF = 0.5;
  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:[•●▪■◦○‣·□▶◆∙*–-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|[①-⑳])\\s+\\S.*");

  private final PdfTypesetting setting;
  private final List<List<PdfLine>> paragraphs = new ArrayList<>();
  private List<PdfLine> open = new ArrayList<>();

  private PdfParagraphs(PdfTypesetting setting) {
    this.setting = setting;
  }

  static List<List<PdfLine>> of(List<PdfLine> lines, PdfTypesetting setting) {
    PdfParagraphs found = new PdfParagraphs(setting);
    for (int i = 0; i < lines.size(); i++) {
      found.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    found.close();
    return found.paragraphs;
  }

  private void add(PdfLine line, @Nullable PdfLine next) {
    if (!open.isEmpty() && begins(open.getLast(), line, next)) {
      close();
    }
    open.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open);
      open = new ArrayList<>();
    }
  }

  private boolean begins(PdfLine before, PdfLine line, @Nullable PdfLine next) {
    if (before.table() || line.table() || !PdfTypesetting.same(before.size(), line.size())) {
      return true;
    }
    if (LIST_MARK.matcher(line.text()).matches() && !dashInSentence(before, line)) {
      return true;
    }
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    if (before.bold() != line.bold() && !lower) {
      return true;
    }
    if (!line.column().equals(before.column())) {
      return ProseLook.closed(before.text()) || before.room() > SHORT * before.column().width();
    }
    double gap = line.row().baseline() - before.row().baseline();
    double pitch = setting.pitch(line.size());
    boolean far = gap > GAP * pitch && gap > pitch + 1;
    return far || gap <= 0 || shifted(before, line, next) || fits(before, line, lower);
  }

  /// A dash that a full line leaves to the next one belongs to the sentence.
  private static boolean dashInSentence(PdfLine before, PdfLine line) {
    return "-–—".indexOf(line.text().charAt(0)) >= 0
        && !ProseLook.punctuated(before.text())
        && before.room() < SHORT * before.column().width();
  }

  /// An indented line begins a paragraph, unless the lines that follow stand below it (a hanging
  /// indent); a line that stands out again ends a hanging one. Centred lines do not count.
  private boolean shifted(PdfLine before, PdfLine line, @Nullable PdfLine next) {
    double indent = line.row().left() - before.row().left();
    double em = line.size();
    boolean centred =
        Math.abs(indent + line.row().right() - before.row().right()) < em / 2
            && Math.abs(indent) > 1;
    if (centred) {
      return false;
    }
    if (indent > INDENT * em) {
      boolean hangs =
          open.size() == 1
              && next != null
              && next.column().equals(line.column())
              && Math.abs(next.row().left() - line.row().left()) < em / 2;
      return !hangs;
    }
    return indent < -INDENT * em && open.size() > 1;
  }

  /// A typesetter breaks a line only where the next word does not fit.
  private boolean fits(PdfLine before, PdfLine line, boolean lower) {
    if (line.size() > setting.size() * GAP) {
      return false; // the lines of a headline are broken by sense
    }
    double room = before.room() - line.firstWordWidth() - SLACK * line.size();
    if (room <= 0) {
      return false;
    }
    boolean closed = ProseLook.closed(before.text());
    return closed || before.room() > (lower ? HALF : SHORT) * before.column().width();
  }
}
