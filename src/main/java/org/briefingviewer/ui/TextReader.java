// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.find.FindPart;
import org.briefingviewer.ui.text.ArticleView;

/// What finding asks of the text: where the reader is, and what is selected.
record TextReader(ShownArticle reading, ArticleView text) implements FindPart.Reader {
  @Override
  public int place() {
    TextSpan selected = text.selectionProperty().get();
    ReadingPlace place = text.place();
    if (selected != null) {
      return selected.start();
    }
    return place == null ? 0 : place.offset();
  }

  @Override
  public String selected() {
    TextSpan selected = text.selectionProperty().get();
    MarkedArticle marked = reading.markedArticle();
    return selected == null || marked == null ? "" : selected.of(marked.article().text());
  }
}
