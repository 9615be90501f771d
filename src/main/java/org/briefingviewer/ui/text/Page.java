// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Map;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;

/// Everything a paragraph needs to draw itself.
///
/// @param highlights of the whole article
/// @param margin for paragraphs that bear out ties, by index: which ones
record Page(
    MarkedArticle marked,
    Choice choice,
    OwnMarks own,
    List<Highlight> highlights,
    Map<Integer, String> margin) {

  static Page of(MarkedArticle marked, Choice choice, OwnMarks own, Map<Integer, String> margin) {
    return new Page(marked, choice, own, Highlights.of(marked, choice, own), margin);
  }

  Page with(Choice other) {
    return of(marked, other, own, margin);
  }

  Page with(OwnMarks other) {
    return of(marked, choice, other, margin);
  }

  Paragraph paragraph(int index) {
    return marked.article().paragraphs().get(index);
  }

  List<Highlight> highlights(Paragraph paragraph) {
    return highlights.stream().filter(h -> h.span().overlaps(paragraph.span())).toList();
  }

  List<Run> runs(Paragraph paragraph) {
    return Runs.of(marked.article().text(), paragraph.span(), highlights(paragraph), choice.dims());
  }
}
