// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.change;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.compare.change.ArticleChange.OfFinding;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.change.ChangeKind;
import org.briefingviewer.model.Claim;
import org.briefingviewer.session.change.ComparedBriefings;
import org.jspecify.annotations.Nullable;

/// One change.
///
/// @param article in which it stands, or null for the briefing as a whole
/// @param what changed there
record ChangeRow(@Nullable ArticleChange article, What what) {
  /// What changed.
  sealed interface What {
    /// An article came or went.
    record WholeArticle() implements What {}

    /// A sentence.
    record Sentence(OfText text) implements What {}

    /// An estimate or a state of a tie.
    record Said(OfFinding finding) implements What {}

    /// A handling mark.
    record Handling(OfMark mark) implements What {}
  }

  /// Returns all changes, in the order of the articles: figures and ties before the text.
  static List<ChangeRow> of(ComparedBriefings briefings) {
    List<ChangeRow> rows = new ArrayList<>();
    if (briefings.whole() != null) {
      rows.add(new ChangeRow(null, new What.Handling(briefings.whole())));
    }
    for (ArticleChange article : briefings.changes()) {
      if (article.kind() != ChangeKind.CHANGED) {
        rows.add(new ChangeRow(article, new What.WholeArticle()));
      }
      article.findings().forEach(f -> rows.add(new ChangeRow(article, new What.Said(f))));
      article.marks().forEach(m -> rows.add(new ChangeRow(article, new What.Handling(m))));
      article.texts().forEach(t -> rows.add(new ChangeRow(article, new What.Sentence(t))));
    }
    return rows;
  }

  /// Returns whether it is of a figure; an article that came or went brings or takes its figures.
  boolean ofFigure() {
    return switch (what) {
      case What.WholeArticle whole -> true;
      case What.Said said ->
          said.finding().before() instanceof Claim || said.finding().after() instanceof Claim;
      case What.Sentence text -> false;
      case What.Handling mark -> false;
    };
  }

  /// Returns whether it is a large change.
  boolean large() {
    return switch (what) {
      case What.WholeArticle whole -> true;
      case What.Said said -> said.finding().large();
      case What.Sentence text -> text.text().large();
      case What.Handling mark -> true;
    };
  }
}
