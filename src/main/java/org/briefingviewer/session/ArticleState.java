// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;

/// What stands in the text column.
public sealed interface ArticleState {

  /// No article is chosen.
  record None() implements ArticleState {}

  /// The article is being read.
  record Loading(String id) implements ArticleState {}

  /// The article is there.
  record Shown(MarkedArticle article) implements ArticleState {}

  /// This article cannot be shown; the others can.
  record Failed(String id, List<Problem> problems) implements ArticleState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
