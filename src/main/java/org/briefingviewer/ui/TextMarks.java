// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.find.Finder;
import org.briefingviewer.session.find.Hit;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.OwnMarks;

/// Marks in the text what the reader has put there: the hits, the shown one apart. To be made after
/// the text's own pane, which shows an article without marks first.
final class TextMarks {
  private final Finder finder;
  private final ArticleView text;

  TextMarks(ReadingSession session, Finder finder, ArticleView text) {
    this.finder = finder;
    this.text = text;
    session.articleProperty().subscribe(article -> mark());
    finder.shownProperty().subscribe(hits -> mark());
    finder.hitProperty().subscribe(hit -> mark());
  }

  private void mark() {
    List<Hit> hits = finder.shownProperty().get();
    Hit hit = finder.hitProperty().get();
    TextSpan shown = hit != null && hits.contains(hit) ? hit.span() : null;
    text.showMarks(new OwnMarks(hits.stream().map(Hit::span).toList(), shown, List.of()));
  }
}
