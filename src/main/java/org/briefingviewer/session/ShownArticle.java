// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.jspecify.annotations.Nullable;

/// The article that is shown, before any of it is chosen.

public interface ShownArticle {
  /// The id of the chosen article, set before its text is there.
  ReadOnlyObjectProperty<@Nullable String> articleIdProperty();

  /// The chosen article.
  ReadOnlyObjectProperty<ArticleState> articleProperty();

  /// Returns the chosen article when it is there, else null.
  @Nullable MarkedArticle markedArticle();

  /// Returns the estimates of the chosen article, in text order.
  List<Estimate> estimates();
}
