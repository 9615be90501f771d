// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.ProseLook;

/// Joins a paragraph that goes on behind a picture's words, a note or a table that the page sets
/// between its two parts.
record ParagraphContinuations(PdfTypesetting setting) {
  private static final int FARTHEST = 6;

  List<List<PdfLine>> joined(List<List<PdfLine>> paragraphs) {
    List<List<PdfLine>> joined = new ArrayList<>();
    for (List<PdfLine> paragraph : paragraphs) {
      int from = text(paragraph) && goesOn(paragraph) ? unfinished(joined, paragraph) : -1;
      if (from < 0) {
        joined.add(paragraph);
      } else {
        List<PdfLine> whole = new ArrayList<>(joined.get(from));
        whole.addAll(paragraph);
        joined.set(from, whole);
      }
    }
    return joined;
  }

  private boolean text(List<PdfLine> paragraph) {
    PdfLine first = paragraph.getFirst();
    return PdfTypesetting.same(first.size(), setting.size()) && !first.table();
  }

  private static boolean goesOn(List<PdfLine> paragraph) {
    return Character.isLowerCase(paragraph.getFirst().text().codePointAt(0));
  }

  /// Returns the index of the last text before, when it breaks off within a sentence at the end of
  /// another column and nothing but small print lies between; else -1.
  private int unfinished(List<List<PdfLine>> before, List<PdfLine> paragraph) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - FARTHEST; i--) {
      List<PdfLine> candidate = before.get(i);
      if (text(candidate)) {
        PdfLine last = candidate.getLast();
        boolean breaksOff = !ProseLook.punctuated(last.text()) || last.text().endsWith(",");
        boolean elsewhere = !last.column().equals(paragraph.getFirst().column());
        return breaksOff && elsewhere && !candidate.getFirst().bold() ? i : -1;
      }
    }
    return -1;
  }
}
