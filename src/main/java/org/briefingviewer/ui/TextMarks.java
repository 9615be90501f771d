// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.search.Hit;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.session.find.Finder;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.OwnMarks;

/// Marks in the text what the reader has put there: the hits, the shown one apart, and own notes.
/// To be made after the text's own pane, which shows an article without marks first.
final class TextMarks {
  private final Finder finder;
  private final Notes notes;
  private final ArticleView text;

  TextMarks(Workbench bench, ArticleView text) {
    this.finder = bench.finder();
    this.notes = bench.notes();
    this.text = text;
    bench.reading().articleProperty().subscribe(article -> mark());
    notes.shownProperty().subscribe(shown -> mark());
    finder.shownProperty().subscribe(hits -> mark());
    finder.hitProperty().subscribe(hit -> mark());
  }

  private void mark() {
    List<Hit> hits = finder.shownProperty().get();
    Hit hit = finder.hitProperty().get();
    TextSpan shown = hit != null && hits.contains(hit) ? hit.span() : null;
    text.showMarks(new OwnMarks(hits.stream().map(Hit::span).toList(), shown, notes.spans()));
  }
}
