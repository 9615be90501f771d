// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.ExtraMarks;

/// Marks in the text what the reader has put there: the hits, the shown one apart, and own notes;
/// while it is reviewed, the numbers without a mark too. To be made after the text's own pane,
/// which shows an article without marks first.
final class TextMarks {
  private final ShownArticle reading;
  private final BriefingFinder finder;
  private final Notes notes;
  private final ReviewWalk walk;
  private final ArticleView text;

  TextMarks(Workbench bench, ArticleView text) {
    this.reading = bench.choice();
    this.finder = bench.finder();
    this.notes = bench.notes();
    this.walk = bench.review();
    this.text = text;
    reading.articleProperty().subscribe(article -> mark());
    notes.shownProperty().subscribe(shown -> mark());
    finder.shownProperty().subscribe(hits -> mark());
    finder.hitProperty().subscribe(hit -> mark());
  }

  /// Marks what is reviewed from now on.
  void followReview() {
    walk.onProperty().subscribe(on -> mark());
  }

  private void mark() {
    List<SearchHit> hits = finder.shownProperty().get();
    SearchHit hit = finder.hitProperty().get();
    TextSpan shown = hit != null && hits.contains(hit) ? hit.span() : null;
    text.showMarks(
        new ExtraMarks(
            hits.stream().map(SearchHit::span).toList(), shown, notes.spans(), numbers()));
  }

  private List<TextSpan> numbers() {
    MarkedArticle marked = reading.markedArticle();
    return marked == null || !walk.onProperty().get()
        ? List.of()
        : marked.findings().claims().stream()
            .filter(claim -> claim instanceof PlainFigure && !claim.settled())
            .map(claim -> claim.span())
            .toList();
  }
}
