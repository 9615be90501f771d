// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// What stands in the text column.
///
/// `equals` of those that come before the first picture is written out, which spares a start the
/// linking of a record's own (`src/docs/decisions/text-first.md`).
public sealed interface ArticleState {

  /// No article is chosen.
  record None() implements ArticleState {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof None;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /// The article is being read.
  record Loading(String id) implements ArticleState {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Loading loading && id.equals(loading.id);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /// The article is there.
  record Shown(MarkedArticle article) implements ArticleState {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shown shown && article.equals(shown.article);
    }

    @Override
    public int hashCode() {
      return article.hashCode();
    }
  }

  /// This article cannot be shown; the others can.
  record Failed(String id, List<Problem> problems) implements ArticleState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
