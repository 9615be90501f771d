// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// The open briefing as it is shown: what a view may know of it, and nothing that it may change.

public interface ShownBriefing {
  /// What is open.
  ReadOnlyObjectProperty<LoadState> stateProperty();

  /// The open briefing as people have revised it, and what of it was revised last; null when
  /// nothing is open.
  ReadOnlyObjectProperty<@Nullable RevisedBriefing> revisedProperty();

  /// Returns the open briefing as people have revised it, or null.
  @Nullable Briefing briefing();

  /// Returns the open briefing as its file has it, or null.
  @Nullable OpenBriefing base();

  /// The articles of the open briefing; null until their list was read, which may be after its
  /// first text is there.
  ReadOnlyObjectProperty<@Nullable List<ArticleSummary>> articlesProperty();

  /// What the open briefing knows as a whole; null until it is complete, which may be after its
  /// first text is there.
  ReadOnlyObjectProperty<@Nullable Knowledge> knowledgeProperty();

  /// How far the hashes were compared.
  ReadOnlyObjectProperty<BundleIntegrity> integrityProperty();

  /// Returns what an article is called; its id where the briefing does not list it.
  default String nameOf(String articleId) {
    List<ArticleSummary> all = articlesProperty().get();
    return all == null
        ? articleId
        : all.stream()
            .filter(article -> article.id().equals(articleId))
            .map(ArticleSummary::name)
            .findFirst()
            .orElse(articleId);
  }
}
